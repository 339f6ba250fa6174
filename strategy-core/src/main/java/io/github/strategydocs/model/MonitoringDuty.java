package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.AtLeastOne;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import io.github.strategydocs.value.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who collects what, how, and how often.
 *
 * <pre>{@code
 * MonitoringDuty duty = MonitoringDuty.builder()
 *     .id("count-answers")
 *     .addSubjects("answered", "engagement")
 *     .collector("analysis-team")
 *     .method("Export of the desk's log")
 *     .frequency(Span.parse("P1M"))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "method")
public abstract class MonitoringDuty extends Described implements Element, WithMonitoringDuty {

    MonitoringDuty() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this duty. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** What is watched: the ids of elements or the names of sections. */
    @RefersTo(orSection = true)
    @AtLeastOne
    public abstract List<String> subjects();

    /** Who collects it. */
    @RefersTo(Party.class)
    public abstract Optional<String> collector();

    /** How. */
    public abstract Optional<String> method();

    /** How often. */
    public abstract Optional<Span> frequency();

    @Override
    public final TypeDescription typeDescription() {
        return MonitoringDutyDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableMonitoringDuty.Builder {
        Builder() {}
    }
}
