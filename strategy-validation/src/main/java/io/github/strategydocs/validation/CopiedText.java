package io.github.strategydocs.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text of one document much of which stands in another one too.
 *
 * <pre>{@code
 * for (CopiedText copied : corpus.compare()) {
 *     System.out.println(copied.document() + " " + copied.containment() + " in " + copied.other());
 * }
 * }</pre>
 *
 * @param document the id of the document
 * @param element the id of the action whose text it is; empty for the document as a whole
 * @param other the id of the other document
 * @param otherElement the id of the action of the other document that has most of the text, if one has any
 * @param containment the share of the runs of five words that stand in the other document: from 0 to 1
 * @param isAdopted whether the document names the other one as its parent or template
 * @param isLater whether the document is known to be later than the other one; else their dates do not tell
 * @param passages what was copied, side by side, in the order of the document
 */
public record CopiedText(
        String document,
        Optional<String> element,
        String other,
        Optional<String> otherElement,
        double containment,
        boolean isAdopted,
        boolean isLater,
        List<Passage> passages) {

    /** Checks that nothing is null, and keeps a copy of the passages. */
    public CopiedText {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(otherElement, "otherElement");
        passages = List.copyOf(passages);
    }

    /**
     * One passage as it stands in both documents; they may differ in the names of organisations, in case and in
     * punctuation.
     *
     * @param text the words of the document
     * @param otherText the words of the other document
     */
    public record Passage(String text, String otherText) {

        /** Checks that nothing is null. */
        public Passage {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(otherText, "otherText");
        }
    }
}
