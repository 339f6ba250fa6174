package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports that NASA published in August and in November 2012, and the list of items that it reported on. */
class NasaTest {

    @ParameterizedTest
    @ValueSource(strings = {"nasa-before.json", "nasa-after.json", "items.json"})
    void a_report_comes_back_as_it_was(String file) {
        byte[] json = Schemas.bytes(Schemas.corpus("gsa/" + file));

        Export export = GsaReport.write(GsaReport.parse(json).strategy());

        assertThat(JsonTrees.of(export.bytes())).isEqualTo(JsonTrees.of(json));
        assertThat(export.losses()).isEmpty();
    }

    @Test
    void an_item_is_an_action_with_its_parent_and_both_its_dates() {
        Strategy strategy = read("nasa-before.json").strategy();
        Action action = strategy.index().find("2.1.2", Action.class).orElseThrow();

        assertThat(action.title()).isEqualTo("Prioritized list of systems (datasets)");
        assertThat(action.partOf()).contains("2.1");
        assertThat(action.deadline())
                .contains(Deadline.Within.builder()
                        .duration(Span.parse("P90D"))
                        .resolved(PartialDate.parse("2012-08-21"))
                        .text("90 days")
                        .build());
        assertThat(strategy.index().find("2.1", Action.class).orElseThrow().status())
                .contains(ProgressStatus.COMPLETED);
    }

    @Test
    void the_rows_of_a_table_are_deliverables() {
        Strategy strategy = read("nasa-after.json").strategy();

        assertThat(strategy.index().find("2.1.2", Action.class).orElseThrow().deliverables())
                .extracting(Deliverable::name)
                .containsExactly("NASA Data API", "ISS Live API", "ExoAPI");
        assertThat(strategy.index().find("5.2.1", Action.class).orElseThrow().deliverables())
                .containsExactly(Deliverable.builder()
                        .id("5-2-1-1")
                        .name("OCIO")
                        .status(ProgressStatus.IN_PROGRESS)
                        .build());
    }

    @Test
    void what_was_answered_stands_among_the_answers() {
        assertThat(read("nasa-after.json").strategy().answers())
                .extracting(answer -> answer.question())
                .containsExactly(
                        "2.1.1 Paragraph on customer engagement approach",
                        "7.1.1 Paragraph on customer engagement approach",
                        "4.2 Paragraph on Governance",
                        "4.2 URL to Governance Document");
    }

    @Test
    void what_is_odd_about_them_is_told_with_its_place() {
        assertThat(read("items.json").problems())
                .extracting(ImportProblem::toString)
                .contains(
                        "265:21: warning: the date \"2013/1/22\" is written with less than two digits for a month or a day"
                                + " (date-form)",
                        "643:19: warning: there is no item \"7.2.\" to be a part of; it is taken for 7.2 (unknown-parent)");
        assertThat(read("items.json").problems())
                .extracting(ImportProblem::source)
                .contains("/items/9/due_date");
    }

    @Test
    void the_comparison_tells_in_words_what_happened_between_them() {
        String summary = StrategyDiff.between(
                        read("nasa-before.json").strategy(),
                        read("nasa-after.json").strategy())
                .summary()
                .toText();

        assertThat(summary.lines())
                .contains(
                        "  - Goals: action withdrawn (was due within 6 months (23 November 2012))",
                        "  - Set specified agency-wide policies and standards: action withdrawn (was due within 6 months"
                                + " (23 November 2012))",
                        "  - Develop wireless service contract inventory: action withdrawn (was due within 6 months"
                                + " (23 November 2012))",
                        "  - OCIO (deliverable of \"Develop wireless and mobile inventory\"): new deliverable",
                        "  - Develop an enterprise-wide inventory of mobile devices and wireless service contracts: status"
                                + " added: in progress",
                        "  - Develop wireless and mobile inventory: renamed: \"Develop mobile device inventory\" →"
                                + " \"Develop wireless and mobile inventory\"")
                .noneMatch(line -> line.contains("differs"))
                .anyMatch(line -> line.contains("property \"x-gsa-fields\": ")
                        && line.contains("\"Percent of websites covered")
                        && line.contains(" added"))
                .anyMatch(line -> line.contains("question \"4.2 Paragraph on Governance\" answered"))
                .anyMatch(line -> line.startsWith("  - Establish an agency-wide governance structure")
                        && line.contains("status added: completed"));
    }

    private static ImportResult read(String file) {
        return GsaReport.parse(Schemas.bytes(Schemas.corpus("gsa/" + file)));
    }
}
