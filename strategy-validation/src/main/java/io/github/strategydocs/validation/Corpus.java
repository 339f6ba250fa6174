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
 * <p>Texts are compared by their runs of five words, ignoring case and punctuation, with the names of organisations
 * masked (those of all parties of that kind in all documents). Common text is found with an index, not by comparing
 * every document with every other: time and memory grow with the corpus, not with its square. A corpus keeps the texts
 * of the documents, not the documents.
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
     * The number of documents.
     *
     * @return the number of documents that were added
     */
    public int size() {
        return index.size();
    }

    /**
     * Finds the text of a document that documents of the corpus also contain, from a share of 30%. Documents that are
     * known to be later are not considered.
     *
     * @param strategy a document, which may be part of the corpus
     * @return an unmodifiable list, as {@link #copiedIn(Strategy, double, Collection)} returns it
     */
    public List<CopiedText> copiedIn(Strategy strategy) {
        return copiedIn(strategy, LEAST, List.of());
    }

    /**
     * Finds the text of a document that documents of the corpus also contain. The document as a whole is compared, and
     * each action whose text has at least 25 runs of five words. Documents that are known to be later are not
     * considered.
     *
     * <p>Text that is also in the document's parent or template counts as taken from there, not as copied from a third
     * document. For each text, the five documents that have most of it in common are reported; for a passage that
     * occurs in very many documents, the earliest ones are considered.
     *
     * @param strategy a document, which may be part of the corpus; it is not compared with itself, with other versions
     *     of itself, or with documents that it names as superseded or as its translation
     * @param least the lowest share of the runs of a text from which it is reported: more than 0, at most 1
     * @param related available documents outside the corpus, which may include the parent or the template
     * @return an unmodifiable list, the document before its actions
     * @throws IllegalArgumentException if the share is out of range
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
     * Finds the text that the documents of the corpus have in common, as {@link #copiedIn(Strategy)} finds it for each.
     * If the dates of two documents do not show which is earlier, each is compared with the other.
     *
     * @return an unmodifiable list, the earliest documents first
     */
    public List<CopiedText> compare() {
        List<CopiedText> copied = new ArrayList<>();
        compare(LEAST, copied::add);
        return Collections.unmodifiableList(copied);
    }

    /**
     * Finds the text that the documents of the corpus have in common, and passes on each result as it is found, for
     * results that are too large to keep in memory.
     *
     * @param least the lowest share of the runs of a text from which it is reported: more than 0, at most 1
     * @param receiver called for each result, in the order of {@link #compare()}
     * @throws IllegalArgumentException if the share is out of range
     */
    public void compare(double least, Consumer<? super CopiedText> receiver) {
        Objects.requireNonNull(receiver, "receiver");
        index.compare(share(least), receiver, Corpus::goOn);
    }

    /**
     * Finds the text that the documents of the corpus have in common, and passes on each result as it is found, until a
     * stop signal asks to stop.
     *
     * <pre>{@code
     * Instant latest = Instant.now().plusSeconds(60);
     * corpus.compare(0.3, copied -> System.out.println(copied.here().name()), () -> Instant.now().isAfter(latest));
     * }</pre>
     *
     * @param least the lowest share of the runs of a text from which it is reported: more than 0, at most 1
     * @param receiver called for each result, in the order of {@link #compare()}
     * @param stop returns whether to stop; called for each text that is compared
     * @throws IllegalArgumentException if the share is out of range
     * @throws CancellationException if the stop signal asked to stop; results that were already received are valid
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
     * Finds documents whose actions have the same titles in the same order, with the names of organisations masked.
     * Documents that are known to be later are not considered, and neither are parents and templates. Actions that
     * respond to actions of another document are ignored on both sides, and plans with fewer than three actions are not
     * compared.
     *
     * @param strategy a document, which may be part of the corpus
     * @param least the share of the titles of the longer plan that must be the same, from 0 to 1
     * @return an unmodifiable list, the most alike first
     * @throws IllegalArgumentException if the share is out of range
     */
    public List<SamePlan> samePlans(Strategy strategy, double least) {
        Objects.requireNonNull(strategy, "strategy");
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("a share of titles is from 0 to 1, and not " + least);
        }
        return Collections.unmodifiableList(index.samePlans(strategy, least));
    }

    /**
     * Finds names of organisations of documents in the corpus that occur in a document although it has no such party,
     * stakeholder or related document. A name is only found in exactly the same spelling.
     *
     * @param strategy a document, which may be part of the corpus
     * @return an unmodifiable list with one entry for each name, in the order of the first occurrences
     */
    public List<ForeignName> foreignNames(Strategy strategy) {
        Objects.requireNonNull(strategy, "strategy");
        return index.foreignNames(strategy);
    }

    /**
     * Builds a corpus document by document; not safe to share between threads.
     *
     * <p>Not safe to share between threads.
     */
    public static final class Builder {

        private final CorpusIndex.Builder index = new CorpusIndex.Builder();

        private Builder() {}

        /**
         * Adds a document. The corpus keeps its texts, but not the document.
         *
         * @param strategy the document, which may be another version of one that was added before
         * @return this builder
         */
        public Builder add(Strategy strategy) {
            Objects.requireNonNull(strategy, "strategy");
            index.add(strategy);
            return this;
        }

        /**
         * Builds the corpus. Afterwards, more documents can be added for another corpus.
         *
         * @return a corpus of all documents that were added so far
         */
        public Corpus build() {
            return new Corpus(index.build());
        }
    }
}
