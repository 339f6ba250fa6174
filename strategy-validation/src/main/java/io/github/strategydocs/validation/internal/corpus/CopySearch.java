package io.github.strategydocs.validation.internal.corpus;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.CopiedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the texts of documents in the documents of a corpus: first in those from which a document may take what it
 * wants, then, for what does not stand there, in all others.
 */
final class CopySearch {

    /** A shorter text is like others by chance. */
    private static final int FEWEST_RUNS = 25;

    /** So many sources of one text are told, those that hold most of it. */
    private static final int TOLD = 5;

    private record Source(int document, double containment) {}

    private static final Comparator<Source> MOST_FIRST = new Comparator<>() {
        @Override
        public int compare(Source one, Source other) {
            return Double.compare(other.containment, one.containment);
        }
    };

    private final CorpusIndex index;
    private final double least;
    private final Runnable beforeEach;
    private final OpenTexts<IndexedText> texts;
    private final OpenTexts<Passages> passages;

    CopySearch(CorpusIndex index, double least, Runnable beforeEach) {
        this.index = index;
        this.least = least;
        this.beforeEach = beforeEach;
        this.texts = new OpenTexts<>(document -> IndexedText.of(index.document(document), index.mask()));
        this.passages = new OpenTexts<>(document -> new Passages(index.document(document), index.mask()));
    }

    /**
     * What was copied in a document: as a whole first, then its actions in order.
     *
     * @param related documents that need not stand in the corpus, from which the document may have taken text
     */
    List<CopiedText> find(SourceText document, Mask mask, Collection<Strategy> related) {
        List<Integer> adopted = index.adoptedBy(document);
        List<IndexedText> free = free(document, adopted, related, mask);
        List<Sought> parts = new ArrayList<>();
        for (SourceText.Part part : document.parts()) {
            List<MaskedText> masked = new ArrayList<>();
            for (String each : part.texts()) {
                masked.add(MaskedText.of(each, mask));
            }
            parts.add(Sought.of(document.of(part), masked, free));
        }
        Candidates ofAll = new Candidates(index, document);
        List<CopiedText> inActions = new ArrayList<>();
        for (Sought part : parts) {
            beforeEach.run();
            Candidates candidates = new Candidates(index, document);
            for (long run : part.own()) {
                candidates.count(index.runs(), run);
            }
            ofAll.add(candidates);
            if (part.text().element().isPresent()) {
                find(document, part, adopted, candidates, inActions);
            }
        }
        List<CopiedText> found = new ArrayList<>();
        find(document, Sought.whole(document.whole(), parts, free), adopted, ofAll, found);
        found.addAll(inActions);
        return found;
    }

    private List<IndexedText> free(
            SourceText document, List<Integer> adopted, Collection<Strategy> related, Mask mask) {
        List<IndexedText> free = new ArrayList<>();
        for (int each : adopted) {
            free.add(texts.of(each));
        }
        for (Strategy each : related) {
            SourceText source = SourceText.of(each);
            if (document.adopts(source)) {
                free.add(IndexedText.of(source, mask));
            }
        }
        return free;
    }

    private void find(
            SourceText document, Sought sought, List<Integer> adopted, Candidates candidates, List<CopiedText> found) {
        int size = sought.runs().length;
        if (size < FEWEST_RUNS) {
            return;
        }
        for (Source source : sources(sought.runs(), size, adopted)) {
            found.add(copied(document, sought, source, true));
        }
        for (Source source : sources(sought.own(), size, candidates.withAtLeast(least * size))) {
            found.add(copied(document, sought, source, false));
        }
    }

    /** Those of some documents that hold enough of some runs, as a share of so many, the most first. */
    private List<Source> sources(long[] runs, int size, List<Integer> documents) {
        List<Source> sources = new ArrayList<>();
        for (int document : documents) {
            double containment = (double) texts.of(document).count(runs) / size;
            if (containment >= least) {
                sources.add(new Source(document, containment));
            }
        }
        sources.sort(MOST_FIRST);
        return sources.subList(0, Math.min(TOLD, sources.size()));
    }

    private CopiedText copied(SourceText document, Sought sought, Source found, boolean isAdopted) {
        SourceText other = index.document(found.document());
        long[] runs = isAdopted ? sought.runs() : sought.own();
        boolean isAction = sought.text().element().isPresent();
        return new CopiedText(
                sought.text(),
                isAction ? other.of(texts.of(found.document()).actionWithMost(runs)) : other.whole(),
                found.containment(),
                isAdopted,
                other.isEarlierThan(document),
                passages.of(found.document()).in(sought.texts(), runs));
    }
}
