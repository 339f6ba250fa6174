package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.interop.internal.Titles;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyKind;
import io.github.strategydocs.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a tree of a strategy, of all that a part of StratML may hold. */
final class PlanWriter {

    private final Strategy strategy;
    private final Notes notes;
    private final Writing writing;

    /** The actions by the goal under which they stand; those that serve none, under the empty text. */
    private final Map<String, List<Action>> byGoal = new LinkedHashMap<>();

    private PlanWriter(Strategy strategy) {
        this.strategy = strategy;
        this.notes = Notes.of(strategy);
        this.writing = new Writing(strategy);
        Map<String, String> known = new HashMap<>();
        strategy.actionPlan()
                .map(ActionPlan::actions)
                .orElse(List.of())
                .forEach(action -> byGoal.computeIfAbsent(goalOf(action, known), goal -> new ArrayList<>())
                        .add(action));
    }

    static Node write(Strategy strategy, StratMlPart part) {
        Node root = new PlanWriter(strategy).write(part);
        Fitter.fit(root, Grammar.of(part));
        return root;
    }

    private Node write(StratMlPart part) {
        Node root = new Node(part.rootElement());
        root.attributes().put(Namespaces.ATTRIBUTE, part.namespace());
        notes.text(Elements.SCHEMA_LOCATION_NOTE)
                .ifPresent(text -> root.attributes().put(Grammar.SCHEMA_LOCATION, text));
        root.attributes().put(Constant.PLAN.attribute(), "Strategic_Plan");
        Constant.PLAN.write(root, strategy.kind().filter(kind -> kind != StrategyKind.STRATEGIC_PLAN));
        root.add(Node.leaf("Name", strategy.title()));
        writePurposeOf(root);
        notes.restore(root, "OtherInformation");
        AdministrationForm.write(root, strategy, notes, part);
        if (part == StratMlPart.PART_2) {
            notes.restoreWhole(root, Elements.SUBMITTER);
        }
        return root;
    }

    private void writePurposeOf(Node root) {
        Optional<Purpose> purpose = strategy.purpose();
        Notes ofThePurpose = purpose.map(Notes::of).orElseGet(Notes::new);
        Elements.PLAN_DESCRIPTION.write(root, purpose.flatMap(Purpose::statement), ofThePurpose);
        Node core = root.add(new Node(Elements.CORE));
        writeOrganizations(core);
        Elements.VISION.write(core, purpose.flatMap(Purpose::vision), ofThePurpose);
        Elements.MISSION.write(core, purpose.flatMap(Purpose::mission), ofThePurpose);
        purpose.map(Purpose::values).orElse(List.of()).forEach(value -> core.add(write(value)));
        Asides.restore(core, ofThePurpose, Elements.VALUE);
        purpose.map(Purpose::goals).orElse(List.of()).forEach(goal -> core.add(write(goal)));
        writeOtherActions(core);
        Asides.restore(core, ofThePurpose, Elements.GOAL);
        if (core.child(Elements.GOAL).isEmpty()) {
            core.add(nameless());
        }
    }

    private void writeOrganizations(Node core) {
        List<String> noted = notes.texts(Elements.ORGANIZATIONS_NOTE);
        List<String> ids = !noted.isEmpty() && noted.get(0).equals(strategy.organisation())
                ? noted
                : List.of(strategy.organisation());
        List<Party> parties = new ArrayList<>();
        ids.forEach(id -> strategy.index().find(id, Party.class).ifPresent(parties::add));
        List<String> usual = stakeholdersNamedNowhere(parties);
        for (Party party : parties) {
            core.add(OrganizationForm.write(party, writing, usual));
            usual = List.of();
        }
        Asides.restore(core, notes, Elements.ORGANIZATION);
    }

    private List<String> stakeholdersNamedNowhere(List<Party> parties) {
        Set<String> named = new HashSet<>();
        strategy.purpose().map(Purpose::goals).orElse(List.of()).forEach(goal -> named.addAll(goal.stakeholders()));
        byGoal.values()
                .forEach(actions ->
                        actions.forEach(action -> named.addAll(Notes.of(action).texts("Stakeholders"))));
        parties.stream().skip(1).forEach(party -> named.addAll(Notes.of(party).texts("Stakeholders")));
        return strategy.index().all(Stakeholder.class).stream()
                .map(Stakeholder::id)
                .filter(id -> !named.contains(id))
                .toList();
    }

    private static Node write(Value value) {
        Notes ofTheValue = Notes.of(value);
        Node node = new Node(Elements.VALUE).from(value.id());
        Title.NAME.write(
                node, value.name(), Titles.firstSentence(value.description().orElse("")), ofTheValue);
        Elements.VALUE_DESCRIPTION.write(node, value.description(), ofTheValue);
        return node;
    }

    private Node write(Goal goal) {
        Node node = GoalForm.write(goal, writing);
        byGoal.getOrDefault(goal.id(), List.of()).forEach(action -> node.add(ObjectiveForm.write(action, writing)));
        GoalForm.complete(goal, node);
        return node;
    }

    /** Objectives must stand in a goal; those of no goal stand in one that says nothing. */
    private void writeOtherActions(Node core) {
        Node goal = nameless();
        byGoal.getOrDefault("", List.of()).forEach(action -> goal.add(ObjectiveForm.write(action, writing)));
        strategy.actionPlan().ifPresent(plan -> Asides.restore(goal, Notes.of(plan), Elements.OBJECTIVE));
        if (goal.child(Elements.OBJECTIVE).isPresent()) {
            core.add(goal);
        }
    }

    private static Node nameless() {
        Node goal = new Node(Elements.GOAL);
        goal.add(Node.leaf("Name", ""));
        goal.add(Node.leaf("Description", ""));
        return goal;
    }

    /**
     * The first of an action's goals; of a part that states none, that of its whole. Whatever lies on the way up has the same,
     * and is not gone over again from below.
     */
    private String goalOf(Action action, Map<String, String> known) {
        Set<String> way = new HashSet<>();
        String goal = null;
        Optional<Action> next = Optional.of(action);
        while (goal == null && next.isPresent() && way.add(next.get().id())) {
            Action each = next.get();
            goal = ownGoal(each).orElse(known.get(each.id()));
            next = each.partOf()
                    .map(strategy.index()::idOf)
                    .flatMap(id -> strategy.index().find(id, Action.class));
        }
        String found = goal == null ? "" : goal;
        way.forEach(id -> known.put(id, found));
        return found;
    }

    private Optional<String> ownGoal(Action action) {
        return action.goals().stream()
                .filter(id -> strategy.index().find(id, Goal.class).isPresent())
                .findFirst();
    }
}
