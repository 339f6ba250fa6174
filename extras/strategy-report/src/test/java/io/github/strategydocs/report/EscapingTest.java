package io.github.strategydocs.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class EscapingTest {

    static final List<String> HOSTILE = List.of(
            "\u0000\u0001\u0008\u001b[2J\u007f\u0085",
            "a\r\nb\tc",
            "]]><failure/>",
            "\n::error file=x::y",
            "::set-output name=x::y",
            "##[error]x",
            "100%0A::error::x %25",
            "a | b || c |",
            "`code` ``` ~~~",
            "<script>alert(1)</script> & &lt; <!-- -->",
            "\u202Eabc\u2066d\u2069\u200F\u061C",
            "\uFFFE\uFFFF",
            "@everyone #1 GH-1 user@example.com",
            "[click](https://example.com) ![x](y) www.example.com",
            "**bold** _it_ $x$ :smile: </details>",
            "gh-12 fixes 0a1b2c3, 0a1b2c3d4e5f60718293a4b5c6d7e8f901234567 and board/plans#12",
            "\" ' \\ \\| {0}");

    private static final String CONTROLLING =
            "[\\p{Cc}&&[^\\n]]|[\\u200E\\u200F\\u061C\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]";

    @ParameterizedTest
    @EnumSource
    void no_form_lets_a_document_control_a_terminal_or_turn_a_line(ReportFormat format) {
        for (String hostile : HOSTILE) {
            String report = format.render(List.of(Documents.named("T" + hostile, "T" + hostile)));

            assertThat(report.replaceAll("\\\\u[0-9A-F]{4}", ""))
                    .as("%s", hostile)
                    .satisfies(shown -> {
                        // Programs get all as it stands, and JSON has its own way to write what controls.
                        if (format != ReportFormat.JSON) {
                            assertThat(shown).doesNotContainPattern(CONTROLLING);
                        }
                    });
        }
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void json_holds_every_character(String hostile) {
        JsonNode report = Read.tree(ReportFormat.JSON.render(List.of(Documents.named(hostile, "T" + hostile))));

        assertThat(report.at("/documents/0/document").asText()).isEqualTo(hostile);
        assertThat(report.at("/documents/0/findings").findValuesAsText("title")).contains("T" + hostile);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void xml_is_well_formed_and_says_what_it_can(String hostile) throws Exception {
        String report = ReportFormat.JUNIT.render(List.of(Documents.named(hostile, "T" + hostile)));
        List<String> suites = new ArrayList<>();

        XMLStreamReader xml = Read.xml(report);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("testsuite")) {
                suites.add(xml.getAttributeValue(null, "name"));
            }
        }

        assertThat(suites)
                .containsExactly(
                        PlainText.line(hostile).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD'));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void every_line_for_github_is_one_command_of_ours(String hostile) {
        String report = ReportFormat.GITHUB.render(List.of(Documents.named(hostile, "T" + hostile)));

        assertThat(report.lines())
                .allMatch(line -> line.matches("::(error|warning|notice) (file|title)=[^:]*::.*"))
                .allMatch(line -> line.indexOf('\r') < 0);
    }

    @Test
    void github_reads_percent_signs_colons_and_commas_as_they_were() {
        String report = ReportFormat.GITHUB.render(List.of(Documents.named("a:b,c%.json", "50% : x, y")));

        assertThat(report)
                .contains("file=a%3Ab%2Cc%25.json,line=")
                .contains("\"50%25 : x, y\"")
                .contains("::notice title=a%3Ab%2Cc%25.json::profile draft: ");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void markdown_has_no_tag_link_mention_or_cell_but_ours(String hostile) {
        String report = ReportFormat.MARKDOWN.render(List.of(Documents.named(hostile, "T" + hostile)));

        // What needs no mark to be linked has to be taken apart.
        assertThat(report).doesNotContainPattern("(?i)\\bgh-\\d").doesNotContainPattern("\\b[0-9a-f]{7,40}\\b");
        String words = report.replace("<!-- -->", "")
                .replaceAll("\\\\[!-/:-@\\[-`{-~]", "")
                .replaceAll("(?m)^</?(details>(<summary>[\\w ]+</summary>)?|details>)$", "");
        assertThat(words).doesNotContainPattern("(?<!&)#\\d").doesNotContain("<", "](", "@", "~~~", "**", "://");
        assertThat(words.lines().filter(line -> line.startsWith("| ") && !line.startsWith("| |")))
                .allMatch(line -> line.chars().filter(c -> c == '|').count() == 5);
    }

    @Test
    void sarif_names_files_by_uris_and_makes_no_links() {
        String sarif = ReportFormat.SARIF.render(List.of(Documents.named("a b/<ü>:%.json", "[click](x)")));
        JsonNode result = Read.tree(sarif).at("/runs/0/results/0");

        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("a%20b/%3C%C3%BC%3E%3A%25.json");
        assertThat(FileUri.of("/plans/x.json")).isEqualTo("file:///plans/x.json");
        assertThat(Read.tree(sarif).findValuesAsText("text")).noneMatch(text -> text.contains("]("));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void sarif_has_no_placeholder(String hostile) {
        JsonNode sarif = Read.tree(ReportFormat.SARIF.render(List.of(Documents.named(hostile, "T" + hostile))));

        assertThat(sarif.findValuesAsText("text"))
                .isNotEmpty()
                .allMatch(text -> text.replace("{{", "").replace("}}", "").matches("[^{}]*"));
    }

    @Test
    void sarif_says_braces_as_its_readers_take_them() {
        JsonNode sarif = Read.tree(ReportFormat.SARIF.render(List.of(Documents.named("plan.json", "{0} {a} {{1}}"))));

        assertThat(sarif.findValuesAsText("text")).anyMatch(text -> text.contains("{{0}} {{a}} {{{{1}}}}"));
    }
}
