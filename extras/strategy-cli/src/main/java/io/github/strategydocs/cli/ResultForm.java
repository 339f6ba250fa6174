package io.github.strategydocs.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What results are written in, and the endings of the names of files that promise it. */
enum ResultForm {
    JSON("JSON", ".json", ".sarif"),
    YAML("YAML", ".yaml", ".yml"),
    XML("XML", ".xml", ".stratml"),
    CSV("a table", ".csv", ".tsv"),
    HTML("HTML", ".html", ".htm"),
    MARKDOWN("Markdown", ".md", ".markdown"),
    SVG("a picture", ".svg"),
    /** Lines for people, or for the log of a build. */
    TEXT("plain text", ".txt");

    private final String words;
    private final String ending;
    private final String otherEnding;

    ResultForm(String words, String ending) {
        this(words, ending, ending);
    }

    ResultForm(String words, String ending, String otherEnding) {
        this.words = words;
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    /** The form that the ending of a name promises, or empty where it promises none: whatever is written is text. */
    private static Optional<ResultForm> promisedBy(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form != TEXT && (lower.endsWith(form.ending) || lower.endsWith(form.otherEnding)))
                .findFirst();
    }

    /** What a file may be called that holds the same in this form. */
    String nameFor(String name) {
        if (name.equals(Results.STANDARD_STREAM)) {
            return "plan" + ending;
        }
        return (promisedBy(name).isPresent() ? name.substring(0, name.lastIndexOf('.')) : name) + ending;
    }

    /**
     * Makes sure that a name promises nothing else than what is written: whoever opens the file goes by its name, and there
     * may be a document under it already that somebody wrote by hand.
     *
     * @param target where this form is to be written
     * @throws UnusableException if the ending of the name is that of another form
     */
    void refuseNameOfAnother(String target) {
        Optional<ResultForm> promised = promisedBy(target).filter(form -> form != this);
        if (promised.isPresent()) {
            throw new UnusableException(
                    target + " is not written: its name says " + promised.get().words + ", and this would be " + words
                            + "; write " + nameFor(target) + ", or ask for that form where the command has it");
        }
    }
}
