package io.github.strategydocs.validation.internal.scope;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Scope;
import io.github.strategydocs.model.ScopeItem;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.Actions;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** {@code scope/action-outside}. What is cancelled, or does not apply, is no work outside the scope. */
final class ActionOutside extends BuiltInRule {

    ActionOutside() {
        super(RuleMetadata.builder("scope/action-outside")
                .title("An action on something that is out of scope")
                .why("Either the scope or the action is wrong, and people will work by one of them.")
                .remedy("Take the item into the scope, or take the action out of the plan.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Set<String> outside = new HashSet<>();
        Optional<Scope> scope = context.strategy().scope();
        if (scope.isEmpty()) {
            return;
        }
        for (ScopeItem item : scope.get().outOfScope()) {
            outside.add(item.id());
        }
        Actions actions = Actions.in(context);
        for (Located<Action> action : context.all(Action.class)) {
            for (String item : action.value().scopeItems()) {
                if (outside.contains(item) && actions.isCommitment(action.value())) {
                    context.finding(action.path())
                            .about(item)
                            .argument("item", context.nameOf(item))
                            .report("{place} works on {item}, which is out of scope.");
                }
            }
        }
    }
}
