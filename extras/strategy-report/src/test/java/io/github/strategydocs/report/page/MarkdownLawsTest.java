package io.github.strategydocs.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.CheckedDocument;
import io.github.strategydocs.report.ReportFormat;
import io.github.strategydocs.report.words.Markdown;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.Heading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What whoever shows our Markdown makes of it when a document says hostile words wherever it says words. */
class MarkdownLawsTest {

    static final List<String> HOSTILE = List.of(
            "](javascript:alert(1))",
            "[x](javascript:alert(1)) ![x](https://example.org/x.png)",
            "[x]: https://example.org [x] [x][] <https://example.org> <a@example.org>",
            "https://example.org www.example.org a@example.org mailto:a@example.org",
            "` `` ``` ~~~ ~~x~~",
            "| a | b |\n|---|---|\n| c | d |",
            "<script>alert(1)</script> <img src=x onerror=alert(1)> <!-- -->",
            "</details></summary><details>",
            "&lt;b&gt; &#60;i> &amp;amp; &copy;",
            "# heading\n## heading\nheading\n===\nheading\n---",
            "a\n\n# heading\n\n* * *\n\n    code\n\n> quote\n\n- item\n\n1. item",
            "1. one",
            "1) one",
            "123456789. one",
            "- one",
            "+ one",
            "* one *em* **strong** _em_ __strong__",
            "> quote",
            "    indented",
            "\tindented",
            "===",
            "---",
            "[^1] [^1]: a note ^[an inline note]",
            "- [ ] task [x] task",
            "line  \nbreak\\\nbreak\\",
            "\\# \\\\[x](y) \\`x`",
            "$x^2$ $$x$$ :smile: @mention #1 ~sub~ ==mark== ++ins++ {.class} {{ x }} <% x %>",
            "GH-1 gh-22 0a1b2c3 0a1b2c3d4e5f60718293a4b5c6d7e8f901234567 12345678",
            "~~~\n<b>\n~~~",
            "\u00A0 \u200B\u202Eabc\u2028# x\u2029> x\r# x");

    private static final Set<String> NEVER = Set.of(
            "Image",
            "HtmlBlock",
            "FencedCodeBlock",
            "IndentedCodeBlock",
            "ThematicBreak",
            "OrderedList",
            "Strikethrough",
            "LinkReferenceDefinition",
            "HardLineBreak");

    private static final Strategy CALM = calm("department-2027");
    private static final ParsedMarkdown CALM_PAGE =
            ParsedMarkdown.of(StrategyPage.of(CALM).asInternal().markdown());

    private static Strategy calm(String example) {
        try {
            return HostilePageTest.hostile(example, "calm");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> parts = Arbitraries.of(
                "`",
                "*",
                "_",
                "[",
                "]",
                "(",
                ")",
                "<",
                ">",
                "|",
                "#",
                "-",
                "+",
                "=",
                "~",
                "!",
                "&",
                ";",
                "\\",
                "\n",
                "\r",
                "\t",
                " ",
                "    ",
                ":",
                "/",
                ".",
                "@",
                "^",
                "$",
                "1",
                "a",
                "GH-1",
                "0a1b2c3d",
                "www.",
                "http://",
                "javascript:",
                "<b>",
                "](",
                "![",
                "[^1]",
                "|---|");
        return parts.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list));
    }

    @Property(seed = "1")
    void a_line_says_what_was_said(@ForAll("markup") String words) {
        ParsedMarkdown parsed = ParsedMarkdown.of("x " + Markdown.escapeAll(words) + " x");

        assertThat(parsed.kinds()).isSubsetOf("Document", "Paragraph", "Text", "HtmlInline");
        assertThat(parsed.html()).isEmpty();
        assertThat(parsed.text().strip().replaceAll("\\s+", " "))
                .isEqualTo(("x " + words + " x").replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void a_whole_strategy_has_no_markup_but_ours(String hostile) throws IOException {
        assertHasNoMarkupButOurs(hostile);
    }

    @Property(seed = "1", tries = 25)
    void a_whole_strategy_has_no_markup_but_ours_whatever_it_says(@ForAll("markup") String words) throws IOException {
        assertHasNoMarkupButOurs(words);
    }

    private static void assertHasNoMarkupButOurs(String words) throws IOException {
        Strategy strategy = HostilePageTest.hostile("department-2027", words);

        ParsedMarkdown page =
                ParsedMarkdown.of(StrategyPage.of(strategy).asInternal().markdown());

        assertIsOurs(page);
        assertThat(page.count(Heading.class)).isEqualTo(CALM_PAGE.count(Heading.class));
        assertThat(page.targets()).isSubsetOf(CALM_PAGE.targets());
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void findings_have_no_markup_but_ours(String hostile) throws IOException {
        Strategy strategy = HostilePageTest.hostile("department-draft", hostile);
        ReadResult read = StrategyJson.parse(StrategyJson.write(strategy), ReadOptions.lenient());
        CheckedDocument document = CheckedDocument.of(
                hostile,
                read,
                Validator.of(Profile.publication())
                        .validate(ValidationRequest.of(read.strategy()).withSource(read.sourceMap())));

        String markdown = ReportFormat.MARKDOWN.render(List.of(document));

        // What is folded away is folded in HTML, which is ours.
        String unfolded = markdown.replaceAll("(?m)^<details><summary>[A-Za-z ]+</summary>$|^</details>$", "");
        ParsedMarkdown parsed = ParsedMarkdown.of(unfolded);
        assertIsOurs(parsed);
        assertThat(parsed.count(Heading.class)).isEqualTo(1);
        assertThat(parsed.targets()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void changes_have_no_markup_but_ours(String hostile) throws IOException {
        assertChangesHaveNoMarkupButOurs(hostile);
    }

    @Property(seed = "1", tries = 25)
    void changes_have_no_markup_but_ours_whatever_is_said(@ForAll("markup") String words) throws IOException {
        assertChangesHaveNoMarkupButOurs(words);
    }

    private static void assertChangesHaveNoMarkupButOurs(String words) throws IOException {
        Strategy before = HostilePageTest.hostile("department-2026", words);
        Strategy after = HostilePageTest.hostile("department-2027", words);
        String changes = StrategyDiff.between(before, after).summary().toMarkdown();
        String history =
                StrategyHistory.builder().add(before).add(after).build().toMarkdown();

        String changesPage = ComparisonPage.of(before, after).asInternal().markdown();
        String historyPage = HistoryPage.of(List.of(before, after)).asInternal().markdown();

        for (String markdown : List.of(changes, history, changesPage, historyPage)) {
            ParsedMarkdown parsed = ParsedMarkdown.of(markdown);
            assertIsOurs(parsed);
            assertThat(parsed.count(Heading.class))
                    .isEqualTo(markdown.lines()
                            .filter(line -> line.matches("#+ .*"))
                            .count());
            assertThat(parsed.targets()).isEmpty();
        }
    }

    private static void assertIsOurs(ParsedMarkdown parsed) {
        assertThat(parsed.kinds()).doesNotContainAnyElementsOf(NEVER);
        assertThat(parsed.html()).isEmpty();
    }
}
