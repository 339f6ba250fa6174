package io.github.strategydocs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.page.ComparisonPage;
import io.github.strategydocs.report.page.HistoryPage;
import io.github.strategydocs.report.page.StrategyPage;
import io.github.strategydocs.report.picture.Pictures;
import io.github.strategydocs.report.words.DeadlineWords;
import io.github.strategydocs.report.words.Names;
import io.github.strategydocs.testing.NullArguments;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NullsTest {

    private static final Strategy STRATEGY = StrategyJson.read("""
            { "id": "plan", "title": "Plan", "organisation": "board",
              "version": { "label": "1", "status": "draft", "date": "2027-01" },
              "parties": [ { "id": "board", "name": "Board", "kind": "organisation" } ] }
            """);

    @Test
    void whoever_gives_null_is_told_for_which_parameter() {
        assertThat(NullArguments.unexplained()).isEmpty();
    }

    @Test
    void whoever_gives_null_to_an_object_is_told_for_which_parameter() {
        Overview.Builder builder = Overview.builder().body("plan.json", STRATEGY);

        assertThat(NullArguments.unexplained(Overview.Builder.class, builder)).isEmpty();
        assertThat(NullArguments.unexplained(
                        OverviewBody.class, builder.build().bodies().get(0)))
                .isEmpty();
        assertThat(NullArguments.unexplained(CheckedDocument.class, CheckedDocument.unreadable("plan.json", "gone")))
                .isEmpty();
        assertThat(NullArguments.unexplained(ReportOptions.class, ReportOptions.standard()))
                .isEmpty();
        assertThat(NullArguments.unexplained(SourceText.class, SourceText.of(new byte[0])))
                .isEmpty();
        assertThat(NullArguments.unexplained(CopyReport.class, CopyReport.text(new ByteArrayOutputStream(), 100)))
                .isEmpty();
        assertThat(NullArguments.unexplained(CopyReport.class, CopyReport.json(new ByteArrayOutputStream(), 2)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_gives_null_to_a_report_is_told_for_which_parameter(ReportFormat format) {
        ReportWriter writer = format.to(new ByteArrayOutputStream(), ReportOptions.standard());

        assertThat(NullArguments.unexplained(ReportFormat.class, format)).isEmpty();
        assertThat(NullArguments.unexplained(ReportWriter.class, writer)).isEmpty();
    }

    @Test
    void whoever_gives_null_to_a_page_or_to_pictures_is_told_for_which_parameter() {
        assertThat(NullArguments.unexplained(StrategyPage.class, StrategyPage.of(STRATEGY)))
                .isEmpty();
        assertThat(NullArguments.unexplained(ComparisonPage.class, ComparisonPage.of(STRATEGY, STRATEGY)))
                .isEmpty();
        assertThat(NullArguments.unexplained(HistoryPage.class, HistoryPage.of(List.of(STRATEGY))))
                .isEmpty();
        assertThat(NullArguments.unexplained(Pictures.class, Pictures.of(STRATEGY)))
                .isEmpty();
    }

    @Test
    void words_are_refused_without_what_they_are_about() {
        assertThatNullPointerException().isThrownBy(() -> new Names(null)).withMessage("strategy");
        assertThatNullPointerException()
                .isThrownBy(() -> new DeadlineWords(null))
                .withMessage("names");
    }
}
