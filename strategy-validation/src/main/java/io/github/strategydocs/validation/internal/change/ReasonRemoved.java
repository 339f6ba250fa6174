package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import java.util.Optional;

/** {@code change/reason-removed}: a reason that moved to another place is not gone. */
final class ReasonRemoved extends BuiltInRule {

    ReasonRemoved() {
        super(RuleMetadata.builder("change/reason-removed")
                .title("The reason for a delay is gone, and the delay is not")
                .why("What is still late still needs a reason; without it, nobody can help.")
                .remedy(
                        "Put the reason back, in the statusNote of the action or the delayReason of the progress report; or say what the reason is now.")
                .needs(Input.PREVIOUS_VERSION)
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Delays before = Delays.of(context.previous().orElseThrow());
        Delays after = Delays.in(context);
        for (String id : after.late()) {
            if (before.late().contains(id) && before.explain(id)) {
                context.lookedAt();
                if (!after.explain(id)) {
                    context.finding(place(context, id))
                            .about(id)
                            .argument("subject", context.nameOf(id))
                            .report("{subject} is still late, and the reason that the version before gave is gone.");
                }
            }
        }
    }

    private static ElementPath place(RuleContext context, String id) {
        Optional<ElementPath> path = context.index().pathOf(id);
        if (path.isEmpty()) {
            return ElementPath.ROOT.attribute("monitoring").attribute("progressReports");
        }
        boolean hasNote = context.index().find(id, Action.class).isPresent();
        return path.get().attribute(hasNote ? "statusNote" : "status");
    }
}
