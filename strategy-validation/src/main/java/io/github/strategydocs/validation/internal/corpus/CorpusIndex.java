package io.github.strategydocs.validation.internal.corpus;

import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.CopiedText;
import io.github.strategydocs.validation.ForeignName;
import io.github.strategydocs.validation.SamePlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The documents of a corpus in the order of their dates, with what finds those that hold a text. */
public final class CorpusIndex {

    private final List<SourceText> documents;
    private final Map<String, List<Integer>> byId;
    private final RunIndex runs;
    private final RunIndex titles;
    private final NameFinder organisations;
    private final Owners owners;

    private CorpusIndex(
            List<SourceText> documents, RunIndex runs, RunIndex titles, NameFinder organisations, Owners owners) {
        this.documents = documents;
        this.runs = runs;
        this.titles = titles;
        this.organisations = organisations;
        this.owners = owners;
        this.byId = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            byId.computeIfAbsent(documents.get(i).id(), id -> new ArrayList<>(1))
                    .add(i);
        }
    }

    /** Gathers documents; names can be masked only when those of all are known. */
    public static final class Builder {

        private final List<SourceText> sources = new ArrayList<>();
        private final NameFinder organisations = new NameFinder();

        /**
         * Takes a document. Its texts are kept, the document is not.
         *
         * @param strategy a document
         */
        public void add(Strategy strategy) {
            SourceText source = SourceText.of(strategy);
            sources.add(source);
            addNames(strategy, source, organisations);
        }

        /**
         * Builds the index.
         *
         * @return the index of all documents so far
         */
        public CorpusIndex build() {
            List<SourceText> byDate = new ArrayList<>(sources);
            byDate.sort(EARLIEST_FIRST);
            Mask mask = new Mask(organisations);
            RunIndex.Builder runs = new RunIndex.Builder();
            RunIndex.Builder titles = new RunIndex.Builder();
            for (int i = 0; i < byDate.size(); i++) {
                addRuns(i, byDate.get(i), mask, runs);
                for (long title : PlanSearch.titles(byDate.get(i), mask)) {
                    titles.add(i, title);
                }
            }
            return new CorpusIndex(byDate, runs.build(), titles.build(), organisations, new Owners(byDate));
        }

        private static void addRuns(int document, SourceText source, Mask mask, RunIndex.Builder runs) {
            for (SourceText.Part part : source.parts()) {
                for (String each : part.texts()) {
                    for (long run : MaskedText.of(each, mask).runs()) {
                        runs.add(document, run);
                    }
                }
            }
        }
    }

    private static final Comparator<SourceText> EARLIEST_FIRST = new Comparator<>() {
        @Override
        public int compare(SourceText one, SourceText other) {
            return one.from().compareTo(other.from());
        }
    };

    private static void addNames(Strategy strategy, SourceText source, NameFinder finder) {
        source.organisation().forEach(finder::add);
        for (Party party : strategy.parties()) {
            if (party.kind() == PartyKind.ORGANISATION) {
                SourceText.namesOf(party).forEach(finder::add);
            }
        }
    }

    /**
     * How many documents there are.
     *
     * @return the number
     */
    public int size() {
        return documents.size();
    }

    /**
     * What a document has in common with earlier ones.
     *
     * @param strategy a document, which may be part of the corpus
     * @param least from which share on
     * @param related documents at hand beside the corpus
     * @param beforeEach what is done before each text is compared; what it throws ends the search
     * @return the texts, as the corpus gives them
     */
    public List<CopiedText> copiedIn(
            Strategy strategy, double least, Collection<Strategy> related, Runnable beforeEach) {
        SourceText source = SourceText.of(strategy);
        return new CopySearch(this, least, beforeEach).find(source, maskFor(strategy, source), related);
    }

    /**
     * What each document of the corpus has in common with earlier ones.
     *
     * @param least from which share on
     * @param receiver what is done with each text that was found
     * @param beforeEach what is done before each text is compared; what it throws ends the search
     */
    public void compare(double least, Consumer<? super CopiedText> receiver, Runnable beforeEach) {
        Mask mask = mask();
        CopySearch search = new CopySearch(this, least, beforeEach);
        for (SourceText document : documents) {
            search.find(document, mask, List.of()).forEach(receiver);
        }
    }

    /**
     * The documents whose actions bear the same titles.
     *
     * @param strategy a document, which may be part of the corpus
     * @param least the share that must be the same
     * @return the documents, the most alike first
     */
    public List<SamePlan> samePlans(Strategy strategy, double least) {
        SourceText source = SourceText.of(strategy);
        return new PlanSearch(this, source, maskFor(strategy, source)).find(least);
    }

    /**
     * The names of organisations of the corpus that a document does not know.
     *
     * @param strategy a document, which may be part of the corpus
     * @return where they stand
     */
    public List<ForeignName> foreignNames(Strategy strategy) {
        return owners.foreignTo(strategy);
    }

    private Mask maskFor(Strategy strategy, SourceText source) {
        NameFinder own = new NameFinder();
        addNames(strategy, source, own);
        return new Mask(organisations, own);
    }

    Mask mask() {
        return new Mask(organisations);
    }

    SourceText document(int number) {
        return documents.get(number);
    }

    /** The number of the first document that is later than another one, or how many there are. */
    int firstAfter(SourceText other) {
        int from = 0;
        int to = documents.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (documents.get(middle).from().isAfter(other.to())) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** The documents of the corpus that a document names as its parent or template, the earliest first. */
    List<Integer> adoptedBy(SourceText source) {
        List<Integer> adopted = new ArrayList<>();
        for (String id : source.adopted()) {
            for (int each : byId.getOrDefault(id, List.of())) {
                if (documents.get(each).mayBeSourceOf(source)) {
                    adopted.add(each);
                }
            }
        }
        adopted.sort(null);
        return adopted;
    }

    RunIndex runs() {
        return runs;
    }

    RunIndex titles() {
        return titles;
    }
}
