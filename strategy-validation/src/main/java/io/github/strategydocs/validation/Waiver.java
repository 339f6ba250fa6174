package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A finding that somebody has decided to live with, and why, and for how long.
 *
 * <p>It takes away the findings of one rule about one element, and no others:
 *
 * <pre>{@code
 * Waiver waiver = Waiver.builder()
 *     .rule("action/no-deadline")
 *     .element("open-data")
 *     .reason("The supplier is chosen in May; the date follows.")
 *     .who("Head of Digital")
 *     .until(PartialDate.parse("2027-06"))
 *     .build();
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(key = {"rule", "element", "document"})
public abstract class Waiver extends Described implements WithWaiver {

    Waiver() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id of the rule, or an id that it had before. */
    public abstract String rule();

    /**
     * The id of the element or the name of the section, be it there or not; for what is about the whole document, its own
     * id; for an action of another document that nothing here responds to, the reference to it, such as charter#c1.
     */
    public abstract String element();

    /** The id of the document; where it is not said, the waiver is for every document that is checked. */
    public abstract Optional<String> document();

    /** Why the finding may stay. */
    public abstract String reason();

    /** Who decided that. */
    public abstract String who();

    /** The last day, month or year on which the waiver holds. */
    public abstract PartialDate until();

    @Override
    @Value.Check
    protected final void check() {
        super.check();
        checkSaid("rule", rule());
        checkSaid("element", element());
        checkSaid("reason", reason());
        checkSaid("who", who());
    }

    private static void checkSaid(String attribute, String text) {
        if (!Said.anything(text)) {
            throw new InvalidValueException("a waiver has to say its " + attribute + ", and here that is blank");
        }
    }

    boolean isForDocument(String documentId) {
        return document().isEmpty() || document().get().equals(documentId);
    }

    @Override
    public final TypeDescription typeDescription() {
        return WaiverDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
