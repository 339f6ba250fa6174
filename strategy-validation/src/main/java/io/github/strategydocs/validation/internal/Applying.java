package io.github.strategydocs.validation.internal;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import java.util.Optional;
import java.util.function.Function;

/** Tells which actions bind those who wrote the document: the others are judged by the rules about applicability alone. */
public final class Applying extends Nearest<Applicability> {

    /**
     * The actions of the document that is checked, worked out once for all rules of a run.
     *
     * @param context the document
     * @return which of them apply
     */
    public static Applying in(RuleContext context) {
        return context.shared(Applying.class, new Function<>() {
            @Override
            public Applying apply(Strategy strategy) {
                return new Applying(context);
            }
        });
    }

    private Applying(RuleContext context) {
        super(context);
    }

    @Override
    protected Optional<Applicability> own(Action action) {
        return action.applicability();
    }

    /**
     * Whether an action applies, if only under a condition.
     *
     * @param action the action
     * @return whether it binds
     */
    public boolean includes(Action action) {
        Applicability applicability = to(action).orElse(Applicability.APPLIES);
        return applicability == Applicability.APPLIES || applicability == Applicability.CONDITIONAL;
    }
}
