package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import org.immutables.value.Value;

/**
 * What one party has to do with an action.
 *
 * <pre>{@code
 * Assignment assignment = Assignment.builder()
 *     .party("harbour-master")
 *     .role(AssignmentRole.ACCOUNTABLE)
 *     .build();
 * Action action = strategy.index().find("register", Action.class).orElseThrow();
 * Action reassigned = action.withAssignments(assignment);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(key = {"party", "role"})
public abstract class Assignment extends Described implements WithAssignment {

    Assignment() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The party. */
    @RefersTo(Party.class)
    @Matters(Significance.COMMITMENT)
    public abstract String party();

    /** What it has to do with the action. */
    @Matters(Significance.COMMITMENT)
    public abstract AssignmentRole role();

    @Override
    public final TypeDescription typeDescription() {
        return AssignmentDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
