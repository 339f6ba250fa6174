package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be done.
 *
 * <pre>{@code
 * ActionPlan plan = strategy.actionPlan().orElseThrow();
 * for (Action action : plan.actions()) {
 *     if (action.partOf().isEmpty() && action.status().orElse(ProgressStatus.NOT_STARTED) == ProgressStatus.DELAYED) {
 *         System.out.println(action.title() + ": " + action.statusNote().orElse("no reason given"));
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(section = true)
public abstract non-sealed class ActionPlan extends Described implements Section, WithActionPlan {

    ActionPlan() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** What is to be said about this section in words. */
    @Override
    public abstract Optional<String> narrative();

    /** The themes under which the actions stand. */
    public abstract List<Theme> themes();

    /** The actions. */
    @Matters(Significance.COMMITMENT)
    public abstract List<Action> actions();

    @Override
    public final TypeDescription typeDescription() {
        return ActionPlanDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableActionPlan.Builder {
        Builder() {}
    }
}
