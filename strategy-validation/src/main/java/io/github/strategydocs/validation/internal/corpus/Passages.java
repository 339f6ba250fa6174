package io.github.strategydocs.validation.internal.corpus;

import io.github.strategydocs.validation.CopiedText.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** The longest passages of a text that stand in the other document too, one after the other. */
    List<Passage> in(List<MaskedText> texts) {
        List<Passage> passages = new ArrayList<>();
        for (MaskedText text : texts) {
            for (int run = 0; run < text.runs().length; ) {
                Position other = positions.get(text.runs()[run]);
                if (other == null) {
                    run++;
                    continue;
                }
                int length = 1;
                while (goesOn(text, run + length, other.text(), other.run() + length)) {
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
