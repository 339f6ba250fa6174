package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.spi.ConflictMark;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Examples;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.ResourceKind;
import io.github.strategydocs.model.ResourcePhase;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.ReviewPlan;
import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.RiskRegister;
import io.github.strategydocs.model.Scope;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.SkillRecord;
import io.github.strategydocs.model.SkillsAudit;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Term;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the document for whoever is to settle the conflicts of a merge. */
class ConflictMarksTest {

    private static final String ARGUMENTS = "arguments";

    private static final Strategy BASE = Examples.board()
            .scope(Scope.builder().narrative("All quays.").build())
            .build()
            .update("register", Action.class, action -> action.withDeliverables(deliverable("list")));

    private static Deliverable deliverable(String id) {
        return Deliverable.builder().id(id).name("The " + id).build();
    }

    private static Strategy register(UnaryOperator<Action> change) {
        return BASE.update("register", Action.class, change);
    }

    private static Strategy actions(UnaryOperator<List<Action>> change) {
        ActionPlan plan = BASE.actionPlan().orElseThrow();
        return BASE.withActionPlan(plan.withActions(change.apply(new ArrayList<>(plan.actions()))));
    }

    /**
     * A merge, and the mark that it leaves.
     *
     * @param at the id of the element that bears the mark, the name of the section, or nothing for the document
     */
    record Case(Strategy base, Strategy ours, Strategy theirs, String at, String mark) {

        @Override
        public String toString() {
            return at + " " + mark;
        }
    }

    private static Case at(String at, Strategy ours, Strategy theirs, String mark) {
        return new Case(BASE, ours, theirs, at, mark);
    }

    static List<Case> merges() {
        Strategy bare = BASE.withScope(Optional.empty());
        Strategy open = register(action -> action.withDeliverables(List.of()));
        Strategy noted = noted(BASE, "register", JsonObject.of("x-code", JsonValue.of("A")));
        Strategy unsettled =
                noted(BASE, "register", JsonObject.of(ConflictMark.NAME, JsonValue.of(List.of(JsonValue.of("old")))));
        Strategy remarked = noted(BASE, "register", JsonObject.of(ConflictMark.NAME, JsonValue.of("old")));
        Strategy yearly = reviewed("a storm", "an election");
        return List.of(
                at(
                        "register",
                        register(action -> action.withDeadline(Deadline.on("2027-06"))),
                        register(action -> action.withDeadline(Deadline.Within.builder()
                                .duration(Span.parse("P90D"))
                                .of("opening")
                                .build())),
                        "[{path: 'actionPlan.actions[register].deadline', kind: 'attribute', says: 'Both sides changed the deadline of the action \"Publish register\", differently.', ours: '2027-06', theirs: {type: 'within', duration: 'P90D', of: 'opening'}}]"),
                at(
                        "register",
                        register(action -> action.withStatus(ProgressStatus.DELAYED)),
                        register(action -> action.withStatus(ProgressStatus.IN_PROGRESS)),
                        "[{path: 'actionPlan.actions[register].status', kind: 'attribute', says: 'Both sides changed the status of the action \"Publish register\", differently.', ours: 'delayed', theirs: 'in-progress'}]"),
                // two at one element
                at(
                        "register",
                        register(action -> action.withTitle("One").withStart(PartialDate.parse("2027-01"))),
                        register(action -> action.withTitle("Two").withStart(PartialDate.parse("2027-02"))),
                        "[{path: 'actionPlan.actions[register].start', kind: 'attribute', says: 'Both sides changed the start of the action \"Publish register\", differently.', ours: '2027-01', theirs: '2027-02'}, {path: 'actionPlan.actions[register].title', kind: 'attribute', says: 'Both sides changed the title of the action \"Publish register\", differently.', base: 'Publish register', ours: 'One', theirs: 'Two'}]"),
                // a section, and a section that is not in the result
                at(
                        "scope",
                        scoped(BASE, "Some quays."),
                        scoped(BASE, "No quays."),
                        "[{path: 'scope.narrative', kind: 'attribute', says: 'Both sides changed the narrative of the section scope, differently.', base: 'All quays.', ours: 'Some quays.', theirs: 'No quays.'}]"),
                new Case(
                        bare,
                        scoped(bare, "Some quays."),
                        scoped(bare, "No quays."),
                        "",
                        "[{path: 'scope.narrative', kind: 'attribute', says: 'Both sides changed the narrative of the section scope, differently.', ours: 'Some quays.', theirs: 'No quays.'}]"),
                // unknown properties
                at(
                        "register",
                        noted,
                        noted(BASE, "register", JsonObject.of("x-code", JsonValue.of(true))),
                        "[{path: 'actionPlan.actions[register][\"x-code\"]', kind: 'unknown-property', says: 'Both sides changed the property \"x-code\" of the action \"Publish register\", differently.', ours: 'A', theirs: true}]"),
                // members without an id
                new Case(
                        BASE.withGlossary(quay("Where ships lie.")),
                        BASE.withGlossary(quay("Where ships land.")),
                        BASE.withGlossary(quay("A wall.")),
                        "",
                        "[{path: 'glossary[#1]', kind: 'member', says: 'Both sides changed an entry in the glossary of the document, differently.', base: {term: 'Quay', definition: 'Where ships lie.'}, ours: {term: 'Quay', definition: 'Where ships land.'}, theirs: {term: 'Quay', definition: 'A wall.'}}]"),
                at(
                        "register",
                        register(action -> action.withObligations(List.of())),
                        register(action -> action.withAssignments(List.of())),
                        "nothing"),
                // what nobody knows inside a value
                new Case(
                        BASE,
                        BASE.withGlossary(Term.builder()
                                .from(quay("A wall."))
                                .unknownProperties(JsonObject.of("x-source", JsonValue.of("Law")))
                                .build()),
                        BASE.withGlossary(quay("A pier.")),
                        "",
                        "[{path: 'glossary[#1]', kind: 'member', says: 'Both sides added one to the glossary of the document, under the same key and with different content.', ours: {term: 'Quay', definition: 'A wall.', x-source: 'Law'}, theirs: {term: 'Quay', definition: 'A pier.'}}]"),
                new Case(
                        skilled(2, true),
                        skilled(3, true),
                        skilled(2, false),
                        "resourcing",
                        "[{path: 'resourcing.skillsAudit', kind: 'attribute', says: 'Both sides changed the skills audit of the section resourcing, differently.', base: {records: [{party: 'harbour-board', skill: 'Maps', level: 2, advocate: true}]}, ours: {records: [{party: 'harbour-board', skill: 'Maps', level: 3, advocate: true}]}, theirs: {records: [{party: 'harbour-board', skill: 'Maps', level: 2, advocate: false}]}}]"),
                new Case(
                        measured(10),
                        measured(11),
                        measured(12),
                        "visits",
                        "[{path: 'actionPlan.actions[register].measures[visits].observations[#1]', kind: 'member', says: 'Both sides changed one of the observations of the measure \"Visits\", differently.', base: {kind: 'baseline', on: '2026', value: 10}, ours: {kind: 'baseline', on: '2026', value: 11}, theirs: {kind: 'baseline', on: '2026', value: 12}}]"),
                // what went on one side
                at(
                        "register",
                        without("register"),
                        register(action -> action.withTitle("Publish it")),
                        "[{path: 'actionPlan.actions[register]', kind: 'removal', says: 'Our side removed the action \"Publish register\", and their side changed it or something in it.', base: {id: 'register', title: 'Publish register', partOf: 'open-data', assignments: [{party: 'clerk', role: 'responsible'}], deliverables: [{id: 'list', name: 'The list'}]}, theirs: {id: 'register', title: 'Publish it', partOf: 'open-data', assignments: [{party: 'clerk', role: 'responsible'}], deliverables: [{id: 'list', name: 'The list'}]}}]"),
                // what both added, or moved
                at(
                        "actionPlan",
                        with("tides", "One"),
                        with("tides", "Two"),
                        "[{path: 'actionPlan.actions[tides]', kind: 'added-twice', says: 'Both sides added the action \"One\", with different content.', ours: {id: 'tides', title: 'One'}, theirs: {id: 'tides', title: 'Two'}}]"),
                at(
                        "list",
                        open.update("open-data", Action.class, it -> it.withDeliverables(deliverable("list"))),
                        open.update("moorings", Action.class, it -> it.withDeliverables(deliverable("list"))),
                        "[{path: 'actionPlan.actions[register].deliverables[list]', kind: 'moved-twice', says: 'Our side moved the deliverable \"The list\" to the deliverables of the action \"Publish open-data\", their side to the deliverables of the action \"Publish moorings\".', base: 'actionPlan.actions[register].deliverables[list]', ours: 'actionPlan.actions[open-data].deliverables[list]', theirs: 'actionPlan.actions[moorings].deliverables[list]'}]"),
                // order
                at(
                        "actionPlan",
                        ordered(2, 0, 1),
                        ordered(1, 0, 2),
                        "[{path: 'actionPlan.actions', kind: 'order', says: 'Both sides reordered the actions of the section action plan, differently.', base: ['open-data', 'register', 'moorings'], ours: ['moorings', 'open-data', 'register'], theirs: ['register', 'open-data', 'moorings']}]"),
                new Case(
                        reviewed("a storm", "an election", "a flood"),
                        reviewed("an election", "a storm", "a flood"),
                        reviewed("a flood", "a storm", "an election"),
                        "yearly",
                        "[{path: 'monitoring.reviews[yearly].triggers', kind: 'order', says: 'Both sides reordered the triggers of the review plan \"All\", differently.', base: ['a storm', 'an election', 'a flood'], ours: ['an election', 'a storm', 'a flood'], theirs: ['a flood', 'a storm', 'an election']}]"),
                new Case(
                        yearly,
                        reviewed("a fire", "an election"),
                        reviewed("a flood", "an election"),
                        "yearly",
                        "[{path: 'monitoring.reviews[yearly].triggers[#1]', kind: 'member', says: 'Both sides changed one of the triggers of the review plan \"All\", differently.', base: 'a storm', ours: 'a fire', theirs: 'a flood'}]"),
                // a circle
                at(
                        "open-data",
                        BASE.update("open-data", Action.class, it -> it.withDependsOn("moorings")),
                        BASE.update("moorings", Action.class, it -> it.withDependsOn("open-data")),
                        "[{path: 'actionPlan.actions[open-data].dependsOn', kind: 'cycle', says: 'Both sides together make a circle of \"depends on\" through the action \"Publish open-data\".', ours: ['moorings']}]"),
                // an assessment that is known on one side only
                new Case(
                        risky(Rating.of(2)),
                        risky(Rating.of(3)),
                        risky(Rating.UNKNOWN),
                        "flood",
                        "[{path: 'riskRegister.risks[flood].likelihood', kind: 'attribute', says: 'Both sides changed the likelihood of the risk \"Flood\", differently.', base: 2, ours: 3, theirs: 'unknown'}]"),
                new Case(
                        funded(100),
                        funded(120),
                        funded(90),
                        "al",
                        "[{path: 'resourcing.allocations[al].amount', kind: 'attribute', says: 'Both sides changed the amount of the allocation \"al\", differently.', base: {value: 100, unit: 'EUR'}, ours: {value: 120, unit: 'EUR'}, theirs: {value: 90, unit: 'EUR'}}]"),
                // a mark that nobody has settled
                new Case(
                        unsettled,
                        unsettled.update("register", Action.class, it -> it.withTitle("One")),
                        unsettled.update("register", Action.class, it -> it.withTitle("Two")),
                        "register",
                        "['old', {path: 'actionPlan.actions[register].title', kind: 'attribute', says: 'Both sides changed the title of the action \"Publish register\", differently.', base: 'Publish register', ours: 'One', theirs: 'Two'}]"),
                new Case(
                        remarked,
                        remarked.update("register", Action.class, it -> it.withTitle("One")),
                        remarked.update("register", Action.class, it -> it.withTitle("Two")),
                        "register",
                        "['old', {path: 'actionPlan.actions[register].title', kind: 'attribute', says: 'Both sides changed the title of the action \"Publish register\", differently.', base: 'Publish register', ours: 'One', theirs: 'Two'}]"));
    }

    @ParameterizedTest
    @MethodSource("merges")
    void a_conflict_is_marked_where_it_is_with_what_each_side_says(Case merge) {
        Strategy marked = Merge.of(merge.base(), merge.ours(), merge.theirs()).markedDocument();

        assertThat(markAt(marked, merge.at())).isEqualTo(merge.mark());
    }

    @Test
    void a_mark_ends_in_the_arguments_of_its_conflict() {
        Case merge = merges().get(0);
        Strategy marked = Merge.of(merge.base(), merge.ours(), merge.theirs()).markedDocument();

        JsonArray marks = (JsonArray) marked.index()
                .find("register")
                .orElseThrow()
                .unknownProperties()
                .get(ConflictMark.NAME)
                .orElseThrow();
        JsonObject mark = (JsonObject) marks.items().get(0);

        assertThat(mark.members().keySet()).last().isEqualTo(ARGUMENTS);
        assertThat(json(mark.get(ARGUMENTS).orElseThrow()))
                .isEqualTo("{form: 'attribute-changed-twice', element: 'register', type: 'action',"
                        + " title: 'Publish register', attribute: 'deadline'}");
    }

    @ParameterizedTest
    @MethodSource("merges")
    void a_marked_document_says_nothing_else_than_the_result(Case merge) {
        Merge result = Merge.of(merge.base(), merge.ours(), merge.theirs());

        List<Change> changes =
                StrategyDiff.between(result.document(), result.markedDocument()).changes();

        assertThat(changes)
                .allSatisfy(change -> assertThat(change.path().toString()).endsWith("[\"x-conflict\"]"));
        assertThat(changes.isEmpty()).isEqualTo(result.conflicts().isEmpty());
    }

    private static String markAt(Strategy marked, String at) {
        Described holder = at.isEmpty()
                ? marked
                : marked.index().find(at).orElseGet(() ->
                        (Described) Sections.of(marked, at).orElseThrow());
        return holder.unknownProperties()
                .get(ConflictMark.NAME)
                .map(ConflictMarksTest::json)
                .orElse("nothing");
    }

    /** JSON with texts in single quotation marks and names in none, to be read with ease. */
    private static String json(JsonValue value) {
        if (value instanceof JsonText text) {
            return "'" + text.text() + "'";
        }
        if (value instanceof JsonArray array) {
            return array.items().stream().map(ConflictMarksTest::json).toList().toString();
        }
        if (value instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .filter(member -> !member.getKey().equals(ARGUMENTS))
                    .map(member -> member.getKey() + ": " + json(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 33, 62, 511})
    void what_nests_too_deep_for_a_mark_is_marked_as_its_text(int depth) {
        JsonValue one = JsonValue.of("a");
        JsonValue other = JsonValue.of("b");
        for (int i = 0; i < depth; i++) {
            one = JsonValue.of(List.of(one));
            other = JsonValue.of(List.of(other));
        }
        JsonValue ours = one;
        Strategy alone = noted(BASE, "register", JsonObject.of("x-deep", ours));
        Strategy inside = BASE.withGlossary(Term.builder()
                .from(quay("A wall."))
                .unknownProperties(JsonObject.of("x-deep", ours))
                .build());

        Strategy marked = Merge.of(BASE, alone, noted(BASE, "register", JsonObject.of("x-deep", other)))
                .markedDocument();
        Strategy markedInside =
                Merge.of(BASE, inside, BASE.withGlossary(quay("A pier."))).markedDocument();

        JsonValue expected = depth > 32 ? JsonValue.of(ours.toString()) : ours;
        assertThat(markAt(marked, "register")).contains("ours: " + json(expected));
        assertThat(markAt(markedInside, "")).contains("x-deep: " + json(expected));
        assertThat(marked.index()
                        .find("register")
                        .orElseThrow()
                        .unknownProperties()
                        .get(ConflictMark.NAME)
                        .orElseThrow()
                        .depth())
                .isLessThan(50);
    }

    @Test
    void a_merge_without_conflicts_bears_no_mark() {
        Merge merge = Merge.of(BASE, register(action -> action.withTitle("Publish it")), BASE);

        assertThat(merge.markedDocument()).isSameAs(merge.document());
        assertThat(merge.markedDocument().unknownProperties().names()).isEmpty();
    }

    private static Strategy scoped(Strategy strategy, String narrative) {
        return strategy.withScope(Scope.builder().narrative(narrative).build());
    }

    private static Strategy noted(Strategy strategy, String id, JsonObject properties) {
        return strategy.update(
                id,
                Action.class,
                action -> Action.builder()
                        .from(action)
                        .unknownProperties(properties)
                        .build());
    }

    private static Term quay(String definition) {
        return Term.builder().term("Quay").definition(definition).build();
    }

    private static Strategy skilled(int level, boolean advocate) {
        return BASE.withResourcing(Resourcing.builder()
                .skillsAudit(SkillsAudit.builder()
                        .addRecord(SkillRecord.builder()
                                .party("harbour-board")
                                .skill("Maps")
                                .level(level)
                                .advocate(advocate)
                                .build())
                        .build())
                .build());
    }

    private static Strategy measured(long value) {
        return register(action -> action.withMeasures(Measure.builder()
                .id("visits")
                .name("Visits")
                .addObservation(MeaningCases.observed(ObservationKind.BASELINE, "2026", value))
                .build()));
    }

    private static Strategy without(String id) {
        return actions(all -> {
            all.removeIf(action -> action.id().equals(id));
            return all;
        });
    }

    private static Strategy with(String id, String title) {
        return actions(all -> {
            all.add(Action.builder().id(id).title(title).build());
            return all;
        });
    }

    private static Strategy ordered(int... places) {
        return actions(all -> Arrays.stream(places).mapToObj(all::get).toList());
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

    private static Strategy funded(long amount) {
        return BASE.withResourcing(Resourcing.builder()
                .addAllocation(Allocation.builder()
                        .id("al")
                        .phase(ResourcePhase.DELIVERING)
                        .kind(ResourceKind.MONEY)
                        .amount(MeaningCases.euros(amount))
                        .build())
                .build());
    }

    private static Strategy risky(Rating likelihood) {
        return BASE.withRiskRegister(RiskRegister.builder()
                .addRisk(Risk.builder()
                        .id("flood")
                        .description("Flood")
                        .likelihood(likelihood)
                        .build())
                .build());
    }
}
