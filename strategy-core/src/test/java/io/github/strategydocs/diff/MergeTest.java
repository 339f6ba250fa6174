package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.MonitoringDuty;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.ReviewPlan;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Term;
import io.github.strategydocs.model.Theme;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Strategy BASE = Strategy.builder()
            .id("harbour-digital")
            .title("Digital Strategy of the Harbour Board")
            .organisation("board")
            .version(Version.builder()
                    .label("1")
                    .status(VersionStatus.DRAFT)
                    .date(PartialDate.parse("2027-01"))
                    .build())
            .parties(List.of(party("board"), party("desk"), party("clerk")))
            .actionPlan(ActionPlan.builder()
                    .addAction(action("register")
                            .deadline(Deadline.on("2027-03"))
                            .addAssignment(assignment("desk", AssignmentRole.ACCOUNTABLE))
                            .deliverables(List.of(deliverable("list"), deliverable("map")))
                            .addMeasure(Measure.builder()
                                    .id("visits")
                                    .name("Visits")
                                    .addObservation(observation("2026", 20))
                                    .build())
                            .build())
                    .addAction(action("moorings").build())
                    .addAction(action("tides").build())
                    .build())
            .build();

    private static Party party(String id) {
        return Party.builder().id(id).name("The " + id).kind(PartyKind.TEAM).build();
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(id).title("Publish the " + id);
    }

    private static Deliverable deliverable(String id) {
        return Deliverable.builder().id(id).name("The " + id).build();
    }

    private static Assignment assignment(String party, AssignmentRole role) {
        return Assignment.builder().party(party).role(role).build();
    }

    private static Observation observation(String year, int value) {
        return Observation.builder()
                .kind(ObservationKind.ACTUAL)
                .on(PartialDate.parse(year))
                .value(Decimal.of(value))
                .build();
    }

    private static Strategy action(Strategy before, String id, UnaryOperator<Action> change) {
        return before.update(id, Action.class, change);
    }

    private static Strategy actions(Strategy before, UnaryOperator<List<Action>> change) {
        ActionPlan plan = before.actionPlan().orElseThrow();
        return before.withActionPlan(plan.withActions(change.apply(new ArrayList<>(plan.actions()))));
    }

    private static Strategy without(Strategy before, String... ids) {
        return actions(before, all -> {
            all.removeIf(action -> Arrays.asList(ids).contains(action.id()));
            return all;
        });
    }

    private static Strategy with(Strategy before, int index, Action action) {
        return actions(before, all -> {
            all.add(index, action);
            return all;
        });
    }

    private static Strategy withDeliverables(Strategy before, String action, Deliverable... deliverables) {
        return action(before, action, it -> it.withDeliverables(deliverables));
    }

    private static Strategy due(Strategy before, String date) {
        return action(before, "register", it -> it.withDeadline(Deadline.on(date)));
    }

    private static Strategy titled(Strategy before, String id, String title) {
        return action(before, id, it -> it.withTitle(title));
    }

    private static Action find(Merge merge, String id) {
        return merge.document().index().find(id, Action.class).orElseThrow();
    }

    private static List<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::id).toList();
    }

    private static List<String> actionIds(Merge merge) {
        return ids(merge.document().actionPlan().orElseThrow().actions());
    }

    private static Conflict only(Merge merge, ConflictKind kind, String path) {
        assertThat(merge.conflicts()).hasSize(1);
        Conflict conflict = merge.conflicts().get(0);
        assertThat(conflict.kind()).isEqualTo(kind);
        assertThat(conflict.path()).hasToString(path);
        return conflict;
    }

    private static Merge merged(Strategy ours, Strategy theirs) {
        return Merge.of(BASE, ours, theirs);
    }

    private static Merge withoutConflict(Strategy ours, Strategy theirs) {
        Merge merge = merged(ours, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.hasConflicts()).isFalse();
        return merge;
    }

    @Test
    void changes_to_different_attributes_of_one_action_come_together() {
        Merge merge = withoutConflict(due(BASE, "2027-06"), titled(BASE, "register", "Publish all"));

        assertThat(find(merge, "register").deadline()).contains(Deadline.on("2027-06"));
        assertThat(find(merge, "register").title()).isEqualTo("Publish all");
    }

    @Test
    void what_nobody_changed_is_shared_with_base() {
        Merge merge = withoutConflict(due(BASE, "2027-06"), titled(BASE, "tides", "Publish tides"));

        assertThat(find(merge, "moorings"))
                .isSameAs(BASE.index().find("moorings").orElseThrow());
        assertThat(merge.document().parties().get(0)).isSameAs(BASE.parties().get(0));
    }

    @Test
    void the_same_change_on_both_sides_counts_once() {
        Strategy side = with(due(BASE, "2027-06"), 1, action("ferries").build());

        assertThat(withoutConflict(side, side).document()).isEqualTo(side);
    }

    @Test
    void one_deadline_changed_differently_is_a_conflict_that_holds_what_base_held() {
        Merge merge = merged(due(BASE, "2027-06"), due(BASE, "2027-09"));

        Conflict conflict = only(merge, ConflictKind.ATTRIBUTE, "actionPlan.actions[register].deadline");
        assertThat(conflict.base()).contains(Deadline.on("2027-03"));
        assertThat(conflict.ours()).contains(Deadline.on("2027-06"));
        assertThat(conflict.theirs()).contains(Deadline.on("2027-09"));
        assertThat(conflict.sentence())
                .isEqualTo("Both sides changed the deadline of the action \"Publish the register\", differently.");
        assertThat(merge.document()).isEqualTo(BASE);
    }

    @Test
    void a_conflict_is_resolved_by_a_side_by_base_or_by_another_value() {
        Merge merge = merged(due(BASE, "2027-06"), due(BASE, "2027-09"));
        Conflict conflict = merge.conflicts().get(0);

        assertThat(merge.resolve(conflict, Side.OURS).document()).isEqualTo(due(BASE, "2027-06"));
        assertThat(merge.resolve(conflict, Side.THEIRS).document()).isEqualTo(due(BASE, "2027-09"));
        assertThat(merge.resolve(conflict, Side.BASE).document()).isEqualTo(BASE);
        assertThat(merge.resolve(conflict, Deadline.on("2028")).document()).isEqualTo(due(BASE, "2028"));
        assertThat(merge.resolve(conflict, Side.OURS).hasConflicts()).isFalse();
        assertThat(merge.hasConflicts()).isTrue();
    }

    @Test
    void a_value_that_cannot_stand_there_is_refused() {
        Merge merge = merged(due(BASE, "2027-06"), due(BASE, "2027-09"));
        Conflict conflict = merge.conflicts().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge.resolve(conflict, "next year"))
                .withMessage("actionPlan.actions[register].deadline cannot hold the String \"next year\"; "
                        + "it holds a Deadline");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge.resolve(conflict, new ArrayList<>(List.of("soon"))))
                .withMessageContaining("cannot hold the List \"[soon]\"");
        assertThatNullPointerException()
                .isThrownBy(() -> merge.resolve(conflict, (Object) null))
                .withMessageContaining("resolveWithNothing");
        assertThatNullPointerException()
                .isThrownBy(() -> merge.resolve(conflict, (Side) null))
                .withMessageContaining("resolveWithNothing");
        Merge resolved = merge.resolve(conflict, Side.OURS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolved.resolve(conflict, Side.OURS))
                .withMessageContaining("no such conflict");
    }

    @Test
    void a_conflict_is_resolved_by_leaving_its_place_empty_though_no_version_has_it_so() {
        Merge merge = merged(due(BASE, "2027-06"), due(BASE, "2027-09"));

        Merge resolved = merge.resolveWithNothing(merge.conflicts().get(0));

        assertThat(resolved.hasConflicts()).isFalse();
        assertThat(resolved.document())
                .isEqualTo(BASE.update("register", Action.class, action -> action.withDeadline(Optional.empty())));
    }

    @Test
    void what_must_be_there_cannot_be_left_empty() {
        Merge titles = merged(
                BASE.update("register", Action.class, action -> action.withTitle("One")),
                BASE.update("register", Action.class, action -> action.withTitle("Two")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> titles.resolveWithNothing(titles.conflicts().get(0)))
                .withMessageContaining("title cannot hold nothing");

        Merge removal = merged(without(BASE, "register"), due(BASE, "2027-06"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> removal.resolveWithNothing(removal.conflicts().get(0)))
                .withMessageContaining("is taken from base, from ours or from theirs");
    }

    @Test
    void a_removal_meets_a_change_inside() {
        Merge merge = merged(without(BASE, "register"), due(BASE, "2027-06"));

        Conflict conflict = only(merge, ConflictKind.REMOVAL, "actionPlan.actions[register]");
        assertThat(conflict.ours()).isEmpty();
        assertThat(conflict.theirs()).isPresent();
        assertThat(conflict.sentence())
                .isEqualTo("Our side removed the action \"Publish the register\","
                        + " and their side changed it or something in it.");
        assertThat(merge.document()).isEqualTo(BASE);
        assertThat(merge.resolve(conflict, Side.OURS).document()).isEqualTo(without(BASE, "register"));
        assertThat(merge.resolve(conflict, Side.THEIRS).document()).isEqualTo(due(BASE, "2027-06"));
    }

    @Test
    void a_removal_meets_a_change_of_a_part() {
        Strategy theirs = BASE.update("map", Deliverable.class, map -> map.withName("The atlas"));

        only(merged(without(BASE, "register"), theirs), ConflictKind.REMOVAL, "actionPlan.actions[register]");
    }

    @Test
    void a_removal_meets_something_put_into_it() {
        Strategy theirs = withDeliverables(BASE, "tides", deliverable("table"));
        Merge merge = merged(without(BASE, "tides"), theirs);

        Conflict conflict = only(merge, ConflictKind.REMOVAL, "actionPlan.actions[tides]");
        assertThat(merge.document()).isEqualTo(BASE);
        assertThat(conflict.sentence()).endsWith("and their side put something into it.");
        assertThat(merge.resolve(conflict, Side.THEIRS).document()).isEqualTo(theirs);
    }

    @Test
    void a_removal_meets_something_moved_into_it() {
        Strategy theirs =
                withDeliverables(withDeliverables(BASE, "register", deliverable("list")), "tides", deliverable("map"));
        Merge merge = merged(without(BASE, "tides"), theirs);

        Conflict conflict = only(merge, ConflictKind.REMOVAL, "actionPlan.actions[tides]");
        assertThat(merge.document()).isEqualTo(BASE);
        assertThat(merge.resolve(conflict, Side.OURS).document()).isEqualTo(without(BASE, "tides"));
    }

    @Test
    void a_removal_meets_a_new_reference_which_stays() {
        Strategy theirs = action(BASE, "register", it -> it.withDependsOn("tides"));
        Merge merge = merged(without(BASE, "tides"), theirs);

        Conflict conflict = only(merge, ConflictKind.REMOVAL, "actionPlan.actions[tides]");
        assertThat(conflict.sentence()).contains("refers to it");
        assertThat(merge.document()).isEqualTo(theirs);
    }

    @Test
    void a_reference_that_the_remover_left_dangling_itself_is_no_conflict() {
        Strategy base = action(BASE, "register", it -> it.withDependsOn("tides"));
        Merge merge = Merge.of(base, without(base, "tides"), titled(base, "register", "Publish all"));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(find(merge, "register").dependsOn()).containsExactly("tides");
        assertThat(actionIds(merge)).containsExactly("register", "moorings");
    }

    @Test
    void a_removal_beside_a_change_of_another_action_is_no_conflict() {
        Merge merge = withoutConflict(without(BASE, "tides"), due(BASE, "2027-06"));

        assertThat(actionIds(merge)).containsExactly("register", "moorings");
    }

    @Test
    void a_part_removed_from_what_the_other_side_removed_is_no_conflict() {
        Strategy theirs = withDeliverables(BASE, "register", deliverable("list"));

        assertThat(withoutConflict(without(BASE, "register"), theirs).document())
                .isEqualTo(without(BASE, "register"));
    }

    @Test
    void what_was_moved_out_before_the_removal_stays_where_it_was_moved() {
        Strategy ours = withDeliverables(without(BASE, "register"), "tides", deliverable("map"));
        Merge merge = merged(ours, due(BASE, "2027-06"));

        only(merge, ConflictKind.REMOVAL, "actionPlan.actions[register]");
        assertThat(ids(find(merge, "register").deliverables())).containsExactly("list");
        assertThat(ids(find(merge, "tides").deliverables())).containsExactly("map");
    }

    @Test
    void a_chosen_element_takes_the_place_of_a_removed_one() {
        Merge merge = merged(without(BASE, "register"), due(BASE, "2027-06"));
        Conflict conflict = merge.conflicts().get(0);
        Action chosen = action("register").title("Publish a shorter register").build();

        assertThat(find(merge.resolve(conflict, chosen), "register")).isEqualTo(chosen);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge.resolve(conflict, action("other").build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge.resolve(conflict, chosen.withDeliverables(deliverable("tides"))));
    }

    @Test
    void one_id_added_twice_with_different_content_is_left_out_and_names_the_dangling_references() {
        Action ferries = action("ferries").build();
        Strategy ours = action(with(BASE, 3, ferries), "tides", it -> it.withDependsOn("ferries"));
        Strategy theirs = with(BASE, 0, ferries.withTitle("Publish all ferries"));
        Merge merge = merged(ours, theirs);

        Conflict conflict = only(merge, ConflictKind.ADDED_TWICE, "actionPlan.actions[ferries]");
        assertThat(conflict.base()).isEmpty();
        assertThat(conflict.dangling()).containsExactly(ElementPath.parse("actionPlan.actions[tides].dependsOn"));
        assertThat(merge.document()).isEqualTo(action(BASE, "tides", it -> it.withDependsOn("ferries")));
        assertThat(find(merge.resolve(conflict, Side.THEIRS), "ferries").title())
                .isEqualTo("Publish all ferries");
        assertThat(merge.resolve(conflict, Side.OURS).document()).isEqualTo(ours);
    }

    @Test
    void a_dangling_reference_is_named_by_every_conflict_that_keeps_its_target_out() {
        Action ferries = action("ferries").build();
        Strategy ours = action(
                with(BASE, 3, ferries.withDeliverables(deliverable("table"))),
                "moorings",
                it -> it.withDependsOn("table"));
        Strategy theirs = withDeliverables(
                with(BASE, 3, ferries.withTitle("Publish all ferries")), "tides", deliverable("table"));

        for (Merge merge : List.of(merged(ours, theirs), merged(theirs, ours))) {
            assertThat(merge.conflicts())
                    .hasSize(2)
                    .allSatisfy(conflict -> assertThat(conflict.dangling())
                            .containsExactly(ElementPath.parse("actionPlan.actions[moorings].dependsOn")));
        }
    }

    @Test
    void one_id_added_twice_at_different_places_is_a_conflict() {
        Merge merge = merged(
                withDeliverables(BASE, "tides", deliverable("table")),
                withDeliverables(BASE, "moorings", deliverable("table")));

        only(merge, ConflictKind.ADDED_TWICE, "actionPlan.actions[moorings].deliverables[table]");
        assertThat(merge.document()).isEqualTo(BASE);
    }

    @Test
    void one_id_added_twice_with_the_same_content_at_one_place_counts_once() {
        Action ferries = action("ferries").build();
        Merge merge = withoutConflict(with(BASE, 3, ferries), with(BASE, 0, ferries));

        assertThat(actionIds(merge)).containsExactly("ferries", "register", "moorings", "tides");
    }

    @Test
    void one_id_added_for_two_types_is_a_conflict() {
        Strategy ours = with(BASE, 3, action("ferries").build());
        Strategy theirs = BASE.withParties(party("board"), party("desk"), party("clerk"), party("ferries"));
        Merge merge = merged(ours, theirs);

        Conflict conflict = only(merge, ConflictKind.ADDED_TWICE, "actionPlan.actions[ferries]");
        assertThat(merge.document()).isEqualTo(BASE);
        assertThat(merge.resolve(conflict, Side.OURS).document()).isEqualTo(ours);
        assertThat(merge.resolve(conflict, Side.THEIRS).document()).isEqualTo(theirs);
    }

    @Test
    void one_element_moved_to_two_parents_stays_in_base() {
        Strategy rest = withDeliverables(BASE, "register", deliverable("list"));
        Strategy ours = withDeliverables(rest, "tides", deliverable("map"));
        Merge merge = merged(ours, withDeliverables(rest, "moorings", deliverable("map")));

        Conflict conflict = only(merge, ConflictKind.MOVED_TWICE, "actionPlan.actions[register].deliverables[map]");
        assertThat(merge.document()).isEqualTo(BASE);
        assertThat(conflict.sentence()).contains("\"The map\"", "\"Publish the tides\"", "\"Publish the moorings\"");
        assertThat(merge.resolve(conflict, Side.OURS).document()).isEqualTo(ours);
        assertThat(merge.resolve(conflict, conflict.ours().orElseThrow()).document())
                .isEqualTo(ours);
        assertThatIllegalArgumentException().isThrownBy(() -> merge.resolve(conflict, ElementPath.ROOT));
    }

    @Test
    void a_move_on_one_side_and_a_change_on_the_other_come_together() {
        Strategy ours =
                withDeliverables(withDeliverables(BASE, "register", deliverable("list")), "tides", deliverable("map"));
        Strategy theirs = BASE.update("map", Deliverable.class, map -> map.withName("The atlas"));
        Merge merge = withoutConflict(ours, theirs);

        assertThat(find(merge, "tides").deliverables())
                .containsExactly(deliverable("map").withName("The atlas"));
        assertThat(ids(find(merge, "register").deliverables())).containsExactly("list");
    }

    @Test
    void a_value_without_an_id_merges_whole() {
        Strategy ours = observed(observation("2026", 25));
        Strategy theirs = observed(observation("2026", 20).withOutOf(Decimal.of(340)));
        Merge merge = merged(ours, theirs);

        Conflict conflict =
                only(merge, ConflictKind.MEMBER, "actionPlan.actions[register].measures[visits].observations[#1]");
        assertThat(merge.document()).isEqualTo(BASE);
        assertThat(merge.resolve(conflict, Side.THEIRS).document()).isEqualTo(theirs);
        assertThat(merge.resolve(conflict, observation("2026", 30)).document())
                .isEqualTo(observed(observation("2026", 30)));
    }

    private static Strategy observed(Observation... observations) {
        return BASE.update("visits", Measure.class, it -> it.withObservations(observations));
    }

    @Test
    void different_observations_of_one_measure_come_together() {
        Merge merge = withoutConflict(
                observed(observation("2026", 20), observation("2027", 30)), observed(observation("2026", 25)));

        assertThat(merge.document()).isEqualTo(observed(observation("2026", 25), observation("2027", 30)));
    }

    @Test
    void a_member_removed_on_one_side_and_changed_on_the_other_stays_as_in_base() {
        Merge merge = merged(observed(), observed(observation("2026", 25)));

        Conflict conflict =
                only(merge, ConflictKind.MEMBER, "actionPlan.actions[register].measures[visits].observations[#1]");
        assertThat(conflict.sentence()).startsWith("Our side removed one of the observations of");
        assertThat(merge.document()).isEqualTo(BASE);
        assertThat(merge.resolve(conflict, Side.OURS).document()).isEqualTo(observed());
    }

    @Test
    void one_key_added_twice_with_different_content_is_left_out() {
        Observation base = observation("2026", 20);
        Strategy ours = observed(base, observation("2027", 30));
        Merge merge = merged(ours, observed(base, observation("2027", 31)));

        Conflict conflict =
                only(merge, ConflictKind.MEMBER, "actionPlan.actions[register].measures[visits].observations[#2]");
        assertThat(merge.document()).isEqualTo(BASE);
        assertThat(merge.resolve(conflict, Side.OURS).document()).isEqualTo(ours);
    }

    @Test
    void texts_that_were_rewritten_differently_are_a_conflict_and_added_ones_are_not() {
        Strategy base = reviewed("a storm", "an election");

        only(
                Merge.of(base, reviewed("a flood", "an election"), reviewed("a fire", "an election")),
                ConflictKind.MEMBER,
                "monitoring.reviews[yearly].triggers[#1]");
        assertThat(Merge.of(
                                base,
                                reviewed("a storm", "an election", "a flood"),
                                reviewed("a fire", "a storm", "an election"))
                        .document())
                .isEqualTo(reviewed("a fire", "a storm", "an election", "a flood"));
    }

    private static Strategy reviewed(String... triggers) {
        return BASE.withMonitoring(Monitoring.builder()
                .addReview(ReviewPlan.builder()
                        .id("yearly")
                        .what("All")
                        .triggers(List.of(triggers))
                        .build())
                .build());
    }

    @Test
    void sets_merge_member_by_member() {
        Strategy base = action(BASE, "tides", it -> it.withGoals("one", "two"));
        Merge merge = Merge.of(
                base,
                action(base, "tides", it -> it.withGoals("two", "three")),
                action(base, "tides", it -> it.withGoals("four", "two", "one")));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(find(merge, "tides").goals()).containsExactlyInAnyOrder("two", "three", "four");
    }

    @Test
    void a_mandatory_list_of_which_nothing_would_be_left_is_a_conflict() {
        Strategy base = watched("tides", "moorings");
        Merge merge = Merge.of(base, watched("tides"), watched("moorings"));

        only(merge, ConflictKind.ATTRIBUTE, "monitoring.duties[watch].subjects");
        assertThat(merge.document()).isEqualTo(base);
        assertThat(Merge.of(base, watched("tides"), watched("tides", "moorings", "register"))
                        .conflicts())
                .isEmpty();
    }

    private static Strategy watched(String... subjects) {
        return BASE.withMonitoring(Monitoring.builder()
                .addDuty(MonitoringDuty.builder()
                        .id("watch")
                        .subjects(List.of(subjects))
                        .build())
                .build());
    }

    @Test
    void one_unknown_property_changed_differently_is_a_conflict_and_two_are_none() {
        Merge merge = merged(noted("x-code", "A"), noted("x-code", "B"));

        Conflict conflict = only(merge, ConflictKind.UNKNOWN_PROPERTY, "[\"x-code\"]");
        assertThat(merge.document()).isEqualTo(BASE);
        assertThat(merge.resolve(conflict, JsonValue.of("C")).document()).isEqualTo(noted("x-code", "C"));
        assertThat(withoutConflict(noted("x-code", "A"), noted("x-note", "B"))
                        .document()
                        .unknownProperties()
                        .names())
                .containsExactly("x-code", "x-note");
    }

    private static Strategy noted(String name, String text) {
        return Strategy.builder()
                .from(BASE)
                .unknownProperties(JsonObject.of(name, JsonValue.of(text)))
                .build();
    }

    private static Strategy ordered(String... ids) {
        return actions(
                BASE,
                all -> Arrays.stream(ids)
                        .map(id -> all.stream()
                                .filter(action -> action.id().equals(id))
                                .findAny()
                                .orElseGet(() -> action(id).build()))
                        .toList());
    }

    @Test
    void one_list_reordered_differently_keeps_the_order_of_base() {
        Merge merge = merged(ordered("tides", "register", "moorings"), ordered("moorings", "register", "tides"));

        Conflict conflict = only(merge, ConflictKind.ORDER, "actionPlan.actions");
        assertThat(merge.document()).isEqualTo(BASE);
        assertThat(actionIds(merge.resolve(conflict, Side.THEIRS))).containsExactly("moorings", "register", "tides");
    }

    @Test
    void what_one_side_inserted_follows_its_neighbour_where_the_other_side_put_that() {
        Merge merge = withoutConflict(
                ordered("register", "moorings", "tides", "ferries"), ordered("tides", "register", "moorings"));

        assertThat(actionIds(merge)).containsExactly("tides", "ferries", "register", "moorings");
    }

    @Test
    void runs_that_both_sides_inserted_at_one_place_stand_by_their_first_ids() {
        Strategy ours = ordered("register", "whales", "buoys", "moorings", "tides");
        Strategy theirs = ordered("register", "ferries", "moorings", "tides");

        assertThat(actionIds(withoutConflict(ours, theirs)))
                .containsExactly("register", "ferries", "whales", "buoys", "moorings", "tides");
        assertThat(withoutConflict(theirs, ours).document())
                .isEqualTo(withoutConflict(ours, theirs).document());
    }

    @Test
    void a_circle_that_only_both_sides_make_goes_back_to_base() {
        Strategy ours = action(BASE, "register", it -> it.withPartOf("tides"));
        Strategy theirs = action(BASE, "tides", it -> it.withPartOf("register"));
        Merge merge = merged(ours, theirs);

        assertThat(merge.conflicts())
                .extracting(conflict -> conflict.kind() + " " + conflict.path())
                .containsExactly("CYCLE actionPlan.actions[register].partOf", "CYCLE actionPlan.actions[tides].partOf");
        assertThat(merge.conflicts().get(1).sentence())
                .isEqualTo("Both sides together make a circle of \"part of\" through the action"
                        + " \"Publish the tides\".");
        assertThat(merge.document()).isEqualTo(BASE);
        Merge resolved = merge.resolve(merge.conflicts().get(0), Side.OURS);
        assertThat(resolved.conflicts())
                .extracting(conflict -> conflict.path().toString())
                .containsExactly("actionPlan.actions[tides].partOf");
        resolved = resolved.resolve(resolved.conflicts().get(0), Side.OURS);
        assertThat(resolved.conflicts()).isEmpty();
        assertThat(resolved.document()).isEqualTo(ours);
    }

    @Test
    void of_a_circle_that_both_sides_make_what_both_left_as_in_base_is_not_at_issue() {
        Strategy base = action(BASE, "register", it -> it.withPartOf("tides"));
        Strategy ours = action(base, "tides", it -> it.withPartOf("moorings"));
        Strategy theirs = action(base, "moorings", it -> it.withPartOf("register"));
        // Files that were read apart share no object, though they say the same.
        Strategy read = action(
                theirs,
                "register",
                it -> it.withTitle("The register")
                        .withPartOf(Optional.empty())
                        .withPartOf(String.join("", "ti", "des")));

        assertThat(Merge.of(base, ours, read).conflicts())
                .extracting(conflict -> conflict.kind() + " " + conflict.path())
                .containsExactly("CYCLE actionPlan.actions[moorings].partOf", "CYCLE actionPlan.actions[tides].partOf");
    }

    @Test
    void a_circle_of_what_one_side_says_and_what_it_removed_in_vain_is_one() {
        Strategy base = action(BASE, "tides", it -> it.withPartOf("register"));
        Strategy ours = action(without(base, "tides"), "register", it -> it.withPartOf("tides"));
        Strategy theirs = titled(base, "tides", "Publish tides");

        assertThat(Merge.of(base, ours, theirs).conflicts())
                .extracting(conflict -> conflict.kind() + " " + conflict.path())
                .containsExactlyInAnyOrder(
                        "CYCLE actionPlan.actions[register].partOf", "REMOVAL actionPlan.actions[tides]");
    }

    @Test
    void what_both_sides_say_differently_is_no_circle_though_what_stays_from_base_is_in_one() {
        Strategy base = action(BASE, "register", it -> it.withPartOf("tides"));
        Strategy ours = action(base, "register", it -> it.withPartOf(Optional.empty()));
        Strategy theirs = action(base, "register", it -> it.withPartOf("moorings"));

        assertThat(Merge.of(base, ours, action(theirs, "tides", it -> it.withPartOf("register")))
                        .conflicts())
                .extracting(conflict -> conflict.kind() + " " + conflict.path())
                .containsExactly(
                        "ATTRIBUTE actionPlan.actions[register].partOf", "CYCLE actionPlan.actions[tides].partOf");
    }

    @Test
    void a_circle_that_one_side_made_alone_is_no_conflict() {
        Strategy ours = action(
                action(BASE, "register", it -> it.withDependsOn("tides")), "tides", it -> it.withDependsOn("register"));
        Strategy theirs = action(BASE, "moorings", it -> it.withDependsOn("tides"));

        assertThat(withoutConflict(ours, theirs)
                        .document()
                        .actionPlan()
                        .orElseThrow()
                        .actions())
                .extracting(Action::dependsOn)
                .containsExactly(List.of("tides"), List.of("tides"), List.of("register"));
    }

    @Test
    void sections_that_both_sides_added_are_merged() {
        Strategy base = BASE.withActionPlan(Optional.empty());
        ActionPlan plan = ActionPlan.builder().narrative("What we do").build();
        Merge merge = Merge.of(
                base,
                base.withActionPlan(plan),
                base.withActionPlan(ActionPlan.builder()
                        .addTheme(Theme.builder().id("open").name("Openness").build())
                        .build()));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.document().actionPlan().orElseThrow().narrative()).contains("What we do");
        assertThat(merge.document().actionPlan().orElseThrow().themes()).hasSize(1);
    }

    @Test
    void terms_match_by_their_normalised_key() {
        Strategy ours = BASE.withGlossary(
                Term.builder().term("Open data").definition("Data for all").build());
        Strategy theirs = BASE.withGlossary(
                Term.builder().term("open data").definition("Free data").build());

        only(merged(ours, theirs), ConflictKind.MEMBER, "glossary[#1]");
    }
}
