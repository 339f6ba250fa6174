package io.github.strategydocs.validation.internal.corpus;

import io.github.strategydocs.validation.SamePlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for plans with the same titles in the same order. */
final class PlanSearch {

    /** A shorter plan is like others by chance. */
    private static final int FEWEST_TITLES = 3;

    private static final Comparator<SamePlan> MOST_FIRST = new Comparator<>() {
        @Override
        public int compare(SamePlan one, SamePlan other) {
            return Double.compare(other.share(), one.share());
        }
    };

    private final CorpusIndex index;
    private final SourceText source;
    private final long[] titles;

    PlanSearch(CorpusIndex index, SourceText source, Mask mask) {
        this.index = index;
        this.source = source;
        this.titles = titles(source, mask);
    }

    /** The numbers of the titles of a document's actions, in order. */
    static long[] titles(SourceText source, Mask mask) {
        long[] titles = new long[source.titles().size()];
        for (int i = 0; i < titles.length; i++) {
            List<Word> words = mask.wordsOf(source.titles().get(i));
            titles[i] = Hash.of(words, 0, words.size());
        }
        return titles;
    }

    List<SamePlan> find(double least) {
        List<SamePlan> found = new ArrayList<>();
        if (titles.length < FEWEST_TITLES) {
            return found;
        }
        Candidates candidates = new Candidates(index, source);
        for (long title : titles) {
            candidates.count(index.titles(), title);
        }
        for (int document : candidates.withAtLeast(least * titles.length)) {
            SourceText other = index.document(document);
            long[] others = titles(other, index.mask());
            double share = inOrder(others) / (double) Math.max(titles.length, others.length);
            if (share >= least) {
                found.add(new SamePlan(other.id(), other.title(), share, other.isEarlierThan(source)));
            }
        }
        found.sort(MOST_FIRST);
        return found;
    }

    /**
     * How many titles stand in the same order in both: the longest rising sequence of the places at which the titles of
     * the one stand in the other.
     */
    private int inOrder(long[] others) {
        Map<Long, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < others.length; i++) {
            Deque<Integer> ofTitle = places.get(others[i]);
            if (ofTitle == null) {
                ofTitle = new ArrayDeque<>();
                places.put(others[i], ofTitle);
            }
            ofTitle.add(i);
        }
        int[] ends = new int[titles.length];
        int length = 0;
        for (long title : titles) {
            Deque<Integer> ofTitle = places.get(title);
            if (ofTitle != null && !ofTitle.isEmpty()) {
                int place = ofTitle.remove();
                int found = Arrays.binarySearch(ends, 0, length, place);
                int at = found < 0 ? -found - 1 : found;
                ends[at] = place;
                length = Math.max(length, at + 1);
            }
        }
        return length;
    }
}
