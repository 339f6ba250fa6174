package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.action;
import static io.github.strategydocs.validation.Samples.findings;
import static io.github.strategydocs.validation.Samples.harbour;
import static io.github.strategydocs.validation.Samples.harbourWith;
import static io.github.strategydocs.validation.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Scope;
import io.github.strategydocs.model.ScopeItem;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeRulesTest {

    private static final String SLIPPED = "change/deadline-slipped";

    @Test
    void what_is_gone_is_named_with_the_action_that_was_to_bring_it_forth() {
        Strategy before = Samples.harbourWith(Samples.action("a")
                .withDeliverables(deliverable("fees", "A page of fees"), deliverable("map", "A map of moorings"))
                .withMilestones(Milestone.builder().id("law").name("The law").build()));
        Strategy after =
                Samples.harbourWith(Samples.action("a").withDeliverables(deliverable("chart", "A map of moorings")));

        assertThat(findings(
                        "change/commitment-vanished",
                        ValidationRequest.of(after).withPrevious(before)))
                .allMatch(finding -> finding.severity() == Severity.WARNING)
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "Deliverable \"A page of fees\" of action \"Do a\" is gone, though it was neither completed nor "
                                + "cancelled.",
                        "Deliverable \"A map of moorings\" of action \"Do a\" is gone, though it was neither completed nor "
                                + "cancelled; \"chart\" is much like it: if it is the same one, give it back the "
                                + "id \"map\".",
                        "Milestone \"The law\" of action \"Do a\" is gone, though it was neither completed nor cancelled.");
    }

    private static Deliverable deliverable(String id, String name) {
        return Deliverable.builder().id(id).name(name).build();
    }

    @Test
    void the_first_and_the_second_slip_are_warnings() {
        assertThat(slipAfter("2027-01")).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(slipAfter("2027-01", "2027-02"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void the_third_slip_is_an_error() {
        List<Finding> findings = slipAfter("2027-01", "2027-02", "2027-03");

        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(findings.get(0).message()).endsWith("it has slipped 3 times, and nothing says why.");
    }

    @Test
    void what_was_brought_forward_in_between_is_no_slip() {
        assertThat(slipAfter("2027-03", "2027-02", "2027-01"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void that_the_history_ends_with_the_document_counts_no_slip_twice() {
        Strategy first = due("1", "2027-01");
        Strategy second = due("2", "2027-02");
        Strategy third = due("3", "2027-03");
        ValidationRequest request = ValidationRequest.of(third)
                .withPrevious(second)
                .withHistory(StrategyHistory.of(List.of(first, second, third)));

        assertThat(findings(SLIPPED, request)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void without_the_version_before_no_rule_about_change_is_run() {
        ValidationReport report = Validator.of(Profile.publication()).validate(ValidationRequest.of(due("1", "2027")));

        assertThat(report.outcomes())
                .filteredOn(outcome -> outcome.rule().category().equals("change"))
                .hasSize(12)
                .allMatch(outcome -> outcome.status() == RuleOutcome.Status.NOT_RUN);
    }

    @Test
    void all_rules_of_one_run_share_one_comparison() {
        Survey survey = new Survey(ValidationRequest.of(due("2", "2028")).withPrevious(due("1", "2027")));

        assertThat(survey.changes()).isPresent();
        assertThat(survey.changes().orElseThrow()).isSameAs(survey.changes().orElseThrow());
    }

    @Test
    void a_document_that_did_not_change_breaks_no_rule_about_change() {
        Strategy strategy = due("1", "2027");
        ValidationReport report = Validator.of(Profile.publication())
                .validate(ValidationRequest.of(strategy).withPrevious(strategy));

        assertThat(report.findings()).noneMatch(finding -> finding.rule().startsWith("change/"));
    }

    @Test
    void what_is_gone_altogether_has_no_deadline_that_binds_less() {
        Deliverable desk = Deliverable.builder()
                .id("desk")
                .name("Desk")
                .deadline(Deadline.on("2027-03"))
                .build();
        Strategy before = harbourWith(action("fees").withDeliverables(desk), action("rules"));
        Strategy withoutDesk = harbourWith(action("fees"), action("rules"));
        Strategy withoutAction = harbourWith(action("rules"));
        Strategy withoutDate =
                harbourWith(action("fees").withDeliverables(desk.withDeadline(Optional.empty())), action("rules"));

        assertThat(weakened(before, withoutDesk)).isEmpty();
        assertThat(weakened(before, withoutAction)).isEmpty();
        assertThat(weakened(before, withoutDate))
                .containsExactly("Desk (deliverable of \"Do fees\"): due March 2027 → "
                        + "no deadline: a deadline that binds less than before.");
    }

    @Test
    void what_is_part_of_something_cancelled_binds_nobody() {
        Action whole = action("whole").withStatus(ProgressStatus.CANCELLED);
        Action part = action("part").withPartOf("whole");
        Strategy before = harbourWith(whole, part.withDeadline(Deadline.on("2027-03")));
        Strategy later =
                harbourWith(whole, part.withDeadline(Deadline.on("2027-06")).withStatus(ProgressStatus.DELAYED));

        assertThat(findings(SLIPPED, ValidationRequest.of(later).withPrevious(before)))
                .isEmpty();
        assertThat(weakened(before, harbourWith(whole, part))).isEmpty();
        assertThat(findings("monitoring/delay-unexplained", later)).isEmpty();
    }

    private static List<String> weakened(Strategy before, Strategy after) {
        return findings("change/deadline-weakened", ValidationRequest.of(after).withPrevious(before)).stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void the_growth_of_a_plan_is_told_in_whole_words_and_net_of_what_went() {
        Strategy one = harbourWith(action("a")).withScope(inScope("x", "y"));
        Strategy two = harbourWith(action("a"), action("b")).withScope(inScope("x", "y"));
        Strategy less = harbourWith(action("a"), action("b"), action("c")).withScope(inScope("x"));
        Strategy items = harbour().withScope(inScope("x", "y", "z", "w"));

        assertThat(growth(one, two)).contains("has grown by 1 top-level action, and");
        assertThat(growth(one, less)).contains("has grown by 2 top-level actions, less 1 thing in scope, and");
        assertThat(growth(one, items)).contains("has grown by 2 things in scope, less 1 top-level action, and");
        assertThat(growth(harbour(), one)).contains("has grown by 1 top-level action and 2 things in scope, and");
    }

    private static String growth(Strategy before, Strategy after) {
        return findings("scope/creep", ValidationRequest.of(after).withPrevious(before))
                .get(0)
                .message();
    }

    private static Scope inScope(String... ids) {
        Scope.Builder scope = Scope.builder();
        for (String id : ids) {
            scope.addInScope(ScopeItem.builder().id(id).statement(id).build());
        }
        return scope.build();
    }

    @Test
    void one_change_under_an_old_label_is_told_as_one() {
        Strategy before = due("1", "2027-03");

        assertThat(findings(
                        "change/version-unbumped",
                        ValidationRequest.of(due("1", "2027-02")).withPrevious(before)))
                .extracting(Finding::message)
                .singleElement(STRING)
                .contains("though the content changed: Do fees: due");
    }

    private static List<Finding> slipAfter(String... months) {
        StrategyHistory.Builder history = StrategyHistory.builder();
        Strategy last = due("0", months[0]);
        for (int i = 0; i < months.length; i++) {
            last = due("1." + i, months[i]);
            history.add(last);
        }
        return findings(
                SLIPPED,
                ValidationRequest.of(due("2", "2028")).withPrevious(last).withHistory(history.build()));
    }

    private static Strategy due(String label, String date) {
        return harbourWith(action("fees")
                        .withDeadline(Deadline.On.builder()
                                .date(PartialDate.parse(date))
                                .build()))
                .withVersion(version(label, VersionStatus.PUBLISHED));
    }
}
