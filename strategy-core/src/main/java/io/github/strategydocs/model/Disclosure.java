package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.RefersTo;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who may see a part of the document.
 *
 * <pre>{@code
 * Disclosure disclosure = Disclosure.builder()
 *     .subject("risk-lost-logins")
 *     .audience(Audience.INTERNAL)
 *     .reason("To name the harbours concerned would invite an attempt.")
 *     .build();
 * Strategy guarded = strategy.withDisclosures(disclosure);
 * guarded.publicEdition().strategy().index().find("risk-lost-logins");     // Optional.empty
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "subject", key = "subject")
public abstract class Disclosure extends Described implements WithDisclosure {

    Disclosure() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id of an element, or the name of a section. */
    @RefersTo(orSection = true)
    public abstract String subject();

    /** Who may see it. */
    public abstract Audience audience();

    /** Why. */
    public abstract Optional<String> reason();

    @Override
    public final TypeDescription typeDescription() {
        return DisclosureDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableDisclosure.Builder {
        Builder() {}
    }
}
