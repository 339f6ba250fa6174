package io.github.strategydocs.validation.internal.corpus;

import io.github.strategydocs.validation.CopiedText.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts side by side what two documents share. */
final class Passages {

    private record Position(MaskedText text, int run) {}

    private final Map<Long, Position> positions = new HashMap<>();

    Passages(SourceText other, Mask mask) {
        for (List<MaskedText> part : MaskedText.of(other, mask)) {
            for (MaskedText text : part) {
                for (int run = 0; run < text.runs().length; run++) {
                    positions.putIfAbsent(text.runs()[run], new Position(text, run));
                }
            }
        }
    }

    /**
     * The longest passages of some texts that stand in the other document too, one after the other. What a text says twice
     * is shown once.
     *
     * @param wanted the runs at which a passage may begin, sorted
     */
    List<Passage> in(List<MaskedText> texts, long[] wanted) {
        List<Passage> passages = new ArrayList<>();
        Set<Long> shown = new HashSet<>();
        for (MaskedText text : texts) {
            for (int run = 0; run < text.runs().length; ) {
                long number = text.runs()[run];
                Position other = positions.get(number);
                if (other == null || Arrays.binarySearch(wanted, number) < 0 || !shown.add(number)) {
                    run++;
                    continue;
                }
                int length = 1;
                while (goesOn(text, run + length, other.text(), other.run() + length)) {
                    shown.add(text.runs()[run + length]);
                    length++;
                }
                passages.add(new Passage(
                        text.written(run, run + length - 1),
                        other.text().written(other.run(), other.run() + length - 1)));
                run += length + MaskedText.RUN - 1;
            }
        }
        return passages;
    }

    private static boolean goesOn(MaskedText text, int run, MaskedText other, int otherRun) {
        return run < text.runs().length && otherRun < other.runs().length && text.runs()[run] == other.runs()[otherRun];
    }
}
