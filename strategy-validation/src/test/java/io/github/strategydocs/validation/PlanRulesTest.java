package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.harbour;
import static io.github.strategydocs.validation.Samples.harbourWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Direction;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.DocumentRelation;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Obligation;
import io.github.strategydocs.model.ObligationLevel;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.validation.internal.action.ActionRules;
import io.github.strategydocs.validation.internal.measure.MeasureRules;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of all rules about actions and measures; what each of them finds is shown by its examples. */
class PlanRulesTest {

    private static final int MANY = 10_000;

    @ParameterizedTest
    @CsvSource({
        "action/plan-empty, WARNING, WARNING, ERROR",
        "action/part-after-deadline, WARNING, WARNING, WARNING",
        "action/no-deliverable, WARNING, WARNING, ERROR",
        "action/vague-verb, WARNING, WARNING, WARNING",
        "action/escape-clauses, INFO, WARNING, WARNING",
        "action/not-measurable, WARNING, WARNING, ERROR",
        "action/dependency-cycle, ERROR, ERROR, ERROR",
        "action/dependency-late, WARNING, WARNING, WARNING",
        "action/unresourced, WARNING, WARNING, ERROR",
        "action/unfunded-soon, WARNING, WARNING, ERROR",
        "action/no-evidence, WARNING, WARNING, WARNING",
        "action/target-leap, , WARNING, WARNING",
        "action/no-deadline, WARNING, WARNING, ERROR",
        "action/deadline-coarse, , WARNING, WARNING",
        "action/deadline-conditional, , WARNING, WARNING",
        "action/deadline-unresolved, , WARNING, WARNING",
        "action/no-accountable, WARNING, WARNING, ERROR",
        "action/accountability-implied, INFO, INFO, INFO",
        "action/many-accountable, ERROR, ERROR, ERROR",
        "action/accountable-is-everyone, WARNING, WARNING, ERROR",
        "action/concentration, , WARNING, WARNING",
        "action/no-goal, WARNING, WARNING, WARNING",
        "action/applicability-unexplained, WARNING, WARNING, ERROR",
        "action/awaiting, WARNING, WARNING, ERROR",
        "action/completed-with-open-parts, ERROR, ERROR, ERROR",
        "action/overdue, WARNING, WARNING, WARNING",
        "action/child-later-than-parent, , WARNING, WARNING",
        "action/child-less-than-parent, , WARNING, WARNING",
        "action/obligation-unanswered, WARNING, WARNING, ERROR",
        "measure/incomplete-target, WARNING, WARNING, ERROR",
        "measure/vanity, WARNING, WARNING, WARNING",
        "measure/no-outcome, , WARNING, WARNING",
        "measure/target-behind-baseline, ERROR, ERROR, ERROR",
        "measure/direction-unargued, , INFO, INFO",
        "measure/no-collector, WARNING, WARNING, ERROR",
        "measure/unit-mixed, ERROR, ERROR, ERROR",
        "measure/cumulative-fell, ERROR, ERROR, ERROR",
        "measure/off-track, INFO, WARNING, WARNING",
    })
    void each_rule_is_as_severe_as_the_catalogue_says(
            String rule, Severity draft, Severity consultation, Severity publication) {
        RuleMetadata metadata = Rules.find(rule).orElseThrow().metadata();

        assertThat(Profile.draft().severityOf(metadata).orElse(null)).isEqualTo(draft);
        assertThat(Profile.consultation().severityOf(metadata).orElse(null)).isEqualTo(consultation);
        assertThat(Profile.publication().severityOf(metadata).orElse(null)).isEqualTo(publication);
    }

    @Test
    void of_many_accountable_parties_a_few_are_named() {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            assignments.add(Assignment.builder()
                    .party("p" + i)
                    .role(AssignmentRole.ACCOUNTABLE)
                    .build());
        }

        assertThat(Samples.messages(
                        "action/many-accountable",
                        harbourWith(Samples.action("a").withAssignments(assignments))))
                .containsExactly("For action \"Do a\", 30 parties are accountable: p0, p1, p2, p3, p4, and 25 more.");
    }

    @Test
    void what_has_ended_waits_for_nothing() {
        Action late = Samples.action("late").withDeadline(Deadline.on("2028-12"));
        Action done = Samples.action("done")
                .withDeadline(Deadline.on("2028-06"))
                .withStatus(ProgressStatus.COMPLETED)
                .withDependsOn("late");
        Action dropped = Samples.action("dropped")
                .withApplicability(Applicability.AWAITING)
                .withStatus(ProgressStatus.CANCELLED);
        Strategy strategy = harbourWith(late, done, dropped);

        assertThat(Samples.messages("action/dependency-late", strategy)).isEmpty();
        assertThat(Samples.messages("action/awaiting", strategy)).isEmpty();
    }

    @Test
    void a_cycle_is_the_same_one_wherever_it_begins() {
        Action one = Samples.action("one").withDependsOn("two").withPartOf("two");
        Action two = Samples.action("two").withDependsOn("one").withPartOf("one");

        for (String rule : List.of("action/dependency-cycle", "document/part-cycle")) {
            assertThat(Samples.findings(rule, harbourWith(one, two)))
                    .extracting(Finding::fingerprint)
                    .hasSize(1)
                    .isEqualTo(Samples.findings(rule, harbourWith(two, one)).stream()
                            .map(Finding::fingerprint)
                            .toList());
        }
    }

    @Test
    void each_unanswered_obligation_is_known_by_itself() {
        Action first = required("c1");
        Action second = required("c2");

        assertThat(unanswered(harbourWith(first, second)))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(unanswered(harbourWith(second, first)))
                .containsAll(unanswered(harbourWith(second)));
    }

    @Test
    void one_of_several_unanswered_obligations_can_be_waived() {
        Strategy parent = harbourWith(required("c1"), required("c2")).withId("charter");
        Waiver waiver = Waiver.builder()
                .rule("action/obligation-unanswered")
                .element("charter#c1")
                .reason("It is taken up next year.")
                .who("Board")
                .until(PartialDate.parse("2030"))
                .build();

        ValidationReport report = Validator.of(Profile.publication().withWaiver(waiver))
                .validate(ValidationRequest.of(child()).withRelated(parent));

        assertThat(report.waived())
                .extracting(waived -> waived.finding().message())
                .containsExactly(
                        "Nothing here responds to \"Do c1\" (c1), which \"Digital Strategy of the Harbour Board\" "
                                + "requires.");
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("action/obligation-unanswered"))
                .hasSize(1);
    }

    private static Action required(String id) {
        return Samples.action(id)
                .withObligations(
                        Obligation.builder().level(ObligationLevel.REQUIRED).build());
    }

    private static Strategy child() {
        return harbour()
                .withRelatedDocuments(DocumentRef.builder()
                        .document("charter")
                        .relation(DocumentRelation.PARENT)
                        .build());
    }

    private static List<String> unanswered(Strategy parent) {
        return Samples.findings(
                        "action/obligation-unanswered",
                        ValidationRequest.of(child()).withRelated(parent.withId("charter")))
                .stream()
                .map(Finding::fingerprint)
                .toList();
    }

    @Test
    void a_way_out_that_is_taken_twice_is_told_twice() {
        Action action =
                Samples.action("a").withDescription("Where appropriate we publish, and answer where appropriate.");

        assertThat(Samples.messages("action/escape-clauses", harbourWith(action)))
                .containsExactly("Action \"Do a\" leaves 2 ways out: \"where appropriate\" and \"where appropriate\".");
    }

    @Test
    void the_catalogue_has_no_other() {
        assertThat(ActionRules.all()).hasSize(29);
        assertThat(MeasureRules.all()).hasSize(9);
    }

    @Test
    void rules_about_wording_are_not_run_on_other_languages() {
        Strategy german =
                harbourWith(Samples.action("a").withTitle("Support desk")).withLanguage("de");

        assertThat(report(ValidationRequest.of(german)).notRun())
                .filteredOn(outcome -> outcome.reason().contains("English"))
                .extracting(outcome -> outcome.rule().id())
                .containsExactly("action/escape-clauses", "action/vague-verb");
    }

    @Test
    void a_profile_can_look_farther_ahead_than_anybody_lives() {
        Profile patient = Profile.publication().withThreshold("action/deadline-coarse", "months", Decimal.of("1e300"));
        Strategy strategy = harbourWith(Samples.action("a").withDeadline(Deadline.on("9999")));

        assertThat(Validator.of(patient, ActionRules.all())
                        .validate(ValidationRequest.of(strategy))
                        .findings())
                .extracting(Finding::rule)
                .contains("action/deadline-coarse");
    }

    @Test
    void what_a_rule_was_not_given_is_said_to_be_left_out() {
        Strategy strategy = harbourWith(Samples.action("a").withRespondsTo("charter@2#c1"));

        assertThat(report(ValidationRequest.of(strategy).withRelated(harbour().withId("other")))
                        .outcomes())
                .filteredOn(outcome -> outcome.status() == RuleOutcome.Status.PARTLY_RUN)
                .extracting(RuleOutcome::reason)
                .contains("the document \"charter@2\", into which it refers, was not given");
    }

    @Test
    void what_is_required_of_a_group_that_names_no_members_is_left_out() {
        Action asked = Samples.action("c1")
                .withObligations(Obligation.builder()
                        .level(ObligationLevel.REQUIRED)
                        .party("all")
                        .build());
        Strategy charter = harbourWith(asked)
                .withId("charter")
                .withTitle("The charter")
                .withParties(Party.builder()
                        .id("all")
                        .name("All departments")
                        .kind(PartyKind.GROUP)
                        .build());
        Strategy strategy = harbour()
                .withRelatedDocuments(DocumentRef.builder()
                        .document("charter")
                        .relation(DocumentRelation.PARENT)
                        .build());

        assertThat(report(ValidationRequest.of(strategy).withRelated(charter)).outcomes())
                .filteredOn(outcome -> outcome.rule().id().equals("action/obligation-unanswered"))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.status()).isEqualTo(RuleOutcome.Status.PARTLY_RUN);
                    assertThat(outcome.reason())
                            .isEqualTo("\"The charter\" does not say who belongs to \"All departments\", of whom it "
                                    + "requires something");
                });
    }

    @Tag("slow")
    @Test
    @Timeout(20)
    void ten_thousand_actions_in_each_other_are_checked_in_no_time() {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Action action = many(i);
            actions.add(i == 0 ? action : action.withPartOf("a" + (i - 1)));
        }

        assertThat(findingsIn(actions)).isNotEmpty();
    }

    @Tag("slow")
    @Test
    @Timeout(20)
    void ten_thousand_parts_of_one_action_are_checked_in_no_time() {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Action action = many(i);
            actions.add(i == 0 ? action : action.withPartOf("a0"));
        }

        assertThat(findingsIn(actions)).isNotEmpty();
    }

    private static Action many(int i) {
        return Action.builder()
                .id("a" + i)
                .title("Explore number " + i)
                .addAssignments(Assignment.builder()
                        .party("p" + i)
                        .role(AssignmentRole.RESPONSIBLE)
                        .build())
                .addMeasures(Measure.builder()
                        .id("m" + i)
                        .name("Number " + i)
                        .direction(Direction.INCREASE)
                        .addTargets(Target.builder().value(Decimal.of(i)).build())
                        .build())
                .addDependsOn("a" + (i + 1) % MANY)
                .addRespondsTo("parent#a" + i)
                .deadline(Deadline.on("2027"))
                .build();
    }

    private static List<Finding> findingsIn(List<Action> actions) {
        List<Party> parties = new ArrayList<>(harbour().parties());
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Party party = Party.builder()
                    .id("p" + i)
                    .name("Party " + i)
                    .kind(PartyKind.TEAM)
                    .build();
            parties.add(i == 0 ? party : party.withPartOf("p" + (i - 1)));
            goals.add(Goal.builder().id("g" + i).name("Goal " + i).build());
        }
        Strategy strategy = harbour()
                .withParties(parties)
                .withPurpose(Purpose.builder().goals(goals).build())
                .withActionPlan(ActionPlan.builder().actions(actions).build());
        ValidationReport report = report(ValidationRequest.of(strategy)
                .withRelated(strategy.withId("parent"))
                .withAsOf(LocalDate.of(2029, 1, 1)));
        assertThat(report.outcomes())
                .filteredOn(outcome -> outcome.status() == RuleOutcome.Status.FAILED)
                .isEmpty();
        return report.findings();
    }

    private static ValidationReport report(ValidationRequest request) {
        List<Rule> rules = new ArrayList<>(ActionRules.all());
        rules.addAll(MeasureRules.all());
        return Validator.of(Profile.publication(), rules).validate(request);
    }
}
