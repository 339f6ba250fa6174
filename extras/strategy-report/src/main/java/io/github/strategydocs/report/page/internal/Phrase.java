package io.github.strategydocs.report.page.internal;

import java.util.Objects;
import java.util.Optional;

/**
 * A few words, which may lead somewhere.
 *
 * @param text the words
 * @param target where they lead: a {@link Anchors part of the page}, or an {@link SafeLink address} outside it
 * @param isDocuments whether the document says it, in its own language
 */
public record Phrase(String text, Optional<String> target, boolean isDocuments) {

    /** Keeps what can be shown of the text. */
    public Phrase {
        text = PageText.clean(text);
        Objects.requireNonNull(target, "target");
    }

    /** Words of the page itself. */
    public static Phrase ours(String text) {
        return new Phrase(text, Optional.empty(), false);
    }

    /** Words of the document. */
    public static Phrase theirs(String text) {
        return new Phrase(text, Optional.empty(), true);
    }

    /** Whether they lead out of the page and do not say themselves where, as a reader of paper must know. */
    public boolean hidesAddress() {
        return target.filter(address -> !address.startsWith("#") && !address.equals(text))
                .isPresent();
    }

    /** The same words, leading somewhere. */
    public Phrase to(String place) {
        return new Phrase(text, Optional.of(place), isDocuments);
    }
}
