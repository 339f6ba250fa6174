package io.github.strategydocs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextReportTest {

    @Test
    void findings_stand_under_their_element_with_line_and_caret() {
        assertThat(ReportFormat.TEXT.render(List.of(Documents.plan())))
                .startsWith("plan.json: profile draft\nplan.json:9:5: warning: unknown property \"dte\"")
                .contains("\naction open-data: Publish open data\nplan.json:24:9: warning: ")
                .contains(" [document/placeholder]\n            \"description\": \"TBC\",\n            ^\n")
                .contains("    run in part (the document \"parent\", into which it refers, was not given): "
                        + "document/reference-unresolved\n");
    }

    @Test
    void a_report_that_is_written_at_once_takes_options_too() {
        ReportOptions colourful = ReportOptions.standard().withColour(true);

        assertThat(ReportFormat.TEXT.render(List.of(Documents.plan()), colourful))
                .contains("\u001b[");
        assertThat(ReportFormat.TEXT.render(List.of(Documents.plan()), ReportOptions.standard()))
                .isEqualTo(ReportFormat.TEXT.render(List.of(Documents.plan())))
                .doesNotContain("\u001b[");
    }

    @Test
    void an_element_is_named_once() {
        String report = ReportFormat.TEXT.render(List.of(Documents.plan()));

        assertThat(report.lines().filter("the document as a whole"::equals)).hasSize(1);
        assertThat(report.lines().filter("action open-data: Publish open data"::equals))
                .hasSize(1);
    }

    @Test
    void what_to_do_is_said_once_for_each_rule() {
        String report = ReportFormat.TEXT.render(List.of(Documents.plan(), Documents.plan()));

        assertThat(report.lines().filter(line -> line.startsWith("    Write what is meant")))
                .hasSize(1);
    }

    @Test
    void colour_is_for_those_who_ask_for_it() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReportFormat.TEXT.to(stream, ReportOptions.standard().withColour(true)).add(Documents.plan());

        assertThat(stream.toString(StandardCharsets.UTF_8)).contains("\u001b[31merror\u001b[0m");
        assertThat(ReportFormat.TEXT.render(List.of(Documents.plan()))).doesNotContain("\u001b");
        assertThat(Documents.plan().problemText(true)).contains("\u001b[33mwarning\u001b[0m");
        assertThat(Documents.plan().problemText(false)).startsWith("plan.json:9:5: warning: ");
    }

    @ParameterizedTest
    @EnumSource
    void a_stream_that_fails_is_told_to_the_caller(ReportFormat format) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> {
                    ReportWriter writer = format.to(broken, ReportOptions.standard());
                    writer.add(Documents.plan());
                    writer.end();
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no space left");
    }
}
