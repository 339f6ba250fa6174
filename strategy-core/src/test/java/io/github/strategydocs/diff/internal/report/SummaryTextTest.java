package io.github.strategydocs.diff.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.DiffSummary;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Examples;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Scope;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryTextTest {

    private static final Strategy BEFORE = Examples.board()
            .scope(Scope.builder().narrative("All quays.").build())
            .build();

    /** One change of every significance, in several sections, and two of one action. */
    private static Strategy after() {
        Strategy after = BEFORE.withScope(
                        Scope.builder().narrative("All *quays*.").build())
                .withPurpose(Purpose.builder()
                        .addGoal(Goal.builder().id("trust").name("# Trust").build())
                        .build())
                .withOwner("harbour-board")
                .update("harbour-board", Party.class, party -> party.withName("harbour board"))
                .update(
                        "open-data",
                        Action.class,
                        action -> action.withDeadline(Deadline.on("2027-06")).withTitle("Publish [all] data"))
                .update("register", Action.class, action -> action.withDeadline(Deadline.on("2028")));
        List<Action> actions = after.actionPlan().orElseThrow().actions();
        return after.withActionPlan(
                after.actionPlan().orElseThrow().withActions(actions.get(2), actions.get(0), actions.get(1)));
    }

    private static DiffSummary summary() {
        return StrategyDiff.between(BEFORE, after()).summary();
    }

    @Test
    void a_summary_tells_a_terminal_the_commitments_first() {
        assertThat(summary().toText()).isEqualTo("""
                        The content differs, but the version is still labelled "1".

                        Commitments
                          Action plan
                          - Publish [all] data: due March 2027 → June 2027 (91 days later)
                          - Publish register: due 2028 (no deadline before)

                        Facts
                          The document
                          - The document: owner added: harbour board
                          Purpose
                          - # Trust: new goal

                        Wording
                          Scope
                          - Scope: narrative: "All quays." → "All *quays*."
                          Action plan
                          - Publish [all] data: renamed: "Publish open-data" → "Publish [all] data"

                        Case, punctuation and spacing
                          Parties
                          - harbour board: form of the name (case, punctuation or spacing)

                        Order and format
                          Action plan
                          - Publish moorings: now stands first among the actions
                        """);
    }

    @Test
    void a_summary_tells_a_pull_request_the_same_in_markdown() {
        assertThat(summary().toMarkdown()).isEqualTo("""
                        The content differs, but the version is still labelled "1".

                        ## Commitments

                        ### Action plan

                        - Publish \\[all\\] data: due March 2027 → June 2027 (91 days later)
                        - Publish register: due 2028 (no deadline before)

                        ## Facts

                        ### The document

                        - The document: owner added: harbour board

                        ### Purpose

                        - \\# Trust: new goal

                        ## Wording

                        ### Scope

                        - Scope: narrative: "All quays." → "All \\*quays\\*."

                        ### Action plan

                        - Publish \\[all\\] data: renamed: "Publish open-data" → "Publish \\[all\\] data"

                        ## Case, punctuation and spacing

                        ### Parties

                        - harbour board: form of the name (case, punctuation or spacing)

                        ## Order and format

                        ### Action plan

                        - Publish moorings: now stands first among the actions
                        """);
    }

    @Test
    void a_summary_under_a_new_label_begins_with_the_changes() {
        Strategy after = BEFORE.withVersion(BEFORE.version().withLabel("2"));

        assertThat(StrategyDiff.between(BEFORE, after).summary().toText()).isEqualTo("""
                        Facts
                          The document
                          - The document: version "1" → "2"
                        """);
    }

    @Test
    void a_summary_of_nothing_says_whether_there_was_nothing() {
        StrategyDiff none = StrategyDiff.between(BEFORE, BEFORE);
        StrategyDiff little = StrategyDiff.between(BEFORE, BEFORE.withTitle("Digital Strategy"));

        assertThat(none.summary().toText()).isEqualTo("Nothing changed.\n");
        assertThat(none.summary().toMarkdown()).isEqualTo("Nothing changed.\n");
        assertThat(DiffSummary.of(little, Significance.COMMITMENT).toText())
                .isEqualTo("Nothing changed that matters so much.\n");
        assertThat(DiffSummary.of(none, Significance.COMMITMENT).toText()).isEqualTo("Nothing changed.\n");
    }

    @Test
    void a_summary_leaves_out_what_matters_less_than_asked_for() {
        StrategyDiff diff = StrategyDiff.between(BEFORE, after());

        assertThat(DiffSummary.of(diff, Significance.SUBSTANTIVE).groups())
                .extracting(DiffSummary.Group::heading)
                .containsExactly("Commitments", "Facts");
        assertThat(DiffSummary.of(diff, Significance.SUBSTANTIVE).changes())
                .containsExactlyInAnyOrderElementsOf(diff.changes(Significance.SUBSTANTIVE));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "Open data (all) costs 5.50 - or more + less!", "Open data (all) costs 5.50 - or more + less!"),
                Arguments.of("# heading #1", "\\# heading #1"),
                Arguments.of("- item", "\\- item"),
                Arguments.of("+ item", "\\+ item"),
                Arguments.of("(a)", "\\(a)"),
                Arguments.of("1. item 2. item", "1\\. item 2. item"),
                Arguments.of("12) item", "12\\) item"),
                Arguments.of("1 item.", "1 item."),
                Arguments.of("2027", "2027"),
                Arguments.of("see [here](https://example.org)", "see \\[here\\]\\(https:<!-- -->//example.org)"),
                Arguments.of("see ![x]", "see \\!\\[x\\]"),
                Arguments.of("see !", "see !"),
                Arguments.of(
                        "*a* _b_ `c` ~d~ <e> {f} | & \\",
                        "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\<e\\> \\{f\\} \\| \\& \\\\"),
                Arguments.of("two\r\n\tlines", "two lines"),
                Arguments.of("a\u001B[31mb", "a \\[31mb"),
                // what is one character for a terminal that begins a command, or ends a line
                Arguments.of("a\u009B31mb\u0085c", "a 31mb c"),
                // what turns the direction of the text
                Arguments.of("a\u202Eb\u2066c\u200Fd\u061Ce\u2028f", "a b c d e f"),
                Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_of_the_document_is_never_taken_for_markup(String text, String escaped) {
        assertThat(SummaryText.escape(text, true)).isEqualTo(escaped);
    }

    @Test
    void a_text_for_a_terminal_loses_only_what_could_move_the_cursor() {
        assertThat(SummaryText.escape("*a* [b]\u001B\u0007c\u202Ed", false)).isEqualTo("*a* [b] c d");
    }
}
