package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.Meaning;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code change/owner-changed}. Whoever was the only one responsible was accountable already. */
final class OwnerChanged extends ChangeRule {

    OwnerChanged() {
        super(RuleMetadata.builder("change/owner-changed")
                .title("Somebody else is accountable")
                .why("Whoever has dealt with the one who was accountable needs to know the one who is.")
                .remedy("Make sure that both of them know, and those who deal with them.")
                .needs(Input.PREVIOUS_VERSION)
                .inDraft(Severity.INFO)
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    void check(RuleContext context, Reasons reasons, Change change) {
        for (Meaning meaning : change.meanings()) {
            if (isNewOwner(context, change, meaning)) {
                context.lookedAt();
                context.finding(change.path())
                        .about(change.element().orElse(""))
                        .sentence("change", change.sentence())
                        .report("{change}.");
            }
        }
    }

    private static boolean isNewOwner(RuleContext context, Change change, Meaning meaning) {
        return switch (meaning.kind()) {
            case ACCOUNTABILITY_MOVED -> true;
            case ROLE_GAINED ->
                Constants.nameOf(AssignmentRole.ACCOUNTABLE)
                        .equals(meaning.arguments().get("role"));
            case ACCOUNTABILITY_GIVEN -> {
                Optional<String> implied =
                        onlyResponsible(context, change.element().orElse(""));
                yield implied.isPresent()
                        && !implied.get().equals(meaning.arguments().get("to"));
            }
            default -> false;
        };
    }

    private static Optional<String> onlyResponsible(RuleContext context, String id) {
        Optional<Action> before = context.previous().orElseThrow().index().find(id, Action.class);
        List<String> responsible = new ArrayList<>();
        for (Assignment assignment : before.isPresent() ? before.get().assignments() : List.<Assignment>of()) {
            if (assignment.role() == AssignmentRole.RESPONSIBLE) {
                responsible.add(assignment.party());
            }
        }
        return responsible.size() == 1 ? Optional.of(responsible.get(0)) : Optional.empty();
    }
}
