package io.github.strategydocs.validation;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.internal.corpus.CorpusIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The strategies of many bodies, to find copied text in.
 *
 * <pre>{@code
 * Corpus.Builder builder = Corpus.builder();
 * for (Path file : files) {
 *     builder.add(StrategyJson.read(file));
 * }
 * Corpus corpus = builder.build();
 * corpus.compare().forEach(copied -> System.out.println(copied.here().name() + " has " + copied.there().name()));
 * Validator.of(profile).validate(ValidationRequest.of(strategy).withCorpus(corpus));
 * }</pre>
 *
 * <p>Texts are compared by their runs of five words, in any case and punctuation, with the names of organisations masked:
 * of all parties of that kind in all documents. What a text has in common with an earlier document is found through an
 * index, and never by comparing all with all: time and memory grow with the corpus, and not with its square. A corpus
 * keeps the texts of the documents, and not the documents.
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
public final class Corpus {

    /** From what share on a text is taken for copied, if nobody says otherwise. */
    private static final double LEAST = 0.3;

    private final CorpusIndex index;

    private Corpus(CorpusIndex index) {
        this.index = index;
    }

    /**
     * Starts a corpus.
     *
     * @return a builder without documents
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many documents there are.
     *
     * @return the number of documents that were added
     */
    public int size() {
        return index.size();
    }

    /**
     * What a document has in common with documents of the corpus that are not known to be later, from 30% on.
     *
     * @param strategy a document, which may be part of the corpus
     * @return an unmodifiable list, as {@link #copiedIn(Strategy, double, Collection)} gives it
     */
    public List<CopiedText> copiedIn(Strategy strategy) {
        return copiedIn(strategy, LEAST, List.of());
    }

    /**
     * What a document has in common with documents of the corpus that are not known to be later: of the document as a
     * whole and of each action whose text has 25 runs or more.
     *
     * <p>Text that is also in the document's parent or template counts as taken from there, not as copied from a third
     * document. For each text, the five documents that have most of it in common are reported; for a passage that
     * occurs in very many documents, the earliest ones are considered.
     *
     * @param strategy a document, which may be part of the corpus: it is not compared with itself, nor with other versions
     *     of itself, nor with what it names as superseded or as its translation
     * @param least from which share of its runs on a text is told: more than 0, at most 1
     * @param related documents at hand beside the corpus, among them perhaps the parent or the template
     * @return an unmodifiable list, the document before its actions
     * @throws IllegalArgumentException if the share is none
     */
    public List<CopiedText> copiedIn(Strategy strategy, double least, Collection<Strategy> related) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(related, "related");
        return copiedIn(strategy, least, related, Corpus::goOn);
    }

    /** As above, and asks before each text whether to go on, which it is told by an exception. */
    List<CopiedText> copiedIn(Strategy strategy, double least, Collection<Strategy> related, Runnable beforeEach) {
        return Collections.unmodifiableList(index.copiedIn(strategy, share(least), related, beforeEach));
    }

    /**
     * What the documents of the corpus have in common, as {@link #copiedIn(Strategy)} tells it of each. Where the dates of
     * two do not tell which is earlier, either is compared with the other.
     *
     * @return an unmodifiable list, the earliest documents first
     */
    public List<CopiedText> compare() {
        List<CopiedText> copied = new ArrayList<>();
        compare(LEAST, copied::add);
        return Collections.unmodifiableList(copied);
    }

    /**
     * What the documents of the corpus have in common, reported one by one, for a result that is too large to keep in
     * memory.
     *
     * @param least from which share of its runs on a text is told: more than 0, at most 1
     * @param receiver what is done with each, in the order of {@link #compare()}
     * @throws IllegalArgumentException if the share is none
     */
    public void compare(double least, Consumer<? super CopiedText> receiver) {
        Objects.requireNonNull(receiver, "receiver");
        index.compare(share(least), receiver, Corpus::goOn);
    }

    /**
     * What the documents of the corpus have in common, reported one by one, until a stop signal asks to stop.
     *
     * <pre>{@code
     * Instant latest = Instant.now().plusSeconds(60);
     * corpus.compare(0.3, copied -> System.out.println(copied.here().name()), () -> Instant.now().isAfter(latest));
     * }</pre>
     *
     * @param least from which share of its runs on a text is told: more than 0, at most 1
     * @param receiver what is done with each, in the order of {@link #compare()}
     * @param stop whether to stop, asked for each text that is compared
     * @throws IllegalArgumentException if the share is none
     * @throws CancellationException if it was stopped; what was received before holds
     */
    public void compare(double least, Consumer<? super CopiedText> receiver, BooleanSupplier stop) {
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(stop, "stop");
        index.compare(share(least), receiver, () -> {
            if (stop.getAsBoolean()) {
                throw new CancellationException("the comparison of " + size() + " documents was stopped");
            }
        });
    }

    private static void goOn() {
        // nobody wants to stop
    }

    private static double share(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is more than 0 and at most 1, and not " + share);
        }
        return share;
    }

    /**
     * The documents not known to be later whose actions bear the same titles in the same order, names of organisations
     * masked. Actions that respond to another document's count on neither side, plans of fewer than three actions are not
     * compared, and parents and templates are left out.
     *
     * @param strategy a document, which may be part of the corpus
     * @param least the share of the titles of the longer plan that must be the same, from 0 to 1
     * @return an unmodifiable list, the most alike first
     * @throws IllegalArgumentException if the share is none
     */
    public List<SamePlan> samePlans(Strategy strategy, double least) {
        Objects.requireNonNull(strategy, "strategy");
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("a share of titles is from 0 to 1, and not " + least);
        }
        return Collections.unmodifiableList(index.samePlans(strategy, least));
    }

    /**
     * The names of organisations that documents of the corpus are of, and that a document has no party, stakeholder or
     * related document for. A name counts only as it is written there.
     *
     * @param strategy a document, which may be part of the corpus
     * @return an unmodifiable list, one entry for each name, in the order in which they stand first
     */
    public List<ForeignName> foreignNames(Strategy strategy) {
        Objects.requireNonNull(strategy, "strategy");
        return index.foreignNames(strategy);
    }

    /**
     * Takes the documents one after the other.
     *
     * <p>Not safe to share between threads.
     */
    public static final class Builder {

        private final CorpusIndex.Builder index = new CorpusIndex.Builder();

        private Builder() {}

        /**
         * Adds a document. Its texts are kept, the document is not.
         *
         * @param strategy a document, or another version of one
         * @return this builder
         */
        public Builder add(Strategy strategy) {
            Objects.requireNonNull(strategy, "strategy");
            index.add(strategy);
            return this;
        }

        /**
         * Builds the corpus; more documents may follow for another one.
         *
         * @return a corpus of all documents so far
         */
        public Corpus build() {
            return new Corpus(index.build());
        }
    }
}
