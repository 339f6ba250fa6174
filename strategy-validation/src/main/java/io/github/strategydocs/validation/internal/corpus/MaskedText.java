package io.github.strategydocs.validation.internal.corpus;

import java.util.ArrayList;
import java.util.List;

/** One text with the numbers of its runs of five words. */
final class MaskedText {

    /** How many words a run has. */
    static final int RUN = 5;

    private final String text;
    private final List<Word> words;
    private final long[] runs;

    private MaskedText(String text, List<Word> words, long[] runs) {
        this.text = text;
        this.words = words;
        this.runs = runs;
    }

    static MaskedText of(String text, Mask mask) {
        List<Word> words = mask.wordsOf(text);
        long[] runs = new long[Math.max(0, words.size() - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = Hash.of(words, i, i + RUN);
        }
        return new MaskedText(text, words, runs);
    }

    /** The texts of each part of a document. */
    static List<List<MaskedText>> of(SourceText source, Mask mask) {
        List<List<MaskedText>> parts = new ArrayList<>();
        for (SourceText.Part part : source.parts()) {
            List<MaskedText> texts = new ArrayList<>();
            for (String text : part.texts()) {
                texts.add(of(text, mask));
            }
            parts.add(texts);
        }
        return parts;
    }

    /** The numbers of the runs that begin at each word, so far as five words follow. */
    long[] runs() {
        return runs;
    }

    /** What is written from the first word of a run to the last word of another. */
    String written(int firstRun, int lastRun) {
        return text.substring(
                words.get(firstRun).start(), words.get(lastRun + RUN - 1).end());
    }
}
