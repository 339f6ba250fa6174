package io.github.strategydocs.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.Questions;
import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import io.github.strategydocs.validation.ValidationReport;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class StrategyPageTest {

    /** Shorter words may stand there by chance. */
    private static final int LONG_ENOUGH = 12;

    @Test
    void what_matters_most_is_told_first() throws IOException {
        Profile profile = Profile.draft()
                .withSeverity("engagement/section-missing", Severity.INFO)
                .withSeverity("development/small-unit", Severity.ERROR);

        String html = StrategyPage.of(Pages.example("department-draft"))
                .withValidator(Validator.of(profile))
                .html();

        assertThat(html.substring(0, html.indexOf("id=\"questions\"")))
                .containsSubsequence(
                        "Error:",
                        "development/small-unit",
                        "Warning:",
                        "incident/section-missing",
                        "Remark:",
                        "engagement/section-missing");
    }

    @Test
    void every_question_is_a_heading_with_its_answer() throws IOException {
        Strategy strategy = Pages.example("department-2026");
        Opened page = Opened.of(StrategyPage.of(strategy).html());

        for (var question : Questions.all()) {
            assertThat(page.elements("h3"))
                    .anyMatch(heading -> heading.getTextContent().startsWith(question.wording()));
        }
        assertThat(page.text())
                .contains(Opened.withoutSpace(strategy.answers().get(0).text().orElseThrow()));
    }

    @Test
    void every_finding_stands_beside_what_it_is_about() throws IOException {
        for (String example : List.of("department-draft", "department-2027")) {
            Strategy strategy = Pages.example(example);
            ValidationReport report = Validator.of(Profile.publication()).validate(ValidationRequest.of(strategy));
            Opened page = Opened.of(StrategyPage.of(strategy)
                    .withValidator(Validator.of(Profile.publication()))
                    .asInternal()
                    .html());
            List<Element> remarks = page.elements("li").stream()
                    .filter(item -> ((Element) item.getParentNode())
                            .getAttribute("class")
                            .equals("remarks"))
                    .toList();

            assertThat(remarks).hasSameSizeAs(report.findings());
            for (Finding finding : report.findings()) {
                assertThat(remarks)
                        .filteredOn(remark -> remark.getTextContent().contains(finding.message()))
                        .anyMatch(remark -> isBeside(remark, finding, strategy));
            }
        }
    }

    /** A remark stands in the row that names its element, or right behind its heading. */
    private static boolean isBeside(Element remark, Finding finding, Strategy strategy) {
        Element list = (Element) remark.getParentNode();
        if (list.getParentNode().getNodeName().equals("th")) {
            Element row = (Element) list.getParentNode().getParentNode();
            return row.getAttribute("id").equals("e-" + finding.element().orElseThrow());
        }
        org.w3c.dom.Node before = list.getPreviousSibling();
        while (before != null && !before.getNodeName().matches("h[2-6]")) {
            before = before.getPreviousSibling();
        }
        String anchor = finding.element()
                .filter(element -> !Sections.isName(element)
                        || Sections.of(strategy, element).isPresent())
                .map(element -> "e-" + element)
                .orElse("summary");
        return before instanceof Element heading && heading.getAttribute("id").equals(anchor);
    }

    @Test
    void a_public_page_tells_nothing_that_the_public_edition_withholds() throws IOException {
        Strategy strategy = Pages.example("department-2026");
        String html = StrategyPage.of(strategy).html();
        Set<String> withheld = new HashSet<>(SaidWords.in(strategy).keySet());
        withheld.removeAll(SaidWords.in(strategy.publicEdition().strategy()).keySet());
        withheld.removeIf(words -> words.length() < LONG_ENOUGH);

        assertThat(withheld).isNotEmpty();
        assertThat(withheld).filteredOn(Opened.of(html).text()::contains).isEmpty();
        assertThat(html)
                .doesNotContain("risk-lost-logins", "al-sms-money")
                .contains("something that this edition leaves out");
        String internal = StrategyPage.of(strategy).asInternal().html();
        assertThat(withheld).filteredOn(Opened.of(internal).text()::contains).hasSameSizeAs(withheld);
    }

    @Test
    void no_finding_is_due_to_what_a_public_edition_leaves_out() throws IOException {
        Strategy strategy = Pages.example("department-2026");

        assertThat(Validator.of(Profile.publication())
                        .validate(ValidationRequest.of(strategy.publicEdition().strategy()))
                        .findings())
                .isNotEmpty();
        assertThat(StrategyPage.of(strategy).html()).contains("Profile publication: nothing was found");
    }

    @Test
    void what_is_likely_to_change_and_what_changed_is_marked() throws IOException {
        String html = StrategyPage.of(Pages.example("department-2027"))
                .withPrevious(Pages.example("department-2026"))
                .html();

        assertThat(html)
                .contains(">Expected to change, to be reviewed by 30 Nov 2027</span>")
                .contains(">Changed since 2026</span>", ">New since 2026</span>")
                .contains("91 days later");
    }

    @Test
    void a_page_needs_nothing_else_and_holds_no_script() throws IOException {
        for (String html : Pages.all().values()) {
            Opened page = Opened.of(html);
            assertThat(page.names()).doesNotContain("script", "link", "img", "iframe");
            assertThat(html).doesNotContain("@import", "url(");
            assertThat(page.elements("html").get(0).getAttribute("lang")).isEqualTo("en");
            assertThat(page.elements("h1")).hasSize(1);
        }
    }

    @Test
    void no_heading_is_left_out_between_two() throws IOException {
        for (String html : Pages.all().values()) {
            int level = 0;
            for (Element heading : Opened.of(html).headings()) {
                int next = heading.getTagName().charAt(1) - '0';
                assertThat(next).as(heading.getTextContent()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
    }

    @Test
    void words_of_another_language_say_which() {
        Strategy welsh = Pages.almostEmpty().withLanguage("cy").withTitle("Strategaeth");

        assertThat(StrategyPage.of(welsh).html())
                .contains("<h1><span lang=\"cy\" dir=\"auto\">Strategaeth</span></h1>");
        assertThat(StrategyPage.of(welsh.withLanguage("en-GB")).html()).contains("<h1>Strategaeth</h1>");
    }

    @Test
    void a_question_without_an_answer_in_words_leads_to_where_it_is_answered() throws IOException {
        assertThat(StrategyPage.of(Pages.example("department-2026")).html())
                .contains("Answered by what stands under <a href=\"#e-actionPlan\">Action plan</a>.")
                .contains("Answered by what stands under <a href=\"#e-baseline\">Baseline</a> and"
                        + " <a href=\"#e-actionPlan\">Action plan</a>.")
                .doesNotContain("Answered by what the document holds.");
    }

    @Test
    void an_almost_empty_draft_says_what_is_open() {
        assertThat(StrategyPage.of(Pages.almostEmpty()).html())
                .contains("Hardly begun", ">Open</span>", "Nobody has answered this yet.");
    }

    @Test
    void a_comparison_begins_with_commitments_and_draws_what_moved() throws IOException {
        String html = ComparisonPage.of(Pages.example("department-2026"), Pages.example("department-2027"))
                .html();

        assertThat(html).containsSubsequence(">Commitments</h2>", ">Timeline</h2>", ">Facts</h2>");
        assertThat(html).contains("deadline slipped", "moved since the version before");
    }

    @Test
    void a_comparison_asks_its_questions_in_words_and_tells_what_the_whole_document_changed_point_by_point()
            throws IOException {
        String text = Opened.of(ComparisonPage.of(Pages.example("department-2026"), Pages.example("department-2027"))
                        .html())
                .text();

        assertThat(text)
                .contains(Opened.withoutSpace("Question \"Whose impact is growing, and who watches that?\" answered"))
                .doesNotContain("\"whose-weight-grows\"", "Thedocument:");
    }

    @Test
    void a_history_tells_deadlines_that_moved_apart_from_those_that_had_no_date_or_kept_their_day() throws IOException {
        String markdown = HistoryPage.of(List.of(Pages.example("department-2026"), Pages.example("department-2027")))
                .markdown();

        assertThat(markdown)
                .containsPattern(
                        "(?s)Deadlines that moved.*\\| \\d+ days later \\| 1 time \\|.*Other changes of deadlines")
                .containsPattern("(?s)Other changes of deadlines.*Spelling standard adopted [^\\n]*no date before")
                .containsPattern(
                        "(?s)Other changes of deadlines.*Others build on what we measure [^\\n]*same day, said otherwise");
    }

    @Test
    void what_the_authors_of_a_version_say_stands_in_no_column_of_a_table() throws IOException {
        Strategy strategy = Pages.example("department-2027");
        String note = Opened.withoutSpace(strategy.version().changeNote().orElseThrow());
        Opened page = Opened.of(HistoryPage.of(List.of(strategy)).html());

        assertThat(page.elements("dd"))
                .anyMatch(words -> Opened.withoutSpace(words.getTextContent()).equals(note));
        assertThat(page.elements("table"))
                .noneMatch(table -> Opened.withoutSpace(table.getTextContent()).contains(note));
    }

    @Test
    void a_comparison_of_a_document_with_itself_says_so() throws IOException {
        Strategy strategy = Pages.example("department-draft");

        assertThat(ComparisonPage.of(strategy, strategy).withAsOf(Pages.DAY).html())
                .contains("Nothing has changed in what is public.");
        assertThat(ComparisonPage.of(strategy, strategy).asInternal().html()).contains("Nothing has changed.");
    }

    @Test
    void a_history_tells_each_version_and_how_often_deadlines_slipped() throws IOException {
        Strategy first = Pages.example("department-2026");
        String html = HistoryPage.of(List.of(first, Pages.example("department-2027")))
                .withAsOf(Pages.DAY)
                .asInternal()
                .html();

        assertThat(html)
                .contains(">Commitments that changed</h2>", ">Version 2027</h3>", "91 days later", "supersedes the one")
                .contains("Publish the register of our channels");
        assertThat(HistoryPage.of(List.of(first)).html()).contains("There is one version");
        assertThatIllegalArgumentException().isThrownBy(() -> HistoryPage.of(List.of()));
    }

    @Test
    void markdown_holds_the_whole_document_with_tables_for_pictures() throws IOException {
        String markdown = StrategyPage.of(Pages.example("department-2027"))
                .withAsOf(Pages.DAY)
                .markdown();

        assertThat(markdown)
                .startsWith("# Clear Water: digital strategy")
                .contains("\n## Action plan\n", "\n### Actions\n", "\n| Action | Specific |", "](<https://")
                .contains("> **Warning:** Action \"Open the one-page licence form\" was due by 30 June 2027")
                .doesNotContain("<svg");
    }

    @Test
    void who_is_to_answer_is_not_said_to_have_answered() throws IOException {
        assertThat(StrategyPage.of(Pages.example("department-2027"))
                        .withPrevious(Pages.example("department-2026"))
                        .html())
                .containsPattern("Answered by what stands under <a href=\"#e-scope\">Scope</a>\\.</p>\\s*"
                        + "<p>To be answered in words by <a href=\"#e-chief-information-officer\">Chief Information Officer</a>,"
                        + " by 9 Dec 2027\\.");
        assertThat(StrategyPage.of(Pages.example("department-2027")).html())
                .contains("<p>To be answered by <a href=\"#e-chief-information-officer\">Chief Information Officer</a>,"
                        + " by 9 Dec 2027.");
    }

    @Test
    void a_question_that_is_answered_in_part_is_said_to_be_where_its_findings_are_withheld() throws IOException {
        Strategy strategy = StrategyJson.read("""
                { "id": "s", "title": "S", "organisation": "board",
                  "version": { "label": "1", "status": "published", "date": "2027-01" },
                  "parties": [ { "id": "board", "name": "Board", "kind": "organisation" },
                               { "id": "ines", "name": "Ines Tolvar", "kind": "person" },
                               { "id": "oskar", "name": "Oskar Reyne", "kind": "person" } ],
                  "resourcing": { "skillsAudit": { "on": "2027-01", "records": [
                    { "party": "ines", "skill": "Answering", "advocate": true },
                    { "party": "oskar", "skill": "Answering", "advocate": false } ] } },
                  "disclosures": [ { "subject": "ines", "audience": "internal" } ] }
                """);

        String html = StrategyPage.of(strategy).html();
        String question = html.substring(html.indexOf("id=\"q-advocates\""), html.indexOf("id=\"q-not-one-unit\""));

        assertThat(question)
                .contains(">Partly answered</span>", "Answered in part by what stands under ")
                .doesNotContain("Nobody has answered", "To mend");
    }

    @Test
    void comparisons_and_histories_are_markdown_too() throws IOException {
        Strategy before = Pages.example("department-2026");
        Strategy after = Pages.example("department-2027");

        assertThat(ComparisonPage.of(before, after).markdown())
                .startsWith("# Clear Water")
                .contains("\n## Commitments\n", "\n## Timeline\n");
        assertThat(HistoryPage.of(List.of(before, after)).markdown())
                .startsWith("# Clear Water")
                .contains("\n## Commitments that changed\n", "\n### Version 2027\n");
    }

    /** It finds nothing, so that a page must look as if it were not there. */
    private static final class Calm implements Rule {

        @Override
        public RuleMetadata metadata() {
            return RuleMetadata.builder("house/calm")
                    .title("Nothing")
                    .why("For calm.")
                    .remedy("None.")
                    .inDraft(Severity.INFO)
                    .build();
        }

        @Override
        public void check(RuleContext context) {}
    }

    /** It finds something in each action. */
    private static final class Loud implements Rule {

        @Override
        public RuleMetadata metadata() {
            return RuleMetadata.builder("house/loud")
                    .title("All")
                    .why("For noise.")
                    .remedy("Hush.")
                    .inDraft(Severity.INFO)
                    .inPublication(Severity.ERROR)
                    .qualifies(SmartLetter.SPECIFIC)
                    .build();
        }

        @Override
        public void check(RuleContext context) {
            for (Located<Action> located : context.all(Action.class)) {
                context.finding(located.path()).report("{place} is loud.");
            }
        }
    }

    @Test
    void rules_of_ones_own_change_nothing_but_what_they_find() throws IOException {
        for (String example : List.of("department-draft", "department-2026")) {
            StrategyPage page = StrategyPage.of(Pages.example(example));

            assertThat(page.withRules(List.of(new Calm())).html()).isEqualTo(page.html());
            assertThat(page.asInternal().withRules(List.of(new Calm())).markdown())
                    .isEqualTo(page.asInternal().markdown());
        }
        StrategyPage draft = StrategyPage.of(Pages.example("department-draft"));
        assertThat(draft.html()).contains("✓ met").doesNotContain("is loud.");
        assertThat(draft.withRules(List.of(new Calm(), new Loud())).html()).contains("✓ met", "is loud.");
        assertThat(draft.withValidator(Validator.of(Profile.draft()))
                        .withRules(List.of(new Loud()))
                        .html())
                .contains("is loud.");
    }

    @Test
    void a_rule_that_is_there_already_is_refused_before_the_page_is_made() throws IOException {
        StrategyPage page = StrategyPage.of(Pages.example("department-draft")).withRules(List.of(new Calm()));
        Validator calm = Validator.of(Profile.draft()).withRules(new Calm());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.withRules(List.of(new Calm())))
                .withMessageContaining("house/calm");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.withValidator(calm))
                .withMessageContaining("house/calm");
    }
}
