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
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javax.annotation.Nullable;

/**
 * A document to be checked, with the inputs that some rules need.
 *
 * <pre>{@code
 * ValidationRequest request = ValidationRequest.of(strategy)
 *     .withPrevious(last)
 *     .withRelated(parent)
 *     .withAsOf(LocalDate.of(2027, 3, 31));
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads, if its source locator, its
 * resolver and its stop signal are.
 */
public final class ValidationRequest {

    /** Never changed once there is a request of it. */
    private final Parts parts;

    private ValidationRequest(Parts parts) {
        this.parts = parts;
    }

    /** What a request consists of. A changed request has a changed copy of it. */
    private static final class Parts {
        private final Strategy strategy;

        @Nullable
        private Strategy previous;

        @Nullable
        private StrategyHistory history;

        private List<Strategy> related = List.of();

        @Nullable
        private StrategyResolver resolver;

        @Nullable
        private Corpus corpus;

        @Nullable
        private LocalDate asOf;

        @Nullable
        private SourceLocator source;

        @Nullable
        private BooleanSupplier stop;

        private boolean publicEdition;

        Parts(Strategy strategy) {
            this.strategy = strategy;
        }

        Parts copy() {
            Parts copy = new Parts(strategy);
            copy.previous = previous;
            copy.history = history;
            copy.related = related;
            copy.resolver = resolver;
            copy.corpus = corpus;
            copy.asOf = asOf;
            copy.source = source;
            copy.stop = stop;
            copy.publicEdition = publicEdition;
            return copy;
        }
    }

    /**
     * Creates a request to check a document.
     *
     * @param strategy the document
     * @return a request with the document and no other input
     */
    public static ValidationRequest of(Strategy strategy) {
        return new ValidationRequest(new Parts(Objects.requireNonNull(strategy, "strategy")));
    }

    /**
     * Adds the previous version, for rules that compare.
     *
     * @param version the previous version; it has the same id as the document, or one of the two states among its
     *     related documents that one supersedes the other
     * @return a changed request
     * @throws IllegalArgumentException if it is a different document; all of its content would appear to have been
     *     removed
     */
    public ValidationRequest withPrevious(Strategy version) {
        if (!isVersion(Objects.requireNonNull(version, "version"))) {
            throw new IllegalArgumentException("\"" + version.title() + "\" (" + version.id()
                    + ") is another document than \"" + parts.strategy.title() + "\" (" + parts.strategy.id()
                    + "), and not the version before it; where it is, name it among the related documents with the "
                    + "relation \"supersedes\"");
        }
        Parts changed = parts.copy();
        changed.previous = version;
        return new ValidationRequest(changed);
    }

    /**
     * Adds the history of the previous versions, for rules that count how often something happened.
     *
     * @param versions the history up to the previous version; it may include the document itself as the last version
     * @return a changed request
     */
    public ValidationRequest withHistory(StrategyHistory versions) {
        Parts changed = parts.copy();
        changed.history = Objects.requireNonNull(versions, "versions");
        return new ValidationRequest(changed);
    }

    /**
     * Adds the strategies of other bodies, for rules that look for copied text.
     *
     * @param strategies the corpus, which may contain the document itself
     * @return a changed request
     */
    public ValidationRequest withCorpus(Corpus strategies) {
        Parts changed = parts.copy();
        changed.corpus = Objects.requireNonNull(strategies, "strategies");
        return new ValidationRequest(changed);
    }

    /**
     * Adds documents to which this one refers.
     *
     * @param documents the documents, in any order; several versions of one document may be among them
     * @return a changed request
     */
    public ValidationRequest withRelated(Strategy... documents) {
        Objects.requireNonNull(documents, "documents");
        return withRelated(Arrays.asList(documents));
    }

    /**
     * Adds documents to which this one refers.
     *
     * @param documents the documents, in any order; several versions of one document may be among them
     * @return a changed request
     */
    public ValidationRequest withRelated(Collection<Strategy> documents) {
        Objects.requireNonNull(documents, "documents");
        List<Strategy> all = new ArrayList<>(parts.related);
        all.addAll(documents);
        Parts changed = parts.copy();
        changed.related = List.copyOf(all);
        return new ValidationRequest(changed);
    }

    /**
     * Sets a resolver for documents to which this one refers and that were not {@linkplain #withRelated(Strategy...)
     * added}. Documents that were added take precedence.
     *
     * @param documents the resolver
     * @return a changed request
     */
    public ValidationRequest withResolver(StrategyResolver documents) {
        Parts changed = parts.copy();
        changed.resolver = Objects.requireNonNull(documents, "documents");
        return new ValidationRequest(changed);
    }

    /**
     * Sets the date of checking, for rules about what is overdue.
     *
     * @param date the date of checking
     * @return a changed request
     */
    public ValidationRequest withAsOf(LocalDate date) {
        Parts changed = parts.copy();
        changed.asOf = Objects.requireNonNull(date, "date");
        return new ValidationRequest(changed);
    }

    /**
     * Adds the source positions of the document, so that findings have line and column.
     *
     * @param locator the locator, such as the source map of a read result
     * @return a changed request
     */
    public ValidationRequest withSource(SourceLocator locator) {
        Parts changed = parts.copy();
        changed.source = Objects.requireNonNull(locator, "locator");
        return new ValidationRequest(changed);
    }

    /**
     * Sets a stop signal, for a service that has a deadline or whose caller may disconnect. It is asked before each
     * rule, and for each text that is compared with a corpus. Once it returns true, {@link Validator#validate} throws a
     * {@link java.util.concurrent.CancellationException}, because a partial report could be mistaken for a complete
     * one. Interrupting the thread does not stop the validation.
     *
     * <pre>{@code
     * Instant latest = Instant.now().plusSeconds(2);
     * ValidationRequest request = ValidationRequest.of(strategy).withStop(() -> Instant.now().isAfter(latest));
     * }</pre>
     *
     * @param signal returns whether to stop; it must be fast, and thread-safe if the request is shared
     * @return a changed request
     */
    public ValidationRequest withStop(BooleanSupplier signal) {
        Parts changed = parts.copy();
        changed.stop = Objects.requireNonNull(signal, "signal");
        return new ValidationRequest(changed);
    }

    /**
     * States that the document is a public edition. It must not contain anything internal, and findings that
     * {@linkplain RuleMetadata#missesElements() may be due to withheld content} are only information. Check the whole
     * document to find out whether that content is really missing.
     *
     * @return a changed request
     */
    public ValidationRequest asPublicEdition() {
        Parts changed = parts.copy();
        changed.publicEdition = true;
        return new ValidationRequest(changed);
    }

    /**
     * The document to be checked.
     *
     * @return the document
     */
    public Strategy strategy() {
        return parts.strategy;
    }

    /**
     * The previous version.
     *
     * @return the version, or empty if none was given
     */
    public Optional<Strategy> previous() {
        return Optional.ofNullable(parts.previous);
    }

    /**
     * The history of the previous versions.
     *
     * @return the history, or empty if none was given
     */
    public Optional<StrategyHistory> history() {
        return Optional.ofNullable(parts.history);
    }

    /**
     * The strategies of other bodies.
     *
     * @return the corpus, or empty if none was given
     */
    public Optional<Corpus> corpus() {
        return Optional.ofNullable(parts.corpus);
    }

    /**
     * The documents to which this one refers.
     *
     * @return an unmodifiable list, in the order in which they were given
     */
    public List<Strategy> related() {
        return parts.related;
    }

    /**
     * The resolver for documents that were not added.
     *
     * @return the resolver, or empty if none was set
     */
    public Optional<StrategyResolver> resolver() {
        return Optional.ofNullable(parts.resolver);
    }

    /**
     * The date of checking.
     *
     * @return the date, or empty if none was given
     */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(parts.asOf);
    }

    /**
     * The source positions of the document.
     *
     * @return the locator, or empty if none was given
     */
    public Optional<SourceLocator> source() {
        return Optional.ofNullable(parts.source);
    }

    /**
     * The stop signal.
     *
     * @return the stop signal, or empty if none was set
     */
    public Optional<BooleanSupplier> stop() {
        return Optional.ofNullable(parts.stop);
    }

    /** Ends a run that nobody wants any longer. */
    void stopIfAsked() {
        if (parts.stop != null && parts.stop.getAsBoolean()) {
            throw new CancellationException(
                    "the validation of \"" + parts.strategy.title() + "\" (" + parts.strategy.id() + ") was stopped");
        }
    }

    /**
     * Whether the document is checked as a public edition.
     *
     * @return whether {@link #asPublicEdition} was called
     */
    public boolean isPublicEdition() {
        return parts.publicEdition;
    }

    private boolean isVersion(Strategy version) {
        return version.id().equals(parts.strategy.id())
                || names(parts.strategy, DocumentRelation.SUPERSEDES, version)
                || names(version, DocumentRelation.SUPERSEDED_BY, parts.strategy);
    }

    private static boolean names(Strategy one, DocumentRelation relation, Strategy other) {
        for (DocumentRef related : one.relatedDocuments()) {
            if (related.relation() == relation && related.document().equals(other.id())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The request in a few words, for a log or a debugger; the text may change.
     *
     * @return the document, and which other inputs are given
     */
    @Override
    public String toString() {
        List<String> given = new ArrayList<>();
        for (Input input : Input.values()) {
            if (has(input)) {
                given.add(input.name());
            }
        }
        return "request to check " + parts.strategy + ", given " + given;
    }

    /** Whether a rule that needs something can be run. */
    boolean has(Input input) {
        return switch (input) {
            case PREVIOUS_VERSION -> parts.previous != null;
            case RELATED_DOCUMENTS -> !parts.related.isEmpty() || parts.resolver != null;
            case CORPUS -> parts.corpus != null;
            case DATE_OF_CHECKING -> parts.asOf != null;
            case PUBLIC_EDITION -> parts.publicEdition;
        };
    }
}
