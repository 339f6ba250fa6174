package io.github.strategydocs.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The words that a command understands, said once: they are read by it, and help is made of it.
 *
 * <p>{@link PlainWords} reads what is well formed without any library, since picocli takes three times as long to start as
 * an empty JVM; picocli itself explains what is not, and writes the help.
 */
final class Syntax {

    /** An option that all commands have. */
    static final Word DEBUG =
            new Word(List.of("--debug"), Sort.FLAG, "", "Show a stack trace where something goes wrong.");

    private final String name;
    private final String description;
    private final List<Word> options = new ArrayList<>(List.of(DEBUG));
    private final List<Taken> files = new ArrayList<>();
    private int fewestFiles;
    private int mostFiles;

    /** What may follow an option. */
    enum Sort {
        /** Nothing. */
        FLAG,
        /** One word. */
        VALUE,
        /** One word, and the option may be given again. More would be taken from the files that stand behind it. */
        LIST
    }

    /**
     * An option.
     *
     * @param names how it is written; the first is the one by which it is asked for
     * @param sort what may follow it
     * @param label what to call that in the help
     * @param description what it is for
     */
    record Word(List<String> names, Sort sort, String label, String description) {

        String name() {
            return names.get(0);
        }
    }

    /**
     * What a command takes.
     *
     * @param label what to call it in the help
     * @param description what it is
     */
    record Taken(String label, String description) {}

    private Syntax(String name, String description) {
        this.name = name;
        this.description = description;
    }

    static Syntax of(String name, String description) {
        return new Syntax(name, description);
    }

    /** Says how many files the command takes, and what they are. */
    Syntax files(int fewest, int most, String what) {
        return taking("FILE", fewest, most, what);
    }

    /** The same of what is no file. */
    Syntax taking(String label, int fewest, int most, String what) {
        this.fewestFiles = fewest;
        this.mostFiles = most;
        files.add(new Taken(label, what));
        return this;
    }

    /** Says that the command takes one more file, which is another thing than those before it. */
    Syntax then(String label, String what) {
        return taking(label, fewestFiles + 1, mostFiles + 1, what);
    }

    /** Says that with some option the words are others, so that the command itself counts them. */
    Syntax countingItself() {
        this.fewestFiles = 0;
        this.mostFiles = Integer.MAX_VALUE;
        return this;
    }

    Syntax flag(String option, String what) {
        return word(List.of(option), Sort.FLAG, "", what);
    }

    Syntax value(String option, String label, String what) {
        return word(List.of(option), Sort.VALUE, label, what);
    }

    /** An option that may be given again, which its help says. */
    Syntax list(String option, String label, String what) {
        String again = " One " + label + " each time; give the option again for another.";
        return word(List.of(option), Sort.LIST, label, what + again);
    }

    Syntax output(String what) {
        return word(List.of("--output", "-o"), Sort.VALUE, "FILE", what);
    }

    private Syntax word(List<String> names, Sort sort, String label, String what) {
        options.add(options.size() - 1, new Word(names, sort, label, what));
        return this;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    List<Word> options() {
        return Collections.unmodifiableList(options);
    }

    /** What the files are: one thing, however many there are, or each another. */
    List<Taken> files() {
        return Collections.unmodifiableList(files);
    }

    int fewestFiles() {
        return fewestFiles;
    }

    int mostFiles() {
        return mostFiles;
    }
}
