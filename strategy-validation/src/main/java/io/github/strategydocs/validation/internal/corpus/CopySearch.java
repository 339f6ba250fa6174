package io.github.strategydocs.validation.internal.corpus;

import io.github.strategydocs.validation.CopiedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the texts of one document in the documents of a corpus. */
final class CopySearch {

    /** A shorter text is like others by chance. */
    private static final int FEWEST_RUNS = 25;

    /** From what share on a text is taken for copied. */
    private static final double LEAST = 0.3;

    /** The index knows the earliest sources of each run alone, so that it may have counted less than there is. */
    private static final double LEAST_COUNTED = 0.1;

    /** So many sources of one text are told, those that hold most of it. */
    private static final int TOLD = 5;

    /** A run that stands in more parts of one document tells nothing of any of them. */
    private static final int PARTS = 8;

    private record Source(int document, double containment) {}

    private static final Comparator<Source> MOST_FIRST = new Comparator<>() {
        @Override
        public int compare(Source one, Source other) {
            return Double.compare(other.containment, one.containment);
        }
    };

    private final CorpusIndex index;
    private final SourceText source;
    private final List<List<MaskedText>> parts;
    private final Map<Integer, Passages> passages = new HashMap<>();

    CopySearch(CorpusIndex index, SourceText source, Mask mask) {
        this.index = index;
        this.source = source;
        this.parts = MaskedText.of(source, mask);
    }

    /** What was copied: the document as a whole first, then its actions in order. */
    List<CopiedText> find() {
        List<MaskedText> all = new ArrayList<>();
        for (List<MaskedText> part : parts) {
            all.addAll(part);
        }
        List<CopiedText> found = new ArrayList<>();
        find(Optional.empty(), all, found);
        for (int i = 1; i < parts.size(); i++) {
            find(source.parts().get(i).element(), parts.get(i), found);
        }
        return found;
    }

    private void find(Optional<String> element, List<MaskedText> texts, List<CopiedText> found) {
        int runs = 0;
        Candidates candidates = new Candidates(index, source);
        for (MaskedText text : texts) {
            runs += text.runs().length;
            for (long run : text.runs()) {
                candidates.count(index.runs(), run);
            }
        }
        if (runs < FEWEST_RUNS) {
            return;
        }
        List<Source> sources = new ArrayList<>();
        for (int document : candidates.withAtLeast(LEAST_COUNTED * runs)) {
            double containment = (double) shared(texts, index.document(document)) / runs;
            if (containment >= LEAST) {
                sources.add(new Source(document, containment));
            }
        }
        sources.sort(MOST_FIRST);
        for (Source each : sources.subList(0, Math.min(TOLD, sources.size()))) {
            found.add(copied(element, texts, each));
        }
    }

    private static int shared(List<MaskedText> texts, IndexedText other) {
        int shared = 0;
        for (MaskedText text : texts) {
            for (long run : text.runs()) {
                shared += other.holds(run) ? 1 : 0;
            }
        }
        return shared;
    }

    private CopiedText copied(Optional<String> element, List<MaskedText> texts, Source found) {
        IndexedText other = index.document(found.document());
        Passages sharedWithOther = passages.get(found.document());
        if (sharedWithOther == null) {
            sharedWithOther = new Passages(other.source(), index.mask());
            passages.put(found.document(), sharedWithOther);
        }
        return new CopiedText(
                source.id(),
                element,
                other.source().id(),
                element.isPresent() ? mostOf(texts, other) : Optional.empty(),
                found.containment(),
                source.adopted().contains(other.source().id()),
                other.source().isEarlierThan(source),
                sharedWithOther.in(texts));
    }

    /** The action of the other document that holds most of a text. */
    private static Optional<String> mostOf(List<MaskedText> texts, IndexedText other) {
        Map<Integer, int[]> counts = new HashMap<>();
        int most = 0;
        Optional<String> found = Optional.empty();
        for (MaskedText text : texts) {
            for (long run : text.runs()) {
                int first = other.first(run);
                for (int place = first; place < first + PARTS && other.part(place, run) >= 0; place++) {
                    int part = other.part(place, run);
                    int[] count = counts.get(part);
                    if (count == null) {
                        count = new int[1];
                        counts.put(part, count);
                    }
                    count[0]++;
                    if (count[0] > most) {
                        most = count[0];
                        found = other.source().parts().get(part).element();
                    }
                }
            }
        }
        return found;
    }
}
