package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import io.github.strategydocs.value.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that may happen, and what is to be done then.
 *
 * <pre>{@code
 * IncidentScenario scenario = IncidentScenario.builder()
 *     .id("rumour")
 *     .trigger("Somebody spreads that a lock is closed, and it is not.")
 *     .wantedHandling("Say so on every channel, and put a notice on the board at the lock.")
 *     .decisionMaker("duty-officer")
 *     .firstResponse(Span.parse("PT1H"))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "trigger")
public abstract class IncidentScenario extends Described implements Element, WithIncidentScenario {

    IncidentScenario() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this scenario. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What happens. */
    public abstract String trigger();

    /** The risks that come true. */
    @RefersTo(Risk.class)
    public abstract List<String> risks();

    /** What would be done today. */
    public abstract Optional<String> currentHandling();

    /** What should be done. */
    public abstract Optional<String> wantedHandling();

    /** Who decides. */
    @RefersTo(Party.class)
    public abstract Optional<String> decisionMaker();

    /** How soon there is a first answer. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<Span> firstResponse();

    @Override
    public final TypeDescription typeDescription() {
        return IncidentScenarioDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableIncidentScenario.Builder {
        Builder() {}
    }
}
