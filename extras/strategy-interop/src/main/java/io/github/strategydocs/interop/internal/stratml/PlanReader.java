package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.Slugs;
import io.github.strategydocs.interop.internal.Titles;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Value;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a strategy of a tree that fits the grammar. */
final class PlanReader {

    static final String NO_ORGANISATION = "organisation";

    private final Node root;
    private final Node core;
    private final Reading reading;
    private final Notes notes = new Notes();
    private final Asides ofTheDocument = new Asides();
    private final List<Action> actions = new ArrayList<>();
    private final Asides ofTheActions = new Asides();

    PlanReader(Node root, Grammar grammar, ImportLog log) {
        this.root = root;
        this.core = root.child(Elements.CORE).orElseGet(() -> new Node(Elements.CORE));
        this.reading = new Reading(grammar, new Identities(root), log);
    }

    Identities ids() {
        return reading.ids();
    }

    Strategy read() {
        String title = root.textOf("Name").orElse("");
        Strategy.Builder strategy =
                Strategy.builder().title(Title.NAME.read(root, title, notes)).kind(Constant.PLAN.read(root));
        new AdministrationForm(reading).read(root, strategy, notes);
        readParties(strategy);
        Purpose purpose = readPurpose();
        strategy.purpose(purpose)
                .actionPlan(readActionPlan())
                .stakeholderMap(StakeholderMap.builder()
                        .stakeholders(reading.ids().stakeholders().stream()
                                .map(node ->
                                        StakeholderForm.read(node, reading.ids().idOf(node)))
                                .toList())
                        .build());
        notes.keep(root, "OtherInformation");
        notes.keepWhole(root, Elements.SUBMITTER);
        root.attribute(Grammar.SCHEMA_LOCATION)
                .ifPresent(text -> notes.put(Elements.SCHEMA_LOCATION_NOTE, JsonValue.of(text)));
        ofTheDocument.note(notes);
        notes.keepExtras(root);
        return strategy.unknownProperties(notes.toProperties()).build();
    }

    private void readParties(Strategy.Builder strategy) {
        List<Node> organizations = ofTheDocument.sort(core, Elements.ORGANIZATION);
        List<String> ids = reading.ids().idsOf(organizations);
        if (ids.isEmpty()) {
            reading.log()
                    .warn(
                            ImportProblemCode.MISSING_ELEMENT,
                            core.name().equals(Elements.CORE) && core.line() > 0 ? core : root,
                            "there is no Organization; whose plan it is remains to be said");
        } else if (ids.size() > 1) {
            notes.putTexts(Elements.ORGANIZATIONS_NOTE, ids);
        }
        strategy.organisation(ids.isEmpty() ? NO_ORGANISATION : ids.get(0));
        List<Party> parties = new ArrayList<>();
        for (Node organization : organizations) {
            parties.add(OrganizationForm.read(
                    organization, reading, parties.isEmpty() ? stakeholdersOnlyIn(organization) : List.of()));
        }
        strategy.addAllParties(parties);
    }

    /** The stakeholders that stand in an organization and nowhere else. */
    private List<String> stakeholdersOnlyIn(Node organization) {
        Set<String> elsewhere = new HashSet<>();
        for (Node child : core.children()) {
            if (!child.isSame(organization)) {
                addStakeholders(child, elsewhere);
                child.all(Elements.OBJECTIVE).forEach(objective -> addStakeholders(objective, elsewhere));
            }
        }
        return reading.ids().idsOf(reading.ids().stakeholders()).stream()
                .filter(id -> !elsewhere.contains(id))
                .toList();
    }

    private void addStakeholders(Node parent, Set<String> ids) {
        for (Node stakeholder : parent.all("Stakeholder")) {
            if (!Blanks.saysNothing(stakeholder)) {
                ids.add(reading.ids().idOf(stakeholder));
            }
        }
    }

    private Purpose readPurpose() {
        Notes ofThePurpose = new Notes();
        Asides asides = new Asides();
        Purpose.Builder purpose = Purpose.builder()
                .statement(Elements.PLAN_DESCRIPTION.read(root, ofThePurpose))
                .vision(Elements.VISION.read(core, ofThePurpose))
                .mission(Elements.MISSION.read(core, ofThePurpose));
        asides.sort(core, Elements.VALUE).forEach(node -> purpose.addValue(readValue(node)));
        List<Goal> goals = readGoals(asides);
        asides.note(ofThePurpose);
        return purpose.addAllGoals(goals)
                .unknownProperties(ofThePurpose.toProperties())
                .build();
    }

    private Value readValue(Node node) {
        Notes ofTheValue = new Notes();
        Optional<String> description = Elements.VALUE_DESCRIPTION.read(node, ofTheValue);
        String name = reading.title(node, Titles.firstSentence(description.orElse("")), ofTheValue);
        ofTheValue.keepExtras(node);
        return Value.builder()
                .id(reading.ids().idOf(node))
                .name(name)
                .description(description)
                .unknownProperties(ofTheValue.toProperties())
                .build();
    }

    private List<Goal> readGoals(Asides asides) {
        List<Node> all = core.all(Elements.GOAL);
        Optional<Node> nameless = all.stream()
                .skip(Math.max(0, all.size() - 1))
                .filter(last -> isNameless(last) && (all.size() == 1 || !Blanks.saysNothing(last)))
                .findFirst();
        List<Goal> goals = new ArrayList<>();
        for (Node node : asides.sort(core, Elements.GOAL, goal -> !isIt(nameless, goal) && Blanks.saysNothing(goal))) {
            Optional<String> id = Optional.empty();
            if (!isIt(nameless, node)) {
                Goal goal = GoalForm.read(node, reading);
                goals.add(goal);
                id = Optional.of(goal.id());
            }
            readObjectives(node, id);
        }
        return goals;
    }

    private static boolean isIt(Optional<Node> nameless, Node goal) {
        return nameless.filter(goal::isSame).isPresent();
    }

    /** A goal that is there because objectives must stand in one: it has what it must have, and nothing in it. */
    private static boolean isNameless(Node goal) {
        for (Node child : goal.children()) {
            boolean isUsual = child.name().equals(Elements.OBJECTIVE)
                    || ((child.name().equals("Name") || child.name().equals("Description"))
                            && child.text().isEmpty());
            if (!isUsual) {
                return false;
            }
        }
        return goal.extras().isEmpty();
    }

    private void readObjectives(Node goal, Optional<String> id) {
        // The goal itself notes the empty ones; where there is no goal, the plan of action does.
        Asides asides = id.isPresent() ? new Asides() : ofTheActions;
        for (Node objective : asides.sort(goal, Elements.OBJECTIVE)) {
            actions.add(ObjectiveForm.read(objective, id, reading));
        }
    }

    private ActionPlan readActionPlan() {
        Notes ofThePlan = new Notes();
        ofTheActions.note(ofThePlan);
        return ActionPlan.builder()
                .actions(actions)
                .unknownProperties(ofThePlan.toProperties())
                .build();
    }

    /** The id of a document that has none. */
    static String madeId(String title) {
        String slug = Slugs.slug(title);
        return slug.isEmpty() ? "strategy" : slug;
    }
}
