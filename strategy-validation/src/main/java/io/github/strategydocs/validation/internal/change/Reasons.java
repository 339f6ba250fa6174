package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the reason for a change of a commitment, wherever the document may give it. */
final class Reasons {

    private final RuleContext context;
    private final ChangeNote note;
    private final JudgedActions actions;
    private final Delays delays;

    Reasons(RuleContext context) {
        this.context = context;
        this.note = ChangeNote.in(context);
        this.actions = JudgedActions.in(context);
        this.delays = Delays.in(context);
    }

    /** Whether a change is in an action that does not bind: such actions have a rule of their own. */
    boolean isInIdleAction(Change change) {
        for (Described element : around(change.path())) {
            if (element instanceof Action action) {
                return !actions.find(action.id()).orElseThrow().isCommitted();
            }
        }
        return false;
    }

    /**
     * Whether a reason is given: in a new note or the progress report of the action around the change, or in a change note
     * that speaks of the action or of what changed in it.
     */
    boolean explain(Change change) {
        for (Described element : around(change.path())) {
            TypeDescription type = element.typeDescription();
            String id = type.idOf(element).orElse("");
            if (delays.reported().contains(id) || hasNewNote(element) || note.names(id, type.titleOf(element))) {
                return true;
            }
        }
        return false;
    }

    /** What was said of an action before its change does not explain that. */
    private boolean hasNewNote(Described element) {
        if (!(element instanceof Action action) || !Said.anything(action.statusNote())) {
            return false;
        }
        Optional<Action> before = context.previous().orElseThrow().index().find(action.id(), Action.class);
        return before.isEmpty() || !before.get().statusNote().equals(action.statusNote());
    }

    /** The elements around a place, the innermost first. */
    private List<Described> around(ElementPath path) {
        List<Described> elements = new ArrayList<>();
        for (Step step : path.steps()) {
            if (step instanceof MemberStep member) {
                Optional<Described> element = context.index().find(member.id());
                if (element.isPresent()) {
                    elements.add(0, element.get());
                }
            }
        }
        return elements;
    }
}
