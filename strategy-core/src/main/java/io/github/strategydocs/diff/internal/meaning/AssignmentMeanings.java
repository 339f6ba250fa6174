package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.Meaning;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What it means that somebody got or lost a role in an action. */
final class AssignmentMeanings implements MeaningFinder {

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        if (!ComparedVersions.isOn(edit, Action.class, "assignments")
                || (edit.kind() != EditKind.ADDED && edit.kind() != EditKind.REMOVED)) {
            return;
        }
        boolean added = edit.kind() == EditKind.ADDED;
        Assignment assignment = (Assignment) (added ? edit.after() : edit.before()).orElseThrow();
        String party = versions.names().of(assignment.party());
        if (assignment.role() != AssignmentRole.ACCOUNTABLE) {
            explainRole(edit, versions, explanation, assignment);
            return;
        }
        Optional<Assignment> partner = partner(edit, versions, added);
        if (partner.isPresent() && added) {
            String from = partner.get().party();
            explanation.means(Meanings.fromTo(MeaningKind.ACCOUNTABILITY_MOVED, from, assignment.party()));
            explanation.say("accountable " + versions.names().of(from) + " → " + party);
        } else if (partner.isPresent()) {
            explanation.say("no longer accountable: " + party);
            explanation.toldElsewhere();
        } else if (accountable(
                added ? versions.holderBefore(edit, Action.class) : versions.holderAfter(edit, Action.class))) {
            explanation.means(role(added ? MeaningKind.ROLE_GAINED : MeaningKind.ROLE_LOST, assignment));
            explanation.say(added ? "also accountable: " + party : "no longer accountable: " + party);
        } else if (added) {
            explanation.means(Meanings.of(MeaningKind.ACCOUNTABILITY_GIVEN, "to", assignment.party()));
            explanation.say("accountable: " + party + " (nobody before)");
        } else {
            explanation.means(Meanings.of(MeaningKind.ACCOUNTABILITY_LOST, "from", assignment.party()));
            explanation.say("nobody accountable any more (was " + party + ")");
        }
    }

    private static boolean accountable(Optional<Action> action) {
        return action.stream()
                .flatMap(each -> each.assignments().stream())
                .anyMatch(each -> each.role() == AssignmentRole.ACCOUNTABLE);
    }

    /** The one who takes over, or from whom it is taken over: the one at the same turn on the other side. */
    private static Optional<Assignment> partner(Edit edit, ComparedVersions versions, boolean added) {
        List<Edit> mine = accountableEdits(edit, versions, edit.kind());
        List<Edit> theirs = accountableEdits(edit, versions, added ? EditKind.REMOVED : EditKind.ADDED);
        int turn = mine.indexOf(edit);
        return turn < theirs.size()
                ? (added ? theirs.get(turn).before() : theirs.get(turn).after()).map(Assignment.class::cast)
                : Optional.empty();
    }

    private static List<Edit> accountableEdits(Edit edit, ComparedVersions versions, EditKind kind) {
        return versions.beside(edit).stream()
                .filter(each -> each.kind() == kind)
                .filter(each -> each.before().or(each::after).orElseThrow() instanceof Assignment assignment
                        && assignment.role() == AssignmentRole.ACCOUNTABLE)
                .toList();
    }

    private static void explainRole(
            Edit edit, ComparedVersions versions, Explanation explanation, Assignment assignment) {
        boolean added = edit.kind() == EditKind.ADDED;
        String party = versions.names().of(assignment.party());
        String role = versions.words().of(assignment.role());
        explanation.means(role(added ? MeaningKind.ROLE_GAINED : MeaningKind.ROLE_LOST, assignment));
        explanation.say(added ? role + ": " + party + " (new)" : "no longer " + role + ": " + party);
    }

    private static Meaning role(MeaningKind kind, Assignment assignment) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("party", assignment.party());
        arguments.put("role", Constants.nameOf(assignment.role()));
        return new Meaning(kind, arguments);
    }
}
