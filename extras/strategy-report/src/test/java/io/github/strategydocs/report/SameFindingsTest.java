package io.github.strategydocs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameFindingsTest {

    @ParameterizedTest
    @EnumSource
    void every_form_shows_the_same_findings_of_the_same_elements(ReportFormat format) {
        List<CheckedDocument> documents = new ArrayList<>(List.of(Documents.plan(), Documents.unusable()));
        if (format != ReportFormat.TEXT) {
            documents.add(Documents.unreadable());
        }
        List<String> expected = Read.expected(documents);

        assertThat(expected)
                .contains("document/reference-unresolved document", "document/placeholder open-data")
                .contains("document/party-unused board", "unknown-property document", "wrong-type document");
        assertThat(reader(format).apply(format.render(documents))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void a_hostile_title_adds_no_finding_and_hides_none(ReportFormat format) {
        for (String hostile : EscapingTest.HOSTILE) {
            List<CheckedDocument> documents = List.of(Documents.named("plan.json", "T" + hostile));

            assertThat(reader(format).apply(format.render(documents)))
                    .as("%s", hostile)
                    .containsExactlyInAnyOrderElementsOf(Read.expected(documents));
        }
    }

    private static Function<String, List<String>> reader(ReportFormat format) {
        return switch (format) {
            case TEXT -> Read::text;
            case JSON -> Read::json;
            case SARIF -> Read::sarif;
            case JUNIT -> Read::junit;
            case MARKDOWN -> Read::markdown;
            case GITHUB -> Read::github;
        };
    }
}
