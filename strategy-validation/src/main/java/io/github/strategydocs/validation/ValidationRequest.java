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
 * A document to be checked, and whatever is at hand beside it.
 *
 * <pre>{@code
 * ValidationRequest request = ValidationRequest.of(strategy)
 *     .withPrevious(last)
 *     .withRelated(parent)
 *     .withAsOf(LocalDate.of(2027, 3, 31));
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads, if its source locator, its
 * resolver and its signal to stop are.
 */
public final class ValidationRequest {

    private final Strategy strategy;

    @Nullable
    private final Strategy previous;

    @Nullable
    private final StrategyHistory history;

    private final List<Strategy> related;

    @Nullable
    private final StrategyResolver resolver;

    @Nullable
    private final Corpus corpus;

    @Nullable
    private final LocalDate asOf;

    @Nullable
    private final SourceLocator source;

    @Nullable
    private final BooleanSupplier stop;

    private final boolean publicEdition;

    private ValidationRequest(Parts parts) {
        this.strategy = parts.strategy;
        this.previous = parts.previous;
        this.history = parts.history;
        this.related = parts.related;
        this.resolver = parts.resolver;
        this.corpus = parts.corpus;
        this.asOf = parts.asOf;
        this.source = parts.source;
        this.stop = parts.stop;
        this.publicEdition = parts.publicEdition;
    }

    /** What a request is made of, to be changed before there is one. */
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

        Parts(ValidationRequest request) {
            this(request.strategy);
            this.previous = request.previous;
            this.history = request.history;
            this.related = request.related;
            this.resolver = request.resolver;
            this.corpus = request.corpus;
            this.asOf = request.asOf;
            this.source = request.source;
            this.stop = request.stop;
            this.publicEdition = request.publicEdition;
        }
    }

    /**
     * Asks for a document to be checked.
     *
     * @param strategy the document
     * @return a request with nothing beside the document
     */
    public static ValidationRequest of(Strategy strategy) {
        return new ValidationRequest(new Parts(Objects.requireNonNull(strategy, "strategy")));
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
        Parts parts = new Parts(this);
        parts.previous = version;
        return new ValidationRequest(parts);
    }

    /**
     * Adds the history of the versions before, for the rules that count how often something happened.
     *
     * @param versions the history, told from the versions up to the one before; that the document itself is its last
     *     version does no harm
     * @return a changed request
     */
    public ValidationRequest withHistory(StrategyHistory versions) {
        Parts parts = new Parts(this);
        parts.history = Objects.requireNonNull(versions, "versions");
        return new ValidationRequest(parts);
    }

    /**
     * Adds the strategies of others, for the rules that look for copied text.
     *
     * @param strategies the corpus; that the document itself is part of it does no harm
     * @return a changed request
     */
    public ValidationRequest withCorpus(Corpus strategies) {
        Parts parts = new Parts(this);
        parts.corpus = Objects.requireNonNull(strategies, "strategies");
        return new ValidationRequest(parts);
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
        Parts parts = new Parts(this);
        parts.related = List.copyOf(all);
        return new ValidationRequest(parts);
    }

    /**
     * Says where documents are found that this one refers to and that were not {@linkplain #withRelated(Strategy...) given}.
     * Those that were given come first.
     *
     * @param documents where they are found
     * @return a changed request
     */
    public ValidationRequest withResolver(StrategyResolver documents) {
        Parts parts = new Parts(this);
        parts.resolver = Objects.requireNonNull(documents, "documents");
        return new ValidationRequest(parts);
    }

    /**
     * Says on which day the document is checked, for the rules about what is overdue.
     *
     * @param date the date of checking
     * @return a changed request
     */
    public ValidationRequest withAsOf(LocalDate date) {
        Parts parts = new Parts(this);
        parts.asOf = Objects.requireNonNull(date, "date");
        return new ValidationRequest(parts);
    }

    /**
     * Adds what knows where the parts of the document stand in its text, so that findings have line and column.
     *
     * @param locator the locator, such as the source map of a read result
     * @return a changed request
     */
    public ValidationRequest withSource(SourceLocator locator) {
        Parts parts = new Parts(this);
        parts.source = Objects.requireNonNull(locator, "locator");
        return new ValidationRequest(parts);
    }

    /**
     * Says when to stop, for a service that has a deadline, or whose caller may go away. It is asked before each rule, and
     * for each text that is compared with a corpus; once it says yes, {@link Validator#validate} ends with a
     * {@link java.util.concurrent.CancellationException}, since half a report would look like a good one. That the thread was
     * interrupted does not count by itself.
     *
     * <pre>{@code
     * Instant latest = Instant.now().plusSeconds(2);
     * ValidationRequest request = ValidationRequest.of(strategy).withStop(() -> Instant.now().isAfter(latest));
     * }</pre>
     *
     * @param signal whether to stop; quick, and safe to share between threads if the request is shared
     * @return a changed request
     */
    public ValidationRequest withStop(BooleanSupplier signal) {
        Parts parts = new Parts(this);
        parts.stop = Objects.requireNonNull(signal, "signal");
        return new ValidationRequest(parts);
    }

    /**
     * Says that the document is a public edition, which must hold nothing internal, and from which something may have been
     * withheld: what {@linkplain RuleMetadata#missesElements() may come of that} is information. The whole document shows
     * the rest.
     *
     * @return a changed request
     */
    public ValidationRequest asPublicEdition() {
        Parts parts = new Parts(this);
        parts.publicEdition = true;
        return new ValidationRequest(parts);
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
     * Where documents are found that were not given.
     *
     * @return where, or empty if nobody said
     */
    public Optional<StrategyResolver> resolver() {
        return Optional.ofNullable(resolver);
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
     * When to stop.
     *
     * @return whether to stop, or empty if nobody may want to
     */
    public Optional<BooleanSupplier> stop() {
        return Optional.ofNullable(stop);
    }

    /** Ends a run that nobody wants any longer. */
    void stopIfAsked() {
        if (stop != null && stop.getAsBoolean()) {
            throw new CancellationException(
                    "the validation of \"" + strategy.title() + "\" (" + strategy.id() + ") was stopped");
        }
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

    /**
     * Names the request for a log or a debugger; the text may change.
     *
     * @return the document, and what is given beside it
     */
    @Override
    public String toString() {
        List<String> given = new ArrayList<>();
        for (Input input : Input.values()) {
            if (has(input)) {
                given.add(input.name());
            }
        }
        return "request to check " + strategy + ", given " + given;
    }

    /** Whether a rule that needs something can be run. */
    boolean has(Input input) {
        return switch (input) {
            case PREVIOUS_VERSION -> previous != null;
            case RELATED_DOCUMENTS -> !related.isEmpty() || resolver != null;
            case CORPUS -> corpus != null;
            case DATE_OF_CHECKING -> asOf != null;
            case PUBLIC_EDITION -> publicEdition;
        };
    }
}
