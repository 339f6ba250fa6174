package io.github.strategydocs.cli;

import java.util.Arrays;
import java.util.Optional;

/** What results are written in, and the endings of the names of files that they may have. */
enum ResultForm {
    JSON("JSON", ".json"),
    /** Which is JSON too. */
    SARIF("SARIF", ".sarif", ".json"),
    YAML("YAML", ".yaml", ".yml"),
    STRATML("StratML", ".xml", ".stratml"),
    JUNIT("the XML of JUnit", ".xml"),
    CSV("a table with commas", ".csv"),
    HTML("HTML", ".html", ".htm"),
    MARKDOWN("Markdown", ".md", ".markdown"),
    SVG("SVG", ".svg"),
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

    private boolean mayEndIn(String end) {
        return end.equals(ending) || end.equals(otherEnding);
    }

    /** What a file may be called that holds the same in this form. */
    String nameFor(String name) {
        if (name.equals(Results.STANDARD_STREAM)) {
            return "plan" + ending;
        }
        String promised = NameEndings.of(name).orElse("");
        return name.substring(0, name.length() - promised.length()) + ending;
    }

    /**
     * Makes sure that a name promises nothing else than what is written: whoever opens the file goes by its name, and there
     * may be a document under it already that somebody wrote by hand.
     *
     * @param target where this form is to be written
     * @throws UnusableException if the ending of the name is that of another form
     */
    void refuseNameOfAnother(String target) {
        Optional<String> promised = NameEndings.of(target).filter(end -> !mayEndIn(end));
        if (promised.isPresent()) {
            String other = NameEndings.words(promised.get());
            boolean isEverWritten = Arrays.stream(values()).anyMatch(form -> form.mayEndIn(promised.get()));
            throw new UnusableException(
                    target + " is not written: its name says " + other + ", and this would be " + words + "; write "
                            + nameFor(target)
                            + (isEverWritten
                                    ? ", or ask for " + other + " where the command has it, with --format or --to"
                                    : "; no command writes " + other));
        }
    }
}
