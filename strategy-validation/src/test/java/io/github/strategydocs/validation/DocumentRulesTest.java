package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.action;
import static io.github.strategydocs.validation.Samples.findings;
import static io.github.strategydocs.validation.Samples.harbour;
import static io.github.strategydocs.validation.Samples.harbourWith;
import static io.github.strategydocs.validation.Samples.messages;
import static io.github.strategydocs.validation.Samples.party;
import static io.github.strategydocs.validation.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Baseline;
import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Expectation;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.MeasureFamily;
import io.github.strategydocs.model.MeasureStage;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.ResourceKind;
import io.github.strategydocs.model.ResourcePhase;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.ReviewPlan;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.Stance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.model.Volatility;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For each rule an example that fails, and a near miss that passes. */
class DocumentRulesTest {

    @Test
    void a_sound_document_has_no_finding() {
        assertThat(Samples.validator(Profile.publication())
                        .validate(ValidationRequest.of(harbour()))
                        .findings())
                .isEmpty();
    }

    // document/reference-unresolved

    @Test
    void a_reference_to_an_id_that_is_not_there_leads_nowhere() {
        Strategy strategy = harbourWith(action("7.2"), action("7.2.1").withPartOf("7.2."));

        Finding finding = findings("document/reference-unresolved", strategy).get(0);

        assertThat(finding.message())
                .isEqualTo("The whole of action \"Do 7.2.1\": nothing in this document has the id \"7.2.\"; "
                        + "did you mean \"7.2\"?");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).hasToString("actionPlan.actions[7.2.1].partOf");
        assertThat(finding.pointer()).isEqualTo("/actionPlan/actions/1/partOf");
        assertThat(finding.element()).contains("7.2.1");
        assertThat(finding.type()).isEqualTo("action");
        assertThat(finding.title()).contains("Do 7.2.1");
    }

    @Test
    void a_reference_to_an_id_that_is_there_leads_somewhere() {
        assertThat(messages(
                        "document/reference-unresolved",
                        harbourWith(action("7.2"), action("7.2.1").withPartOf("7.2"))))
                .isEmpty();
    }

    @Test
    void a_section_can_be_named_where_sections_may_stand_and_nowhere_else() {
        Volatility volatility = Volatility.builder()
                .subject("actionPlan")
                .expectation(Expectation.VOLATILE)
                .build();
        Strategy named = harbour()
                .withMonitoring(Monitoring.builder().addVolatility(volatility).build());

        assertThat(messages("document/reference-unresolved", named)).isEmpty();
        assertThat(messages(
                        "document/reference-unresolved", harbourWith(action("a").withPartOf("actionPlan"))))
                .containsExactly("The whole of action \"Do a\": nothing in this document has the id \"actionPlan\".");
    }

    @Test
    void words_in_the_place_of_a_reference_are_no_broken_reference() {
        Deadline deadline = Deadline.Within.builder()
                .duration(Span.parse("P90D"))
                .of("publication of the guidance")
                .build();

        assertThat(messages(
                        "document/reference-unresolved", harbourWith(action("a").withDeadline(deadline))))
                .isEmpty();
    }

    @Test
    void a_reference_into_another_document_is_looked_up_there() {
        Strategy parent = harbourWith(action("01")).withId("parent").withTitle("The parent");
        Strategy child =
                harbourWith(action("a").withRespondsTo("parent#01"), action("b").withRespondsTo("parent#O2"));

        assertThat(findings(
                        "document/reference-unresolved",
                        ValidationRequest.of(child).withRelated(parent)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .isEqualTo(
                                    "The responses of action \"Do b\": nothing in the document \"The parent\" has the "
                                            + "id \"O2\".");
                    assertThat(finding.pointer()).isEqualTo("/actionPlan/actions/1/respondsTo/0");
                });
    }

    @Test
    void a_name_where_an_id_is_wanted_tells_whose_id_is_meant() {
        String written = """
                "owner": "Ann Mole",
                "parties": [ { "id": "body", "name": "Lock Office", "kind": "organisation" },
                  { "id": "ann", "name": "Ann Mole", "kind": "person" }%s ],
                "stakeholderMap": { "stakeholders": [ { "id": "mole", "name": "Ann Mole" } ] }""";
        String twice = written.formatted(", { \"id\": \"ann-2\", \"name\": \"Ann Mole\", \"kind\": \"person\" }");

        assertThat(Examples.found("document/reference-unresolved", written.formatted("")))
                .singleElement()
                .asString()
                .endsWith("nothing in this document has the id \"Ann Mole\"; did you mean \"ann\"?");
        assertThat(Examples.found("document/reference-unresolved", twice))
                .singleElement()
                .asString()
                .endsWith("nothing in this document has the id \"Ann Mole\".");
    }

    @Test
    void what_may_have_been_withheld_from_a_public_edition_is_left_out() {
        Strategy strategy = harbourWith(action("7.2.1").withPartOf("7.2."));
        ValidationRequest request = ValidationRequest.of(strategy);
        Validator validator = Samples.validator(Profile.publication());

        ValidationReport report = validator.validate(request.asPublicEdition());

        assertThat(report.all()).extracting(Finding::rule).doesNotContain("document/reference-unresolved");
        assertThat(report.outcomes())
                .filteredOn(outcome -> outcome.rule().id().equals("document/reference-unresolved"))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.status()).isEqualTo(RuleOutcome.Status.PARTLY_RUN);
                    assertThat(outcome.reason())
                            .isEqualTo("\"7.2.\", to which it refers, may have been withheld from this public edition");
                });
        assertThat(validator.validate(request).all())
                .extracting(Finding::rule)
                .contains("document/reference-unresolved");
    }

    @Test
    void a_reference_into_a_document_that_was_not_given_is_said_to_be_left_out() {
        Strategy child = harbourWith(action("a").withRespondsTo("parent#01", "parent@2#01"));

        ValidationReport report = Samples.validator(Profile.draft())
                .validate(ValidationRequest.of(child).withRelated(harbour().withId("other")));

        assertThat(report.findings()).isEmpty();
        assertThat(report.notRun())
                .filteredOn(outcome -> outcome.status() == RuleOutcome.Status.PARTLY_RUN)
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.rule().id()).isEqualTo("document/reference-unresolved");
                    assertThat(outcome.reason())
                            .isEqualTo("the document \"parent\", into which it refers, was not given; the document "
                                    + "\"parent@2\", into which it refers, was not given");
                });
    }

    @Test
    void without_a_label_the_newest_version_is_meant_and_with_one_that_version() {
        Strategy old = harbourWith(action("01"))
                .withId("parent")
                .withVersion(version("1", VersionStatus.PUBLISHED).withDate(PartialDate.parse("2020")));
        Strategy renewed = harbourWith(action("02"))
                .withId("parent")
                .withVersion(version("2", VersionStatus.PUBLISHED).withDate(PartialDate.parse("2024")));
        Strategy child = harbourWith(action("a").withRespondsTo("parent#01", "parent@1#01", "parent#02"));

        assertThat(findings(
                        "document/reference-unresolved",
                        ValidationRequest.of(child).withRelated(renewed, old)))
                .singleElement()
                .extracting(Finding::pointer)
                .isEqualTo("/actionPlan/actions/0/respondsTo/0");
    }

    @Test
    void an_owner_in_another_document_cannot_stand() {
        Strategy strategy = harbour().withOwner("parent#minister");

        assertThat(messages("document/reference-unresolved", strategy))
                .containsExactly(
                        "The owner of the document: \"parent#minister\" leads into another document, where only "
                                + "an element of this one can stand.");
    }

    // document/reference-wrong-type

    @Test
    void an_owner_that_is_a_goal_cannot_stand() {
        Strategy strategy = harbour()
                .withPurpose(Purpose.builder()
                        .addGoal(Goal.builder()
                                .id("trust")
                                .name("More trust")
                                .owner("trust")
                                .build())
                        .build());

        assertThat(messages("document/reference-wrong-type", strategy))
                .containsExactly("The owner of goal \"More trust\": \"trust\" is the goal \"More trust\", where only a "
                        + "reference to party can stand.");
    }

    @Test
    void an_owner_that_is_a_party_can_stand() {
        Strategy strategy = harbour()
                .withPurpose(Purpose.builder()
                        .addGoal(Goal.builder()
                                .id("trust")
                                .name("More trust")
                                .owner("board")
                                .build())
                        .build());

        assertThat(messages("document/reference-wrong-type", strategy)).isEmpty();
    }

    // document/placeholder

    @Test
    void a_value_that_is_a_placeholder_is_an_error_and_one_in_a_sentence_a_warning() {
        Strategy strategy = harbourWith(
                action("a").withDescription("Coming soon"),
                action("b").withDescription("The new service is coming soon to all ports."));

        assertThat(findings("document/placeholder", strategy))
                .extracting(Finding::message, Finding::severity)
                .containsExactly(
                        tuple(
                                "The description of action \"Do a\" is still to be written: \"Coming soon\".",
                                Severity.ERROR),
                        tuple(
                                "The description of action \"Do b\" says \"coming soon\", which reads like text still to "
                                        + "be written.",
                                Severity.WARNING));
    }

    @Test
    void a_placeholder_in_a_draft_is_no_more_than_a_warning() {
        Strategy strategy = harbourWith(action("a").withDescription("TBC"));

        assertThat(Samples.validator(Profile.draft())
                        .validate(ValidationRequest.of(strategy))
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void a_placeholder_in_a_list_of_texts_is_found_too() {
        Strategy strategy = harbour().withParties(party("board").withOtherNames("HB", "[insert abbreviation]"));

        assertThat(findings("document/placeholder", strategy))
                .extracting(Finding::pointer)
                .containsExactly("/parties/0/otherNames/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0000-12", "0000-01-01"})
    void a_version_dated_in_the_year_of_a_date_that_nobody_knew_is_still_to_be_dated(String date) {
        Strategy strategy = harbour().withVersion(harbour().version().withDate(PartialDate.parse(date)));

        assertThat(findings("document/placeholder", strategy)).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/version/date");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message())
                    .endsWith(" is still to be written: \"" + date + "\" stands for a date that nobody knew.");
        });
        assertThat(findings(
                        "document/placeholder",
                        strategy.withVersion(strategy.version().withDate(PartialDate.parse("0001")))))
                .isEmpty();
    }

    // document/period-inverted

    @Test
    void a_period_that_ends_before_it_begins_is_inverted() {
        assertThat(messages("document/period-inverted", harbour().withPeriod(period("2022-07", "2022-06"))))
                .containsExactly(
                        "The period begins with July 2022 and ends with June 2022 (\"end\"), before it has begun.");
    }

    @Test
    void a_period_within_one_coarse_date_is_not_inverted() {
        assertThat(messages("document/period-inverted", harbour().withPeriod(period("2022-07", "2022"))))
                .isEmpty();
        assertThat(messages("document/period-inverted", harbour().withPeriod(period("2022", "2022-03"))))
                .isEmpty();
    }

    @Test
    void an_action_that_begins_after_its_deadline_is_inverted_and_so_is_a_recurring_deadline() {
        Deadline recurring = Deadline.Recurring.builder()
                .every(Span.parse("P1M"))
                .first(PartialDate.parse("2028-05"))
                .until(PartialDate.parse("2028-04"))
                .build();
        Strategy strategy = harbourWith(
                action("a").withStart(PartialDate.parse("2028-02")).withDeadline(Deadline.on("2028-01")),
                action("b").withStart(PartialDate.parse("2028-01")).withDeadline(Deadline.on("2028-01")),
                action("c").withDeadline(recurring));

        assertThat(findings("document/period-inverted", strategy))
                .extracting(finding -> finding.path().toString())
                .containsExactly("actionPlan.actions[a].start", "actionPlan.actions[c].deadline.first");
    }

    // document/date-outside-period

    @Test
    void a_deadline_after_the_strategy_has_ended_or_before_it_began_is_outside_its_period() {
        Strategy strategy = harbourWith(
                action("late").withDeadline(Deadline.on("2031")),
                action("early")
                        .withMilestones(Milestone.builder()
                                .id("m")
                                .name("Pilot")
                                .deadline(Deadline.on("2026-12"))
                                .build()));

        assertThat(messages("document/date-outside-period", strategy))
                .containsExactly(
                        "The deadline of action \"Do late\" is 2031, after the strategy itself ends (2029).",
                        "The deadline of milestone \"Pilot\" is December 2026, before the strategy itself begins (2027).");
    }

    @Test
    void reviews_and_outcome_targets_may_come_after_the_period_and_the_last_day_is_within() {
        Measure outcome = measure("m1", MeasureStage.OUTCOME, "2035");
        Measure output = measure("m2", MeasureStage.OUTPUT, "2035");
        Strategy strategy = harbourWith(
                        action("last").withDeadline(Deadline.on("2029-12-31")).withMeasures(outcome, output))
                .withMonitoring(Monitoring.builder()
                        .addReview(ReviewPlan.builder()
                                .id("r")
                                .what("All of it")
                                .nextDue(PartialDate.parse("2031"))
                                .build())
                        .build());

        assertThat(findings("document/date-outside-period", strategy))
                .extracting(finding -> finding.path().toString())
                .containsExactly("actionPlan.actions[last].measures[m2].targets[#1].deadline");
    }

    @Test
    void what_binds_nobody_and_what_evaluates_may_come_after_the_period() {
        Deadline late = Deadline.on("2031");
        Strategy strategy = harbourWith(
                        action("cancelled").withDeadline(late).withStatus(ProgressStatus.CANCELLED),
                        action("exempt").withDeadline(late).withApplicability(Applicability.EXEMPT),
                        action("evaluate").withDeadline(late),
                        action("both").withDeadline(late))
                .withResourcing(Resourcing.builder()
                        .addAllocation(allocation("e", ResourcePhase.EVALUATING, "evaluate", "both"))
                        .addAllocation(allocation("d", ResourcePhase.DELIVERING, "both"))
                        .build());

        assertThat(findings("document/date-outside-period", strategy))
                .extracting(finding -> finding.path().toString())
                .containsExactly("actionPlan.actions[both].deadline");
    }

    private static Allocation allocation(String id, ResourcePhase phase, String... actions) {
        return Allocation.builder()
                .id(id)
                .phase(phase)
                .kind(ResourceKind.PEOPLE)
                .addActions(actions)
                .build();
    }

    @Test
    void a_strategic_outcome_is_an_outcome() {
        Measure outcome = measure("m1", MeasureStage.OUTPUT, "2035").withFamily(MeasureFamily.STRATEGIC_OUTCOME);

        assertThat(findings(
                        "document/date-outside-period", harbourWith(action("a").withMeasures(outcome))))
                .isEmpty();
    }

    @Test
    void without_a_period_of_dates_nothing_is_outside() {
        Strategy strategy = harbourWith(action("late").withDeadline(Deadline.on("2031")))
                .withPeriod(Timeframe.builder().label("2027/28").build());

        assertThat(messages("document/date-outside-period", strategy)).isEmpty();
    }

    @Test
    void a_number_of_a_period_that_has_not_begun_is_told_by_its_first_day() {
        Measure measure = Measure.builder()
                .id("m")
                .name("Boats that wait")
                .addObservation(Observation.builder()
                        .kind(ObservationKind.ACTUAL)
                        .period(Timeframe.builder()
                                .start(PartialDate.parse("2031-04"))
                                .end(PartialDate.parse("2032-03"))
                                .build())
                        .value(Decimal.of(4))
                        .build())
                .build();
        ValidationRequest request = ValidationRequest.of(harbourWith(action("a").withMeasures(measure)));

        assertThat(Validator.of(Profile.publication())
                        .validate(request.withAsOf(LocalDate.parse("2027-03-01")))
                        .findingsByRule("document/date-outside-period"))
                .extracting(Finding::message)
                .containsExactly(
                        "The start of the period of observation 1 of measure \"Boats that wait\" is April 2031, later than the day "
                                + "of checking, 1 March 2027, and yet it is told as a fact.");
    }

    // document/duplicate-entry

    @Test
    void the_same_reference_twice_in_one_list_is_a_duplicate() {
        Strategy strategy = harbourWith(party("all", PartyKind.GROUP).withMembers("board", "board", "board"));

        assertThat(messages("document/duplicate-entry", strategy))
                .containsExactly("The members of party \"The all\": party \"The board\" is there more than once.");
    }

    @Test
    void siblings_alike_in_all_but_the_ids_in_them_are_duplicates() {
        Strategy strategy = harbourWith(report("a", "d1"), report("a2", "d2"));

        assertThat(messages("document/duplicate-entry", strategy))
                .containsExactly("Action \"Write a report\" is there twice: but for the id, it says the same as "
                        + "the one with the id \"a\".");
    }

    @Test
    void siblings_alike_in_a_name_alone_or_different_in_anything_are_no_duplicates() {
        Action one = Action.builder().id("a").title("Write a report").build();

        assertThat(messages("document/duplicate-entry", harbourWith(one, one.withId("b"))))
                .isEmpty();
        assertThat(messages(
                        "document/duplicate-entry",
                        harbourWith(report("a", "d1"), report("b", "d2").withStatusNote("The second one"))))
                .isEmpty();
    }

    /** The texts of a hostile document may all have the same hash code; compared pair by pair, these take minutes. */
    @Tag("slow")
    @Test
    @Timeout(20)
    void texts_that_are_all_hashed_alike_do_not_make_the_search_slow() {
        List<Party> parties = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < 1 << 15; i++) {
            String hashedAlike = hashedAlike(i);
            Party party = party("p" + i).withName(hashedAlike);
            parties.add(party);
            actions.add(action("a" + i).withTitle("The same").withStatusNote(hashedAlike));
        }
        Strategy strategy = harbourWith(actions.toArray(Action[]::new)).withParties(parties);

        assertThat(hashedAlike(0)).hasSameHashCodeAs(hashedAlike(4711)).isNotEqualTo(hashedAlike(4711));
        Validator onlyThis = Validator.of(only("document/duplicate-entry"));
        assertThat(onlyThis.validate(ValidationRequest.of(strategy)).findings()).isEmpty();
    }

    private static Profile only(String rule) {
        Profile profile = Profile.publication();
        for (Rule other : Rules.builtIn()) {
            String id = other.metadata().id();
            profile = id.equals(rule) ? profile : profile.without(id);
        }
        return profile;
    }

    /** "Aa" and "BB" have the same hash code, and so has whatever is made of as many of them. */
    private static String hashedAlike(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 15; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    @Test
    void the_same_assignment_twice_is_a_duplicate() {
        Assignment assignment = Assignment.builder()
                .party("board")
                .role(AssignmentRole.RESPONSIBLE)
                .build();

        assertThat(messages(
                        "document/duplicate-entry", harbourWith(action("a").withAssignments(assignment, assignment))))
                .containsExactly("Assignment 2 of action \"Do a\" is there twice: it says the same as "
                        + "number 1 of the list.");
        assertThat(messages(
                        "document/duplicate-entry",
                        harbourWith(action("a")
                                .withAssignments(assignment, assignment.withRole(AssignmentRole.CONSULTED)))))
                .isEmpty();
    }

    // document/period-missing, change-note-missing, unapproved

    @Test
    void a_strategy_without_a_period_is_for_no_time() {
        assertThat(findings("document/period-missing", harbour().withPeriod(Optional.empty())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .isEqualTo("The strategy \"Digital Strategy of the Harbour Board\" does not say for which "
                                    + "time it holds.");
                    assertThat(finding.path()).hasToString("period");
                    assertThat(finding.pointer()).isEqualTo("/period");
                    assertThat(finding.element()).isEmpty();
                    assertThat(finding.type()).isEqualTo("strategy");
                });
    }

    @Test
    void a_label_alone_is_a_period_but_not_a_blank_one() {
        Timeframe label = Timeframe.builder().label("2027/28").build();

        assertThat(messages("document/period-missing", harbour().withPeriod(label)))
                .isEmpty();
        assertThat(messages("document/period-missing", harbour().withPeriod(label.withLabel(" "))))
                .hasSize(1);
    }

    @Test
    void whoever_supersedes_says_what_changed() {
        Strategy silent = harbour().withVersion(harbour().version().withSupersedes("1"));

        assertThat(messages("document/change-note-missing", silent))
                .containsExactly("Version \"2\" supersedes \"1\" and does not say what changed.");
        assertThat(messages(
                        "document/change-note-missing",
                        silent.withVersion(silent.version().withChangeNote("Two new actions."))))
                .isEmpty();
        assertThat(messages("document/change-note-missing", harbour())).isEmpty();
    }

    @Test
    void a_published_version_has_somebody_who_approved_it_and_a_draft_need_not() {
        Strategy unapproved = harbour().withVersion(version("2", VersionStatus.PUBLISHED));

        assertThat(messages("document/unapproved", unapproved))
                .containsExactly("Version \"2\" is published, and nobody is recorded as having approved it.");
        assertThat(messages("document/unapproved", harbour().withVersion(version("2", VersionStatus.DRAFT))))
                .isEmpty();
    }

    // document/part-cycle

    @Test
    void parties_goals_and_actions_that_contain_each_other_are_found_once_each() {
        Strategy strategy = harbourWith(
                        action("a").withPartOf("b"),
                        action("b").withPartOf("c"),
                        action("c").withPartOf("a"),
                        action("d").withPartOf("a"))
                .withParties(
                        party("board"),
                        party("itself").withPartOf("itself"),
                        party("g1", PartyKind.GROUP).withMembers("board", "g2"),
                        party("g2", PartyKind.GROUP).withMembers("g1"))
                .withPurpose(Purpose.builder()
                        .addGoals(goal("x").withPartOf("y"), goal("y").withPartOf("x"))
                        .build());

        assertThat(messages("document/part-cycle", strategy))
                .containsExactly(
                        "Party \"The itself\" contains itself.",
                        "Party \"The g1\" and party \"The g2\" contain each other, so that none of them is the whole.",
                        "Goal \"x\" and goal \"y\" contain each other, so that none of them is the whole.",
                        "Action \"Do a\", action \"Do b\" and action \"Do c\" contain each other, so that none of them is "
                                + "the whole.");
    }

    @Test
    void a_group_may_belong_to_one_of_its_members() {
        Strategy strategy = harbourWith(
                party("network", PartyKind.GROUP).withPartOf("board").withMembers("board"));

        assertThat(messages("document/part-cycle", strategy)).isEmpty();
    }

    @Tag("slow")
    @Test
    void a_very_long_chain_of_parts_is_followed_without_running_out_of_stack() {
        List<Action> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(action("a" + i).withPartOf("a" + (i + 1) % 100_000));
        }

        assertThat(messages("document/part-cycle", harbourWith(chain.toArray(Action[]::new))))
                .singleElement()
                .asString()
                .endsWith("and 99995 more, contain each other, so that none of them is the whole.");
    }

    // document/conflict-unresolved

    @Test
    void a_conflict_that_is_still_marked_is_found_wherever_it_stands() {
        JsonObject mark = JsonObject.of("x-conflict", new JsonText("ours or theirs"));
        Strategy strategy = harbourWith(action("a").withUnknownProperties(mark))
                .withUnknownProperties(JsonObject.of("x-team", mark));

        assertThat(findings("document/conflict-unresolved", strategy))
                .extracting(Finding::message, Finding::pointer)
                .containsExactly(
                        tuple(
                                "A merge conflict in action \"Do a\" is still marked.",
                                "/actionPlan/actions/0/x-conflict"),
                        tuple("A merge conflict in the document is still marked.", "/x-team/x-conflict"));
    }

    @Test
    void other_extensions_are_no_conflict() {
        Strategy strategy =
                harbour().withUnknownProperties(JsonObject.of("x-conflicts-of-interest", new JsonText("none")));

        assertThat(messages("document/conflict-unresolved", strategy)).isEmpty();
    }

    // document/internal-in-public

    @Test
    void what_is_internal_by_default_or_by_declaration_has_no_place_in_a_public_edition() {
        Strategy strategy = harbour()
                .withStakeholderMap(StakeholderMap.builder()
                        .addStakeholder(Stakeholder.builder()
                                .id("press")
                                .name("The press")
                                .stance(Stance.HOSTILE)
                                .build())
                        .build())
                .withBaseline(Baseline.builder()
                        .addChannel(Channel.builder().id("blog").name("Blog").build())
                        .build())
                .withDisclosures(Disclosure.builder()
                        .subject("blog")
                        .audience(Audience.INTERNAL)
                        .build());

        List<Finding> findings = findings(
                "document/internal-in-public", ValidationRequest.of(strategy).asPublicEdition());

        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "Channel \"Blog\" is internal, and stands in a public edition.",
                        "The stance of stakeholder \"The press\" is internal, and stands in a public edition.",
                        "Disclosure \"blog\" is internal, and stands in a public edition.");
        assertThat(findings(
                        "document/internal-in-public",
                        ValidationRequest.of(strategy.publicEdition().strategy())
                                .asPublicEdition()))
                .isEmpty();
    }

    @Test
    void a_document_that_nobody_said_to_be_public_is_not_looked_at() {
        ValidationReport report = Samples.validator(Profile.publication()).validate(ValidationRequest.of(harbour()));

        assertThat(report.notRun()).singleElement().satisfies(outcome -> {
            assertThat(outcome.rule().id()).isEqualTo("document/internal-in-public");
            assertThat(outcome.status()).isEqualTo(RuleOutcome.Status.NOT_RUN);
            assertThat(outcome.reason())
                    .isEqualTo("it looks at public editions alone, and the document was not said to be one");
        });
    }

    // document/party-unused

    @Test
    void a_party_that_nothing_refers_to_is_unused_and_so_are_the_members_of_an_unused_group() {
        Strategy strategy = harbourWith(
                party("left-over"), party("group", PartyKind.GROUP).withMembers("member", "group"), party("member"));

        assertThat(findings("document/party-unused", strategy))
                .extracting(finding -> finding.element().orElseThrow())
                .containsExactly("left-over", "group", "member");
    }

    @Test
    void members_of_a_used_group_holders_of_a_used_post_and_wholes_of_a_party_are_used() {
        Strategy strategy = harbourWith(
                        party("outer", PartyKind.GROUP).withMembers("inner"),
                        party("inner", PartyKind.GROUP).withMembers("member"),
                        party("member").withPartOf("directorate"),
                        party("directorate"),
                        party("post", PartyKind.POST),
                        party("jane", PartyKind.PERSON).withHolds("post"))
                .withVersion(harbour().version().withAuthors("outer", "harbour-digital#post"));

        assertThat(messages("document/party-unused", strategy)).isEmpty();
    }

    private static Goal goal(String id) {
        return Goal.builder().id(id).name(id).build();
    }

    private static Timeframe period(String start, String end) {
        return Timeframe.builder()
                .start(PartialDate.parse(start))
                .end(PartialDate.parse(end))
                .build();
    }

    private static Measure measure(String id, MeasureStage stage, String deadline) {
        return Measure.builder()
                .id(id)
                .name(id)
                .stage(stage)
                .addTarget(Target.builder()
                        .value(Decimal.of(10))
                        .deadline(Deadline.on(deadline))
                        .build())
                .build();
    }

    private static Action report(String id, String deliverable) {
        return Action.builder()
                .id(id)
                .title("Write a report")
                .addDeliverable(
                        Deliverable.builder().id(deliverable).name("The report").build())
                .build();
    }
}
