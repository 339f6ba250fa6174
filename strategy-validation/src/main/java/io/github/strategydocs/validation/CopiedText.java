package io.github.strategydocs.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text of one document that has much in common with a text of another.
 *
 * <pre>{@code
 * for (CopiedText copied : corpus.compare()) {
 *     System.out.println(copied.here().name() + ": " + copied.containment() + " in " + copied.there().name());
 * }
 * }</pre>
 *
 * @param here the text of the document
 * @param there the text of the other document
 * @param containment the share of its runs of five words that the other text contains, from 0 to 1
 * @param isAdopted whether the document names the other one as its parent or template
 * @param isLater whether the document is known to be later than the other one; false also if their dates leave this
 *     open
 * @param passages what was copied, side by side, in the order of the document
 */
public record CopiedText(
        Text here, Text there, double containment, boolean isAdopted, boolean isLater, List<Passage> passages) {

    /** Checks that nothing is null, and keeps a copy of the passages. */
    public CopiedText {
        Objects.requireNonNull(here, "here");
        Objects.requireNonNull(there, "there");
        passages = List.copyOf(passages);
    }

    /**
     * The id of the document.
     *
     * @return the id
     */
    public String document() {
        return here.document();
    }

    /**
     * The action to which the text belongs.
     *
     * @return its id, or empty for the document as a whole
     */
    public Optional<String> element() {
        return here.element();
    }

    /**
     * The id of the other document.
     *
     * @return the id
     */
    public String other() {
        return there.document();
    }

    /**
     * The action of the other document that contains most of the text.
     *
     * @return its id, or empty if no action contains any of it, or if the text is a document as a whole
     */
    public Optional<String> otherElement() {
        return there.element();
    }

    /**
     * The owner of a text: a document as a whole, or one of its actions.
     *
     * @param document the id of the document
     * @param version the label of its version
     * @param title the title of the document
     * @param element the id of an action, or empty for the document as a whole
     * @param elementTitle the title of that action
     */
    public record Text(
            String document, String version, String title, Optional<String> element, Optional<String> elementTitle) {

        /** Checks that nothing is null. */
        public Text {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(elementTitle, "elementTitle");
        }

        /**
         * A name for messages.
         *
         * @return the titles, such as {@code action "Open data" of "Harbour plan"}
         */
        public String name() {
            String whole = "\"" + title + "\"";
            return elementTitle.isPresent() ? "action \"" + elementTitle.get() + "\" of " + whole : whole;
        }
    }

    /**
     * A passage that both documents have in common, in the wording of each; they can differ in the names of
     * organisations, in case and in punctuation.
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
