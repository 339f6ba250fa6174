package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Examples;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.MonitoringDuty;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.ReviewPlan;
import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.RiskRegister;
import io.github.strategydocs.model.Stance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Term;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What whoever settles a conflict may put in its place, and what comes of it. */
class MergeDecisionsTest {

    private static final Strategy BASE = Examples.board()
            .riskRegister(RiskRegister.builder()
                    .addRisk(Risk.builder().id("flood").description("Flood").build())
                    .build())
            .monitoring(Monitoring.builder()
                    .addReview(ReviewPlan.builder().id("yearly").what("All").build())
                    .addDuty(MonitoringDuty.builder()
                            .id("watch")
                            .addSubjects("register", "moorings")
                            .build())
                    .build())
            .build()
            .update(
                    "register",
                    Action.class,
                    action -> action.withDeliverables(deliverable("list"))
                            .withMeasures(Measure.builder()
                                    .id("visits")
                                    .name("Visits")
                                    .build()));

    private static Deliverable deliverable(String id) {
        return Deliverable.builder().id(id).name("The " + id).build();
    }

    private static Strategy register(UnaryOperator<Action> change) {
        return BASE.update("register", Action.class, change);
    }

    private static Strategy visits(UnaryOperator<Measure> change) {
        return BASE.update("visits", Measure.class, change);
    }

    private static Strategy flood(UnaryOperator<Risk> change) {
        return BASE.update("flood", Risk.class, change);
    }

    private static Strategy yearly(UnaryOperator<ReviewPlan> change) {
        return BASE.update("yearly", ReviewPlan.class, change);
    }

    private static Strategy watch(String... subjects) {
        return BASE.update("watch", MonitoringDuty.class, duty -> duty.withSubjects(subjects));
    }

    private static Strategy actions(UnaryOperator<List<Action>> change) {
        ActionPlan plan = BASE.actionPlan().orElseThrow();
        return BASE.withActionPlan(plan.withActions(change.apply(new ArrayList<>(plan.actions()))));
    }

    private static Strategy without(String id) {
        return actions(all -> {
            all.removeIf(action -> action.id().equals(id));
            return all;
        });
    }

    private static Strategy with(Action action) {
        return actions(all -> {
            all.add(action);
            return all;
        });
    }

    private static Strategy coded(JsonValue code) {
        return Strategy.builder()
                .from(BASE)
                .unknownProperties(JsonObject.of("x-code", code))
                .build();
    }

    private static Term quay(String definition) {
        return Term.builder().term("Quay").definition(definition).build();
    }

    private static Action tides(String title) {
        return Action.builder().id("tides").title(title).build();
    }

    /** Two sides that differ in one place, a value that fits there, and values that do not. */
    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of(
                        register(it -> it.withTitle("One")),
                        register(it -> it.withTitle("Two")),
                        "Three",
                        List.of(3, Deadline.on("2027"))),
                Arguments.of(
                        register(it -> it.withStatus(ProgressStatus.DELAYED)),
                        register(it -> it.withStatus(ProgressStatus.BLOCKED)),
                        ProgressStatus.COMPLETED,
                        List.of("completed", Stance.HOSTILE)),
                Arguments.of(
                        register(it -> it.withStart(PartialDate.parse("2027"))),
                        register(it -> it.withStart(PartialDate.parse("2028"))),
                        PartialDate.parse("2029"),
                        List.of("2029")),
                Arguments.of(
                        register(it -> it.withTheme("one")), register(it -> it.withTheme("two")), "three", List.of(3)),
                Arguments.of(
                        register(it -> it.withDeadline(Deadline.on("2027"))),
                        register(it -> it.withDeadline(Deadline.on("2028"))),
                        Deadline.unstated(),
                        List.of(PartialDate.parse("2029"))),
                Arguments.of(
                        flood(it -> it.withLikelihood(Rating.of(2))),
                        flood(it -> it.withLikelihood(Rating.of(3))),
                        Rating.UNKNOWN,
                        List.of(4)),
                Arguments.of(
                        yearly(it -> it.withFrequency(Span.parse("P1Y"))),
                        yearly(it -> it.withFrequency(Span.parse("P2Y"))),
                        Span.parse("P3Y"),
                        List.of("P3Y")),
                // a list as a whole
                Arguments.of(
                        watch("register"), watch("moorings"), List.of("flood", "list"), List.of("flood", List.of(1))),
                Arguments.of(
                        BASE.update("open-data", Action.class, it -> it.withDependsOn("moorings")),
                        BASE.update("moorings", Action.class, it -> it.withDependsOn("open-data")),
                        List.of("register"),
                        List.of("register", List.of(true))),
                Arguments.of(
                        coded(JsonValue.of("A")), coded(JsonValue.of("B")), JsonValue.of(true), List.of("C", true)),
                Arguments.of(
                        BASE.withGlossary(quay("One.")),
                        BASE.withGlossary(quay("Two.")),
                        quay("Three."),
                        List.of("Three.")),
                // an element keeps its type and its id
                Arguments.of(
                        with(tides("One")),
                        with(tides("Two")),
                        tides("Three"),
                        List.of(
                                tides("Three").withId("ebb"),
                                Party.builder()
                                        .id("tides")
                                        .name("Tides")
                                        .kind(PartyKind.TEAM)
                                        .build(),
                                "tides")));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void a_value_that_fits_is_taken_and_another_is_refused(
            Strategy ours, Strategy theirs, Object fitting, List<Object> others) {
        Merge merge = Merge.of(BASE, ours, theirs);
        Conflict conflict = merge.conflicts().get(0);

        Strategy resolved = merge.resolve(conflict, fitting).document();

        assertThat(StrategyDiff.between(merge.document(), resolved).isEmpty()).isFalse();
        assertThat(merge.resolve(conflict, fitting).conflicts()).doesNotContain(conflict);
        for (Object other : others) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> merge.resolve(conflict, other))
                    .withMessageStartingWith(conflict.path() + " cannot hold ")
                    .withMessageContaining(other.toString())
                    .withMessageContaining("; it holds a");
        }
    }

    @Test
    void a_place_or_an_order_is_taken_from_a_version() {
        Merge order = Merge.of(
                BASE,
                actions(all -> List.of(all.get(2), all.get(0), all.get(1))),
                actions(all -> List.of(all.get(1), all.get(0), all.get(2))));
        Strategy open = register(it -> it.withDeliverables(List.of()));
        Merge place = Merge.of(
                BASE,
                open.update("open-data", Action.class, it -> it.withDeliverables(deliverable("list"))),
                open.update("moorings", Action.class, it -> it.withDeliverables(deliverable("list"))));

        for (Merge merge : List.of(order, place)) {
            Conflict conflict = merge.conflicts().get(0);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> merge.resolve(conflict, ElementPath.ROOT))
                    .withMessageEndingWith("; a place or an order is taken from base, from ours or from theirs");
            assertThat(merge.resolve(conflict, conflict.theirs().orElseThrow()).document())
                    .isEqualTo(merge.resolve(conflict, Side.THEIRS).document())
                    .isNotEqualTo(merge.document());
            assertThat(merge.resolve(conflict, (Object) Side.OURS).document())
                    .isEqualTo(merge.resolve(conflict, Side.OURS).document());
        }
    }

    @Test
    void a_chosen_value_may_stand_for_what_would_be_missing() {
        Merge merge = Merge.of(BASE, watch("register"), watch("moorings"));

        assertThat(merge.conflicts())
                .extracting(Conflict::sentence)
                .containsExactly(
                        "Both sides together would leave nothing of the subjects of the monitoring duty \"watch\".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge.resolve(merge.conflicts().get(0), List.of()));
    }

    @Test
    void an_element_chosen_for_one_that_both_added_stands_where_the_first_of_the_places_is() {
        Strategy ours = BASE.update("moorings", Action.class, it -> it.withDeliverables(deliverable("map")));
        Strategy theirs = BASE.update("open-data", Action.class, it -> it.withDeliverables(deliverable("map")));
        Deliverable atlas = deliverable("map").withName("The atlas");

        for (Merge merge : List.of(Merge.of(BASE, ours, theirs), Merge.of(BASE, theirs, ours))) {
            Conflict conflict = merge.conflicts().get(0);
            assertThat(conflict.sentence())
                    .isEqualTo("Both sides added the deliverable \"The map\", at different places.");
            Strategy resolved = merge.resolve(conflict, atlas).document();
            assertThat(resolved.index()
                            .find("moorings", Action.class)
                            .orElseThrow()
                            .deliverables())
                    .containsExactly(atlas);
            assertThat(resolved.index()
                            .find("open-data", Action.class)
                            .orElseThrow()
                            .deliverables())
                    .isEmpty();
        }
    }

    @Test
    void what_both_added_in_something_that_both_added_is_decided_with_that() {
        Strategy ours = with(tides("One").withDeliverables(deliverable("map")));
        Strategy theirs = with(tides("Two").withDeliverables(deliverable("map")));
        Merge merge = Merge.of(BASE, ours, theirs);

        assertThat(merge.conflicts())
                .extracting(conflict -> conflict.path().toString())
                .containsExactly("actionPlan.actions[tides]");
        assertThat(merge.document()).isEqualTo(BASE);
        assertThat(merge.resolve(merge.conflicts().get(0), Side.THEIRS).document())
                .isEqualTo(theirs);
    }

    @Test
    void what_both_moved_into_something_new_counts_once() {
        Strategy open = register(it -> it.withDeliverables(List.of()));
        ActionPlan plan = open.actionPlan().orElseThrow();
        List<Action> all = new ArrayList<>(plan.actions());
        all.add(tides("Tides").withDeliverables(deliverable("list")));
        Strategy ours = open.withActionPlan(plan.withActions(all));
        Strategy theirs = ours.update("list", Deliverable.class, list -> list.withName("The atlas"));
        Merge merge = Merge.of(BASE, ours, theirs);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.document()).isEqualTo(theirs);
    }

    @Test
    void one_id_for_two_types_is_settled_by_a_side_or_a_value() {
        Party tide = Party.builder()
                .id("tides")
                .name("Tide desk")
                .kind(PartyKind.TEAM)
                .build();
        List<Party> parties = new ArrayList<>(BASE.parties());
        parties.add(tide);
        Strategy ours = with(tides("Tides"));
        Strategy theirs = BASE.withParties(parties);
        Merge merge = Merge.of(BASE, ours, theirs);
        Conflict conflict = merge.conflicts().get(0);

        assertThat(conflict.sentence())
                .isEqualTo("The id \"tides\" would stand for the party \"Tide desk\" and for the action \"Tides\".");
        assertThat(conflict.base()).isEmpty();
        assertThat(conflict.ours()).contains(tides("Tides"));
        assertThat(conflict.theirs()).contains(tide);
        assertThat(merge.resolve(conflict, Side.BASE).document()).isEqualTo(BASE);
        assertThat(merge.resolve(conflict, tides("Ebb")).document()).isEqualTo(with(tides("Ebb")));
        assertThat(merge.resolve(conflict, tide.withName("Ebb desk"))
                        .document()
                        .index()
                        .find("tides", Party.class)
                        .orElseThrow()
                        .name())
                .isEqualTo("Ebb desk");
    }

    @Test
    void what_went_on_both_sides_comes_back_though_both_put_what_it_held_behind_it() {
        Strategy base = with(tides("Tides"));
        Deliverable list = base.index().find("list", Deliverable.class).orElseThrow();
        Strategy rest = base.without("register");
        Merge merge = Merge.of(
                base,
                rest.update("moorings", Action.class, it -> it.withDeliverables(list)),
                rest.update("tides", Action.class, it -> it.withDeliverables(list)));

        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(ConflictKind.MOVED_TWICE);
        assertThat(merge.document().index().pathOf("list"))
                .contains(ElementPath.parse("actionPlan.actions[register].deliverables[list]"));
    }

    @Test
    void one_id_that_a_removed_action_keeps_is_asked_about_where_it_was_added() {
        Party party = Party.builder()
                .id("moorings")
                .name("Moorings desk")
                .kind(PartyKind.TEAM)
                .build();
        Strategy gone = without("moorings");
        List<Party> parties = new ArrayList<>(gone.parties());
        parties.add(party);
        Strategy kept = BASE.update("moorings", Action.class, it -> it.withTitle("Moorings"));
        Merge merge = Merge.of(BASE, gone.withParties(parties), kept);

        assertThat(merge.conflicts())
                .extracting(Conflict::kind, conflict -> conflict.path().toString())
                .containsExactlyInAnyOrder(
                        tuple(ConflictKind.ADDED_TWICE, "parties[moorings]"),
                        tuple(ConflictKind.REMOVAL, "actionPlan.actions[moorings]"));
        assertThat(merge.document()).isEqualTo(BASE);
    }

    @Test
    void what_one_side_moves_into_something_that_is_left_out_stays_where_it_was() {
        Strategy open = register(it -> it.withDeliverables(List.of()));
        ActionPlan plan = open.actionPlan().orElseThrow();
        List<Action> all = new ArrayList<>(plan.actions());
        all.add(tides("Tides").withDeliverables(deliverable("list")));
        List<Party> parties = new ArrayList<>(BASE.parties());
        parties.add(desk().withId("tides"));
        Merge merge = Merge.of(BASE, open.withActionPlan(plan.withActions(all)), BASE.withParties(parties));

        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(ConflictKind.ADDED_TWICE);
        assertThat(merge.document()).isEqualTo(BASE);
    }

    @Test
    void what_both_moved_into_something_that_both_added_goes_with_the_one_that_is_chosen() {
        Strategy open = register(it -> it.withDeliverables(List.of()));
        ActionPlan plan = open.actionPlan().orElseThrow();
        List<Action> all = new ArrayList<>(plan.actions());
        all.add(tides("One").withDeliverables(deliverable("list")));
        Strategy ours = open.withActionPlan(plan.withActions(all));
        Strategy theirs = ours.update("tides", Action.class, it -> it.withTitle("Two"));
        Merge merge = Merge.of(BASE, ours, theirs);

        assertThat(merge.document()).isEqualTo(BASE);
        assertThat(merge.resolveAll(Side.OURS).document()).isEqualTo(ours);
        assertThat(merge.resolveAll(Side.THEIRS).document()).isEqualTo(theirs);
    }

    @Test
    void what_stays_as_in_base_keeps_what_the_side_that_kept_it_took_out() {
        Strategy gone = without("register");
        Strategy emptied = register(it -> it.withTitle("Publish all").withDeliverables(List.of()));
        Merge merge = Merge.of(BASE, gone, emptied);

        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(ConflictKind.REMOVAL);
        assertThat(merge.document()).isEqualTo(BASE);
        assertThat(merge.resolveAll(Side.OURS).document()).isEqualTo(gone);
        assertThat(merge.resolveAll(Side.THEIRS).document()).isEqualTo(emptied);
    }

    @Test
    void a_chosen_element_that_closes_a_circle_is_asked_about() {
        Strategy referred = register(it -> it.withDependsOn("open-data"))
                .update("open-data", Action.class, it -> it.withTitle("Open data"));
        Merge merge = Merge.of(BASE, referred, without("open-data"));
        Action chosen =
                BASE.index().find("open-data", Action.class).orElseThrow().withDependsOn("register");

        assertThat(merge.resolve(merge.conflicts().get(0), chosen).conflicts())
                .extracting(Conflict::kind, conflict -> conflict.path().toString())
                .containsExactly(tuple(ConflictKind.CYCLE, "actionPlan.actions[register].dependsOn"));
    }

    @Test
    void what_went_on_both_sides_comes_back_with_what_only_it_can_hold() {
        Strategy base = BASE.update("list", Deliverable.class, list -> list.withStatus(ProgressStatus.DELAYED));
        ActionPlan plan = base.actionPlan().orElseThrow();
        List<Action> rest = new ArrayList<>(plan.actions());
        rest.removeIf(action -> action.id().equals("register"));
        Deliverable list = base.index().find("list", Deliverable.class).orElseThrow();
        Strategy ours = base.withActionPlan(plan.withActions(rest))
                .update("open-data", Action.class, it -> it.withDeliverables(list));
        Strategy theirs = base.withActionPlan(plan.withActions(rest))
                .update("moorings", Action.class, it -> it.withDeliverables(list));
        Merge merge = Merge.of(base, ours, theirs);

        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(ConflictKind.MOVED_TWICE);
        assertThat(merge.document().index().pathOf("list"))
                .contains(ElementPath.parse("actionPlan.actions[register].deliverables[list]"));
        assertThat(merge.resolve(merge.conflicts().get(0), Side.THEIRS).document())
                .isEqualTo(theirs);
    }

    @Test
    void a_removal_names_what_weighs_most_of_what_it_meets() {
        Strategy gone = without("moorings");
        Strategy referred = BASE.update("open-data", Action.class, it -> it.withDependsOn("moorings"));
        Strategy filled = BASE.update("moorings", Action.class, it -> it.withDeliverables(deliverable("map")));
        Strategy both = filled.update("open-data", Action.class, it -> it.withDependsOn("moorings"));
        Strategy all = both.update("moorings", Action.class, it -> it.withTitle("Moorings"));

        assertThat(List.of(referred, filled, both, all))
                .extracting(
                        kept -> Merge.of(BASE, kept, gone).conflicts().get(0).sentence())
                .containsExactly(
                        "Their side removed the action \"Publish moorings\","
                                + " and our side refers to it or to something in it anew.",
                        "Their side removed the action \"Publish moorings\", and our side put something into it.",
                        "Their side removed the action \"Publish moorings\", and our side put something into it.",
                        "Their side removed the action \"Publish moorings\","
                                + " and our side changed it or something in it.");
    }

    @Test
    void a_reference_inside_a_value_is_a_new_reference_too() {
        Strategy base = BASE.withParties(List.of(BASE.parties().get(0), desk()));
        Strategy gone = base.withParties(BASE.parties());
        Strategy assigned = base.update(
                "moorings",
                Action.class,
                it -> it.withAssignments(MeaningCases.assignment("desk", AssignmentRole.SUPPORTING)));
        Merge merge = Merge.of(base, assigned, gone);

        assertThat(merge.conflicts())
                .extracting(Conflict::kind, conflict -> conflict.path().toString())
                .containsExactly(tuple(ConflictKind.REMOVAL, "parties[desk]"));
        assertThat(merge.document()).isEqualTo(assigned);
    }

    @Test
    void a_reference_that_the_remover_left_at_the_same_place_is_no_new_one() {
        Strategy base = BASE.withParties(List.of(BASE.parties().get(0), desk()));
        Strategy held = base.update(
                "moorings",
                Action.class,
                it -> it.withAssignments(MeaningCases.assignment("desk", AssignmentRole.SUPPORTING)));
        Strategy gone = held.withParties(BASE.parties());

        assertThat(Merge.of(base, gone, held).conflicts()).isEmpty();
        assertThat(Merge.of(base, gone, held).document()).isEqualTo(gone);
    }

    private static Party desk() {
        return Party.builder().id("desk").name("Desk").kind(PartyKind.TEAM).build();
    }

    @Test
    void what_both_add_at_one_place_stands_in_the_order_of_its_names_whoever_merges() {
        Term pier = quay("Long.").withTerm("Pier");
        Term quay = quay("Wide.");

        for (boolean swapped : List.of(false, true)) {
            assertThat(merged(swapped, BASE.withGlossary(quay), BASE.withGlossary(pier))
                            .glossary())
                    .containsExactly(pier, quay);
            assertThat(merged(
                                    swapped,
                                    yearly(it -> it.withTriggers("a storm")),
                                    yearly(it -> it.withTriggers("an election", "a flood")))
                            .index()
                            .find("yearly", ReviewPlan.class)
                            .orElseThrow()
                            .triggers())
                    .containsExactly("a storm", "an election", "a flood");
            assertThat(merged(
                                    swapped,
                                    register(it -> it.withGoals("trust", "access")),
                                    register(it -> it.withGoals("openness")))
                            .index()
                            .find("register", Action.class)
                            .orElseThrow()
                            .goals())
                    .containsExactly("access", "openness", "trust");
            assertThat(merged(
                                    swapped,
                                    visits(it -> it.withObservations(
                                            MeaningCases.observed(ObservationKind.ACTUAL, "2027", 5))),
                                    visits(it -> it.withObservations(
                                            MeaningCases.observed(ObservationKind.ACTUAL, "2026", 4))))
                            .index()
                            .find("visits", Measure.class)
                            .orElseThrow()
                            .observations())
                    .extracting(observation -> observation.on().orElseThrow().toString())
                    .containsExactly("2026", "2027");
        }
    }

    private static Strategy merged(boolean swapped, Strategy one, Strategy other) {
        Merge merge = swapped ? Merge.of(BASE, other, one) : Merge.of(BASE, one, other);
        assertThat(merge.conflicts()).isEmpty();
        return merge.document();
    }

    @Test
    void what_both_added_under_one_key_is_numbered_alike_whoever_merges() {
        Strategy ours = BASE.withGlossary(quay("One."), quay("One.").withTerm("Pier"));
        Strategy theirs = BASE.withGlossary(quay("Two.").withTerm("Pier"), quay("Two."));

        assertThat(numbered(Merge.of(BASE, ours, theirs)))
                .isEqualTo(numbered(Merge.of(BASE, theirs, ours)))
                .containsExactly("glossary[#1] Pier", "glossary[#2] Quay");
    }

    private static List<String> numbered(Merge merge) {
        return merge.conflicts().stream()
                .map(conflict -> conflict.path() + " " + ((Term) conflict.ours().orElseThrow()).term())
                .toList();
    }

    @Test
    void a_section_that_is_as_on_one_side_is_the_same_object() {
        Strategy ours = register(it -> it.withTitle("One"));

        Strategy both = Merge.of(BASE, ours, BASE.withTitle("Digital Strategy")).document();
        assertThat(both).isEqualTo(ours.withTitle("Digital Strategy"));
        assertThat(both.actionPlan().orElseThrow()).isSameAs(ours.actionPlan().orElseThrow());
    }

    @Test
    void what_was_chosen_does_not_change_with_the_list_in_which_it_was_given() {
        Strategy ours = watch("register").withTitle("Ours");
        Strategy theirs = watch("moorings").withTitle("Theirs");
        Merge merge = Merge.of(BASE.withTitle("Base"), ours, theirs);
        Conflict subjects = merge.conflicts().stream()
                .filter(conflict -> conflict.path().toString().endsWith("subjects"))
                .findFirst()
                .orElseThrow();
        List<String> chosen = new ArrayList<>(List.of("visits"));
        Merge next = merge.resolve(subjects, (Object) chosen);

        chosen.add("flood");
        Strategy settled = next.resolveAll(Side.OURS).document();

        assertThat(settled.monitoring().orElseThrow().duties().get(0).subjects())
                .containsExactly("visits");
    }

    @Test
    void a_conflict_is_told_in_words() {
        Merge merge = Merge.of(
                BASE,
                register(it -> it.withDeadline(Deadline.on("2027-06"))),
                register(it -> it.withDeadline(
                        Deadline.AfterEvent.builder().event("moorings").build())));
        Conflict conflict = merge.conflicts().get(0);

        assertThat(Stream.of(Side.values()).map(side -> merge.inWords(conflict, side)))
                .containsExactlyInAnyOrder("nothing", "June 2027", "after Publish moorings");
        Merge blank = Merge.of(BASE, coded(JsonValue.of("")), coded(JsonValue.of("B")));
        assertThat(blank.inWords(blank.conflicts().get(0), Side.OURS)).isEqualTo("\"\"");
        assertThat(merge).hasToString("1 conflicts");
    }

    @Test
    void long_texts_are_told_from_where_they_differ() {
        String text =
                "We open the harbour to all who want to know how it is run, and we say so each month in the paper, "
                        + "on the quays of the old town and in all of its schools, and wherever else people ask us.";
        Merge merge =
                ofDescriptions(text, text.replace("old town", "new town"), text.replace("old town", "whole town"));
        Merge far = ofDescriptions(
                text, "So " + text.replace("people ask", "you ask"), "So " + text.replace("people ask", "they ask"));

        assertThat(words(merge))
                .allSatisfy(words -> assertThat(words).hasSizeLessThan(110))
                .satisfiesExactly(
                        base -> assertThat(base).contains("the old town"),
                        ours -> assertThat(ours).contains("the new town"),
                        theirs -> assertThat(theirs).contains("the whole town"));
        assertThat(words(far))
                .satisfiesExactly(
                        base -> assertThat(base).startsWith("\"…"),
                        ours -> assertThat(ours).contains("you ask"),
                        theirs -> assertThat(theirs).contains("they ask"));
        assertThat(words(ofDescriptions("a", text, "b"))).last().isEqualTo("\"b\"");
    }

    private static List<String> words(Merge merge) {
        Conflict conflict = merge.conflicts().get(0);
        return Stream.of(Side.BASE, Side.OURS, Side.THEIRS)
                .map(side -> merge.inWords(conflict, side))
                .toList();
    }

    private static Merge ofDescriptions(String base, String ours, String theirs) {
        Strategy plan = Examples.board().build();
        return Merge.of(described(plan, base), described(plan, ours), described(plan, theirs));
    }

    private static Strategy described(Strategy plan, String text) {
        return plan.update("register", Action.class, action -> action.withDescription(text));
    }
}
