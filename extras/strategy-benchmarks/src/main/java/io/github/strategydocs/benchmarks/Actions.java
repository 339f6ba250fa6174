package io.github.strategydocs.benchmarks;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Bound;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Direction;
import io.github.strategydocs.model.Evidence;
import io.github.strategydocs.model.EvidenceKind;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.MeasureNature;
import io.github.strategydocs.model.MeasureStage;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.Obligation;
import io.github.strategydocs.model.ObligationLevel;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.model.Theme;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/** The actions of a document, and the measures that goals have as well. */
final class Actions {

    private static final List<String> UNITS = List.of("%", "days", "EUR", "pages", "requests", "people");

    private final Draft draft;

    Actions(Draft draft) {
        this.draft = draft;
    }

    ActionPlan plan() {
        return ActionPlan.builder()
                .narrative(draft.prose.sentences(2))
                .themes(draft.themes.stream().map(this::theme).toList())
                .actions(Draft.list(draft.actions.size(), this::action))
                .build();
    }

    private Theme theme(String id) {
        return Theme.builder()
                .id(id)
                .name(draft.prose.name())
                .description(draft.prose.sentences(2))
                .supports(draft.oneOrMore(2, draft.goals))
                .build();
    }

    private Action action(int index) {
        return action(draft.actions.get(index), draft.titles.get(index), index);
    }

    /** An action that may depend on those before it. */
    Action action(String id, String title, int index) {
        Action.Builder action = Action.builder();
        action.id(id)
                .title(title)
                .description(draft.prose.sentences(draft.oneIn(5) ? 2 : 1))
                .theme(draft.pick(draft.themes))
                .goals(draft.oneOrMore(2, draft.goals))
                .assignments(assignments())
                .deliverables(Draft.list(draft.oneIn(3) ? 0 : 1, i -> deliverable()))
                .start(draft.date())
                .deadline(draft.deadline())
                .status(draft.pick(ProgressStatus.values()))
                .statusNote(draft.remark(10));
        if (draft.between(1, 5) <= 2) {
            action.addMeasure(measure());
        }
        if (draft.oneIn(4)) {
            action.addMilestone(milestone());
        }
        if (index > 0 && draft.oneIn(4)) {
            action.dependsOn(draft.oneOrMore(2, draft.actions.subList(0, index)));
        }
        rarely(action);
        return action.build();
    }

    private void rarely(Action.Builder action) {
        if (draft.oneIn(8)) {
            action.uri("https://example.org/actions/" + draft.random.nextInt(100_000));
        }
        if (draft.oneIn(6)) {
            action.addEvidence(evidence());
        } else if (draft.oneIn(8)) {
            action.noComparator(draft.prose.sentence());
        }
        if (draft.oneIn(10)) {
            action.addObligation(obligation()).respondsTo(List.of("parent-2024#" + draft.between(1, 40)));
        }
        if (draft.oneIn(15)) {
            action.applicability(Applicability.CONDITIONAL).applicabilityReason(draft.prose.sentence());
        }
        if (draft.oneIn(6)) {
            action.scopeItems(draft.oneOrMore(2, draft.scopeItems));
        }
    }

    private List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        assignments.add(assignment(AssignmentRole.ACCOUNTABLE));
        assignments.add(assignment(AssignmentRole.RESPONSIBLE));
        if (draft.oneIn(4)) {
            assignments.add(assignment(AssignmentRole.CONSULTED));
        }
        return assignments;
    }

    private Assignment assignment(AssignmentRole role) {
        return Assignment.builder().party(draft.pick(draft.parties)).role(role).build();
    }

    private Obligation obligation() {
        return Obligation.builder()
                .level(draft.pick(ObligationLevel.values()))
                .party(draft.pick(draft.parties))
                .ground("Section " + draft.between(1, 90) + " of the Act")
                .build();
    }

    private Deliverable deliverable() {
        return Deliverable.builder()
                .id(draft.id("deliverable"))
                .name(draft.prose.name())
                .doneWhen(draft.remark(3))
                .deadline(draft.deadline())
                .status(draft.pick(ProgressStatus.values()))
                .build();
    }

    private Milestone milestone() {
        return Milestone.builder()
                .id(draft.id("milestone"))
                .name(draft.prose.name())
                .deadline(draft.deadline())
                .status(draft.pick(ProgressStatus.values()))
                .build();
    }

    private Evidence evidence() {
        return Evidence.builder()
                .id(draft.id("evidence"))
                .citation(draft.prose.title() + ", final report")
                .kind(draft.pick(EvidenceKind.values()))
                .uri("https://example.org/library/" + draft.random.nextInt(100_000))
                .date(draft.date())
                .build();
    }

    Measure measure() {
        Measure.Builder measure = Measure.builder();
        measure.id(draft.id("measure"))
                .name(draft.prose.name())
                .stage(draft.pick(MeasureStage.values()))
                .nature(MeasureNature.QUANTITATIVE)
                .unit(draft.pick(UNITS))
                .direction(draft.pick(Direction.values()))
                .caveat(draft.remark(10))
                .addTarget(target());
        if (draft.oneIn(10)) {
            measure.cumulative(draft.oneIn(2));
        }
        measure.addObservation(baseline());
        if (draft.oneIn(3)) {
            measure.addObservation(actual());
        }
        return measure.build();
    }

    private Observation baseline() {
        return Observation.builder()
                .kind(ObservationKind.BASELINE)
                .on(draft.date())
                .value(number())
                .source("Annual return, table " + draft.between(1, 60))
                .build();
    }

    private Observation actual() {
        int whole = draft.between(100, 900);
        return Observation.builder()
                .kind(ObservationKind.ACTUAL)
                .period(Timeframe.builder().start(draft.date()).label("2026/27").build())
                .value(Decimal.of(draft.between(1, whole)))
                .bound(draft.pick(Bound.values()))
                .outOf(Decimal.of(whole))
                .build();
    }

    private Target target() {
        return Target.builder()
                .value(number())
                .deadline(draft.deadline())
                .rationale(draft.remark(8))
                .build();
    }

    /** Numbers as people write them: whole ones, and ones with a last zero that says how exact they are. */
    private Decimal number() {
        return draft.oneIn(2)
                ? Decimal.of(draft.between(0, 5000))
                : Decimal.of(draft.between(0, 99) + "." + draft.between(0, 9) + "0");
    }
}
