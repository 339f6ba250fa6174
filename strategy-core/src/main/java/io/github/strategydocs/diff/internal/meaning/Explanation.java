package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Meaning;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.metamodel.Significance;
import java.util.ArrayList;
import java.util.List;

/** What is found out about one edit, step by step. */
final class Explanation {

    private final List<Meaning> meanings = new ArrayList<>();
    private Significance significance;
    private String phrase;
    private boolean isToldElsewhere;

    Explanation(Significance significance, String phrase) {
        this.significance = significance;
        this.phrase = phrase;
    }

    void means(Meaning meaning) {
        meanings.add(meaning);
    }

    void means(MeaningKind kind) {
        meanings.add(Meanings.of(kind));
    }

    void say(String words) {
        phrase = words;
    }

    /** Adds to the phrase, in brackets. */
    void add(String words) {
        phrase = phrase + " (" + words + ")";
    }

    void matters(Significance atLeast) {
        if (significance.compareTo(atLeast) < 0) {
            significance = atLeast;
        }
    }

    /** The phrase of another edit says this one too. */
    void toldElsewhere() {
        isToldElsewhere = true;
    }

    boolean isToldElsewhere() {
        return isToldElsewhere;
    }

    List<Meaning> meanings() {
        return meanings;
    }

    Significance significance() {
        return significance;
    }

    String phrase() {
        return phrase;
    }
}
