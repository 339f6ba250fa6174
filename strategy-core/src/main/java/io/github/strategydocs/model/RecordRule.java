package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.Syntax;
import io.github.strategydocs.value.Span;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How conversations in one system are kept.
 *
 * <pre>{@code
 * RecordRule rule = RecordRule.builder()
 *     .id("desk-log")
 *     .system("The desk's log of questions and answers")
 *     .retention(Span.parse("P7Y"))
 *     .freedomOfInformationRoute("Head of Records, within 20 working days")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "system")
public abstract class RecordRule extends Described implements Element, WithRecordRule {

    RecordRule() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this rule. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** Where the record is kept. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract String system();

    /** For how long. */
    public abstract Optional<Span> retention();

    /** How a request for information reaches it. */
    public abstract Optional<String> freedomOfInformationRoute();

    @Override
    public final TypeDescription typeDescription() {
        return RecordRuleDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableRecordRule.Builder {
        Builder() {}
    }
}
