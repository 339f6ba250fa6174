package io.github.strategydocs.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.report.words.Markdown;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static final int LONGEST_COMMENT = 65_536;

    @Test
    void a_document_has_a_heading_a_table_and_what_to_do() {
        assertThat(ReportFormat.MARKDOWN.render(List.of(Documents.plan())))
                .startsWith("### plan\\.<!-- -->json\n\nProfile draft: 1 error, ")
                .contains("\n| | Where | What | Rule |\n|---|---|---|---|\n| ")
                .contains("| ⚠️ warning | action open-data: Publish open data, line 24 | The description of ")
                .contains("<details><summary>What to do</summary>\n\n- `unknown-property`: ")
                .contains("- run in part (the document \"parent\", into which it refers, was not given): "
                        + "`document/reference-unresolved`\n");
    }

    @Test
    void what_is_set_aside_is_folded_away() {
        assertThat(ReportFormat.MARKDOWN.render(List.of(Documents.withSetAside())))
                .contains("<details><summary>Set aside</summary>\n\n- waived until 2027-06: ")
                .contains("It is being \\*written\\*")
                .containsPattern("- held back: [0-9]+ known findings\n");
    }

    @Test
    void a_report_fits_into_a_comment_and_counts_what_does_not() {
        int many = 40;
        String report =
                ReportFormat.MARKDOWN.render(Collections.nCopies(many, Documents.named("plan.json", "|".repeat(5000))));
        int all = many * Documents.plan().entries().size();
        int shown = Read.markdown(report).size();

        assertThat(report.length()).isLessThan(LONGEST_COMMENT);
        assertThat(shown).isPositive().isLessThan(all);
        assertThat(report).contains("There was no room for " + (all - shown) + " more findings");
    }

    @Test
    void a_pair_of_surrogates_is_not_cut_in_two() {
        String cut = Markdown.escape("x".repeat(399) + "\uD83D\uDE00" + "x");

        assertThat(cut).isEqualTo("x".repeat(399) + "\uD83D\uDE00…");
    }
}
