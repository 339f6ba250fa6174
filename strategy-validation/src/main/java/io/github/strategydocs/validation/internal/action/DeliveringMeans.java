package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.AllocationStatus;
import io.github.strategydocs.model.ResourcePhase;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The means that are set aside for carrying out each action. What is for a whole is for its parts. */
final class DeliveringMeans {

    private final Map<String, Certainty> ofAction = new HashMap<>();

    /** How sure the means are, from the worst. */
    enum Certainty {
        /** No allocation names the action. */
        NONE,
        /** All that do are unfunded or only requested. */
        HOPED_FOR,
        /** At least one is more than that. */
        THERE
    }

    /** Those of the document that is checked, worked out once for all rules of a run. */
    static DeliveringMeans in(RuleContext context) {
        return context.shared(DeliveringMeans.class, new Function<>() {
            @Override
            public DeliveringMeans apply(Strategy strategy) {
                return new DeliveringMeans(strategy, JudgedActions.in(context));
            }
        });
    }

    private DeliveringMeans(Strategy strategy, JudgedActions actions) {
        if (strategy.resourcing().isPresent()) {
            for (Allocation allocation : strategy.resourcing().get().allocations()) {
                if (allocation.phase() == ResourcePhase.DELIVERING) {
                    for (String id : allocation.actions()) {
                        raise(id, certaintyOf(allocation));
                    }
                }
            }
        }
        for (JudgedAction action : actions.all()) {
            if (action.whole().isPresent()) {
                raise(action.action().id(), of(action.whole().get()));
            }
        }
    }

    private static Certainty certaintyOf(Allocation allocation) {
        AllocationStatus status = allocation.status().orElse(AllocationStatus.SECURED);
        return status == AllocationStatus.SECURED ? Certainty.THERE : Certainty.HOPED_FOR;
    }

    private void raise(String id, Certainty means) {
        if (means.compareTo(ofAction.getOrDefault(id, Certainty.NONE)) > 0) {
            ofAction.put(id, means);
        }
    }

    Certainty of(JudgedAction action) {
        return ofAction.getOrDefault(action.action().id(), Certainty.NONE);
    }
}
