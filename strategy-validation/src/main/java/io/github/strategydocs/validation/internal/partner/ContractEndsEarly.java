package io.github.strategydocs.validation.internal.partner;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.DeliveryPartner;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.Actions;
import io.github.strategydocs.validation.internal.plan.DateWords;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/** {@code partner/contract-ends-early}. What is completed or cancelled needs no contract any more. */
final class ContractEndsEarly extends BuiltInRule {

    ContractEndsEarly() {
        super(RuleMetadata.builder("partner/contract-ends-early")
                .title("A contract that ends before the action that it delivers")
                .why("The partner may leave before the work is done, or name its price for staying.")
                .remedy("Extend the contract, bring the action forward, or plan who finishes it.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Actions actions = Actions.in(context);
        for (Located<DeliveryPartner> partner : context.all(DeliveryPartner.class)) {
            Optional<PartialDate> end = partner.value().contractEnd();
            if (end.isPresent()) {
                for (String id : partner.value().actions()) {
                    compare(context, partner, end.get(), id, actions);
                }
            }
        }
    }

    private static void compare(
            RuleContext context, Located<DeliveryPartner> partner, PartialDate end, String id, Actions actions) {
        Optional<Action> action = context.index().find(id, Action.class);
        if (action.isEmpty()
                || !actions.isCommitment(action.get())
                || action.get().status().equals(Optional.of(ProgressStatus.COMPLETED))) {
            return;
        }
        Optional<PartialDate> due = actions.due(action.get());
        if (due.isPresent() && due.get().lastDay().isAfter(end.lastDay())) {
            context.finding(partner.path().attribute("contractEnd"))
                    .about(id)
                    .argument("partner", context.nameOf(partner.value().party()))
                    .argument("end", end)
                    .argument("action", context.nameOf(id))
                    .argument("due", due.get())
                    .report("The contract of {partner} runs until " + DateWords.last("end", end)
                            + ", and {action} is due by " + DateWords.last("due", due.get()) + ".");
        }
    }
}
