package io.github.strategydocs.validation;

import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.metamodel.SourceLocator;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.DocumentRelation;
import io.github.strategydocs.model.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A document to be checked, and whatever is at hand beside it.
 *
 * <pre>{@code
 * ValidationRequest request = ValidationRequest.of(strategy)
 *     .withPrevious(last)
 *     .withRelated(parent)
 *     .withAsOf(LocalDate.of(2027, 3, 31));
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads, if its source locator is.
 */
public final class ValidationRequest {

    private final Strategy strategy;

    @Nullable
    private final Strategy previous;

    @Nullable
    private final StrategyHistory history;

    private final List<Strategy> related;

    @Nullable
    private final Corpus corpus;

    @Nullable
    private final LocalDate asOf;

    @Nullable
    private final SourceLocator source;

    private final boolean publicEdition;

    private ValidationRequest(
            Strategy strategy,
            @Nullable Strategy previous,
            @Nullable StrategyHistory history,
            List<Strategy> related,
            @Nullable Corpus corpus,
            @Nullable LocalDate asOf,
            @Nullable SourceLocator source,
            boolean publicEdition) {
        this.strategy = strategy;
        this.previous = previous;
        this.history = history;
        this.related = related;
        this.corpus = corpus;
        this.asOf = asOf;
        this.source = source;
        this.publicEdition = publicEdition;
    }

    /**
     * Asks for a document to be checked.
     *
     * @param strategy the document
     * @return a request with nothing beside the document
     */
    public static ValidationRequest of(Strategy strategy) {
        return new ValidationRequest(
                Objects.requireNonNull(strategy, "strategy"), null, null, List.of(), null, null, null, false);
    }

    /**
     * Adds the version before, for the rules that compare.
     *
     * @param version the version before: it has the id of the document, or one of the two says among its related
     *     documents that the one supersedes the other
     * @return a changed request
     * @throws IllegalArgumentException if it is another document, of which all would seem to have vanished
     */
    public ValidationRequest withPrevious(Strategy version) {
        if (!isVersion(Objects.requireNonNull(version, "version"))) {
            throw new IllegalArgumentException("\"" + version.title() + "\" (" + version.id()
                    + ") is another document than \"" + strategy.title() + "\" (" + strategy.id()
                    + "), and not the version before it; where it is, name it among the related documents with the "
                    + "relation \"supersedes\"");
        }
        return new ValidationRequest(strategy, version, history, related, corpus, asOf, source, publicEdition);
    }

    /**
     * Adds the history of the versions before, for the rules that count how often something happened.
     *
     * @param versions the history, told from the versions up to the one before; that the document itself is its last
     *     version does no harm
     * @return a changed request
     */
    public ValidationRequest withHistory(StrategyHistory versions) {
        return new ValidationRequest(
                strategy,
                previous,
                Objects.requireNonNull(versions, "versions"),
                related,
                corpus,
                asOf,
                source,
                publicEdition);
    }

    /**
     * Adds the strategies of others, for the rules that look for copied text.
     *
     * @param strategies the corpus; that the document itself is part of it does no harm
     * @return a changed request
     */
    public ValidationRequest withCorpus(Corpus strategies) {
        return new ValidationRequest(
                strategy,
                previous,
                history,
                related,
                Objects.requireNonNull(strategies, "strategies"),
                asOf,
                source,
                publicEdition);
    }

    /**
     * Adds documents to which this one refers.
     *
     * @param documents the documents, in any order; several versions of one document may be among them
     * @return a changed request
     */
    public ValidationRequest withRelated(Strategy... documents) {
        return withRelated(Arrays.asList(documents));
    }

    /**
     * Adds documents to which this one refers.
     *
     * @param documents the documents, in any order; several versions of one document may be among them
     * @return a changed request
     */
    public ValidationRequest withRelated(Collection<Strategy> documents) {
        List<Strategy> all = new ArrayList<>(related);
        all.addAll(documents);
        return new ValidationRequest(
                strategy, previous, history, List.copyOf(all), corpus, asOf, source, publicEdition);
    }

    /**
     * Says on which day the document is checked, for the rules about what is overdue.
     *
     * @param date the date of checking
     * @return a changed request
     */
    public ValidationRequest withAsOf(LocalDate date) {
        return new ValidationRequest(
                strategy,
                previous,
                history,
                related,
                corpus,
                Objects.requireNonNull(date, "date"),
                source,
                publicEdition);
    }

    /**
     * Adds what knows where the parts of the document stand in its text, so that findings have line and column.
     *
     * @param locator the locator, such as the source map of a read result
     * @return a changed request
     */
    public ValidationRequest withSource(SourceLocator locator) {
        return new ValidationRequest(
                strategy,
                previous,
                history,
                related,
                corpus,
                asOf,
                Objects.requireNonNull(locator, "locator"),
                publicEdition);
    }

    /**
     * Says that the document is a public edition, which must hold nothing internal.
     *
     * @return a changed request
     */
    public ValidationRequest asPublicEdition() {
        return new ValidationRequest(strategy, previous, history, related, corpus, asOf, source, true);
    }

    /**
     * The document to be checked.
     *
     * @return the document
     */
    public Strategy strategy() {
        return strategy;
    }

    /**
     * The version before.
     *
     * @return the version, or empty if none was given
     */
    public Optional<Strategy> previous() {
        return Optional.ofNullable(previous);
    }

    /**
     * The history of the versions before.
     *
     * @return the history, or empty if none was given
     */
    public Optional<StrategyHistory> history() {
        return Optional.ofNullable(history);
    }

    /**
     * The strategies of others.
     *
     * @return the corpus, or empty if none was given
     */
    public Optional<Corpus> corpus() {
        return Optional.ofNullable(corpus);
    }

    /**
     * The documents to which this one refers.
     *
     * @return an unmodifiable list, in the order in which they were given
     */
    public List<Strategy> related() {
        return related;
    }

    /**
     * The date of checking.
     *
     * @return the date, or empty if none was given
     */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /**
     * What knows where the parts of the document stand in its text.
     *
     * @return the locator, or empty if none was given
     */
    public Optional<SourceLocator> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Whether the document was said to be a public edition.
     *
     * @return whether it was
     */
    public boolean isPublicEdition() {
        return publicEdition;
    }

    private boolean isVersion(Strategy version) {
        return version.id().equals(strategy.id())
                || names(strategy, DocumentRelation.SUPERSEDES, version)
                || names(version, DocumentRelation.SUPERSEDED_BY, strategy);
    }

    private static boolean names(Strategy one, DocumentRelation relation, Strategy other) {
        for (DocumentRef related : one.relatedDocuments()) {
            if (related.relation() == relation && related.document().equals(other.id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule that needs something can be run. */
    boolean has(Input input) {
        return switch (input) {
            case PREVIOUS_VERSION -> previous != null;
            case RELATED_DOCUMENTS -> !related.isEmpty();
            case CORPUS -> corpus != null;
            case DATE_OF_CHECKING -> asOf != null;
            case PUBLIC_EDITION -> publicEdition;
        };
    }
}
