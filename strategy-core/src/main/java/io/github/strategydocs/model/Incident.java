package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened or was rehearsed.
 *
 * <pre>{@code
 * Incident incident = Incident.builder()
 *     .id("false-closure")
 *     .summary("A post that said the lock was closed was shared 4,000 times.")
 *     .scenario("rumour")
 *     .on(PartialDate.parse("2027-01-14"))
 *     .exercise(false)
 *     .firstResponse(Span.parse("PT2H"))
 *     .addFinding("Nobody on duty had the password.")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "summary")
public abstract class Incident extends Described implements Element, WithIncident {

    Incident() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this incident. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What happened. */
    public abstract String summary();

    /** The scenario that came true. */
    @RefersTo(IncidentScenario.class)
    public abstract Optional<String> scenario();

    /** When. */
    public abstract PartialDate on();

    /** Whether it was a rehearsal. */
    public abstract boolean exercise();

    /** How soon there was a first answer. */
    public abstract Optional<Span> firstResponse();

    /** What was learnt. */
    public abstract List<String> findings();

    /** The actions that came of it. */
    @RefersTo(Action.class)
    public abstract List<String> followUps();

    @Override
    public final TypeDescription typeDescription() {
        return IncidentDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableIncident.Builder {
        Builder() {}
    }
}
