package io.github.strategydocs.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document that shows what a rule finds, or a similar one in which it finds nothing.
 *
 * <p>Documents are in JSON, either whole or reduced to the relevant properties, such as {@code "purpose": { … }}, which
 * {@link #wholeDocument(String)} completes to a minimal document.
 *
 * <pre>{@code
 * RuleExample shouting = RuleExample.failing("A title in capitals", """
 *         "actionPlan": { "actions": [ { "id": "moorings", "title": "PUBLISH THE MOORINGS" } ] }
 *         """);
 * Strategy document = StrategyJson.read(RuleExample.wholeDocument(shouting.document()));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param title what it shows, in a few words
 * @param fails whether the rule finds something in it
 * @param document the document, or the relevant properties
 * @param previous the previous version, in the same form, if the rule compares versions
 * @param related the documents to which it refers, in the same form
 * @param corpus the strategies of other bodies, in the same form, if the rule looks for copied text
 * @param asOf the date of checking, if the rule needs one
 * @param publicEdition whether the document is to be checked as a public edition
 */
public record RuleExample(
        String title,
        boolean fails,
        String document,
        Optional<String> previous,
        List<String> related,
        List<String> corpus,
        Optional<LocalDate> asOf,
        boolean publicEdition) {

    private static final String REST = """
            {
              "id": "example",
              "title": "An example",
              "organisation": "body",
              "version": { "label": "1", "status": "published", "date": "2027-01-31" }""";

    /** Keeps copies of the lists of documents. */
    public RuleExample {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(asOf, "asOf");
        related = List.copyOf(related);
        corpus = List.copyOf(corpus);
    }

    /**
     * Creates an example in which the rule finds something.
     *
     * @param title what it shows
     * @param document the document, or the relevant properties
     * @return the example
     */
    public static RuleExample failing(String title, String document) {
        return new RuleExample(title, true, document, Optional.empty(), List.of(), List.of(), Optional.empty(), false);
    }

    /**
     * Creates an example in which the rule finds nothing although it looks at something.
     *
     * @param title what it shows
     * @param document the document, or the relevant properties
     * @return the example
     */
    public static RuleExample passing(String title, String document) {
        return new RuleExample(title, false, document, Optional.empty(), List.of(), List.of(), Optional.empty(), false);
    }

    /**
     * Completes the relevant properties of an example to a document.
     *
     * @param text a whole document, or the relevant properties
     * @return the text itself if it is a whole document, otherwise a minimal document with these properties
     */
    public static String wholeDocument(String text) {
        Objects.requireNonNull(text, "text");
        String properties = text.strip();
        if (properties.startsWith("{")) {
            return text;
        }
        return REST + (properties.isEmpty() ? "" : ",\n  " + properties) + "\n}\n";
    }
}
