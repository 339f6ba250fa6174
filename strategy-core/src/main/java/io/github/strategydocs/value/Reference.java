package io.github.strategydocs.value;

import java.util.Objects;
import java.util.Optional;

/**
 * A reference to an element: the id of an element of the same document ({@code open-data}) or of another document
 * ({@code gds-2012#01}, or {@code gds-2012@November 2012#01} for a particular version of it).
 *
 * <p>The model keeps references as plain text, as they were written; this class splits such a text at the last {@code
 * #}, then at the first {@code @}. Without a version, a reference means the newest available version.
 *
 * <pre>{@code
 * Reference reference = Reference.parse("gds-2012#01");
 * reference.document();          // Optional[gds-2012]
 * reference.id();                // "01"
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param document the id of the other document, or empty if the reference stays within its own
 * @param version the label of the version of the other document, or empty for the newest available one
 * @param id the id of the element
 */
public record Reference(Optional<String> document, Optional<String> version, String id) {

    /**
     * Checks that no part is null, and that there is no version without a document.
     *
     * @throws IllegalArgumentException if there is a version but no document, which cannot be written as text
     */
    public Reference {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(id, "id");
        if (version.isPresent() && document.isEmpty()) {
            throw new IllegalArgumentException(
                    "a reference names a version only of a document that it names, and not \"" + version.get()
                            + "\" alone");
        }
    }

    /**
     * Parses a reference. Every text is accepted; whether the reference leads to an element is not checked.
     *
     * @param text a reference as written in a document
     * @return its parts
     */
    public static Reference parse(String text) {
        Objects.requireNonNull(text, "text");
        int hash = text.lastIndexOf('#');
        if (hash < 0) {
            return new Reference(Optional.empty(), Optional.empty(), text);
        }
        String id = text.substring(hash + 1);
        int at = text.indexOf('@');
        if (at < 0 || at > hash) {
            return new Reference(Optional.of(text.substring(0, hash)), Optional.empty(), id);
        }
        return new Reference(Optional.of(text.substring(0, at)), Optional.of(text.substring(at + 1, hash)), id);
    }

    /**
     * Whether the reference leads into another document.
     *
     * @return whether a document is named
     */
    public boolean isElsewhere() {
        return document.isPresent();
    }

    /**
     * The reference as written in a document.
     *
     * @return the text that {@link #parse} accepts
     */
    @Override
    public String toString() {
        return document.map(name -> name + version.map(label -> "@" + label).orElse("") + "#" + id)
                .orElse(id);
    }
}
