package io.github.strategydocs.validation.internal.corpus;

import io.github.strategydocs.validation.CopiedText.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is looked for in other documents: the text of an action, or of a document. What it says twice, such as in the
 * description of an action and in the name of a milestone, counts once.
 */
final class Sought {

    private final Text text;
    private final List<MaskedText> texts;
    private final long[] runs;
    private final long[] own;

    private Sought(Text text, List<MaskedText> texts, long[] runs, long[] own) {
        this.text = text;
        this.texts = texts;
        this.runs = runs;
        this.own = own;
    }

    /**
     * Looks for some texts.
     *
     * @param text whose they are
     * @param free the documents from which they may have been taken
     */
    static Sought of(Text text, List<MaskedText> texts, List<IndexedText> free) {
        int size = 0;
        for (MaskedText each : texts) {
            size += each.runs().length;
        }
        long[] all = new long[size];
        int at = 0;
        for (MaskedText each : texts) {
            System.arraycopy(each.runs(), 0, all, at, each.runs().length);
            at += each.runs().length;
        }
        long[] runs = distinct(all);
        return new Sought(text, List.copyOf(texts), runs, free.isEmpty() ? runs : without(free, runs));
    }

    private static long[] distinct(long[] numbers) {
        Arrays.sort(numbers);
        int size = 0;
        for (long number : numbers) {
            if (size == 0 || number != numbers[size - 1]) {
                numbers[size++] = number;
            }
        }
        return Arrays.copyOf(numbers, size);
    }

    private static long[] without(List<IndexedText> documents, long[] runs) {
        long[] left = new long[runs.length];
        int size = 0;
        for (long run : runs) {
            boolean isHeld = false;
            for (IndexedText document : documents) {
                isHeld |= document.holds(run);
            }
            if (!isHeld) {
                left[size++] = run;
            }
        }
        return Arrays.copyOf(left, size);
    }

    /** A document as a whole, of its parts. */
    static Sought whole(Text text, List<Sought> parts, List<IndexedText> free) {
        List<MaskedText> texts = new ArrayList<>();
        for (Sought part : parts) {
            texts.addAll(part.texts);
        }
        return of(text, texts, free);
    }

    Text text() {
        return text;
    }

    List<MaskedText> texts() {
        return texts;
    }

    /** The numbers of its runs, sorted, each once. */
    long[] runs() {
        return runs;
    }

    /** Of these runs those that do not stand in the documents from which they may have been taken. */
    long[] own() {
        return own;
    }
}
