package io.github.strategydocs.validation;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.DocumentRelation;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a rule can use: the document, the other inputs of the request, and a way to report findings.
 *
 * <p>A rule also counts what it looked at, because a rule that had nothing to look at has not confirmed anything.
 * {@link #all} counts automatically; a rule that gets at values in another way calls {@link #lookedAt}.
 *
 * <pre>{@code
 * for (Located<Channel> located : context.all(Channel.class)) {
 *     if (located.value().owner().isEmpty()) {
 *         context.finding(located.path()).report("{place} has no owner.");
 *     }
 * }
 * }</pre>
 *
 * <p>Called, not implemented, by users. It serves one run of one rule and is not safe to share between threads.
 *
 * @see Rule
 */
public final class RuleContext {

    private final Survey survey;
    private final RuleRun run;

    RuleContext(Survey survey, RuleRun run) {
        this.survey = survey;
        this.run = run;
    }

    /**
     * The document.
     *
     * @return the document
     */
    public Strategy strategy() {
        return survey.request().strategy();
    }

    /**
     * The index of the document, which finds elements by id, and the references to them.
     *
     * @return the index of the document
     */
    public StrategyIndex index() {
        return strategy().index();
    }

    /**
     * The previous version.
     *
     * @return the version; always present for a rule that {@linkplain Input#PREVIOUS_VERSION needs} it
     */
    public Optional<Strategy> previous() {
        return survey.request().previous();
    }

    /**
     * The changes since the previous version. All rules of one run share one comparison.
     *
     * @return the comparison; always present for a rule that {@linkplain Input#PREVIOUS_VERSION needs} the previous
     *     version
     */
    public Optional<StrategyDiff> changes() {
        return survey.changes();
    }

    /**
     * A value that several rules derive from the document, computed once per run.
     *
     * <pre>{@code
     * Headings headings = context.shared(Headings.class, Headings::of);
     * }</pre>
     *
     * @param type the type of the value, which must be immutable
     * @param make derives the value from the document; called at most once per type in a run
     * @param <T> that type
     * @return the same object for all rules of the run
     */
    public <T> T shared(Class<T> type, Function<Strategy, T> make) {
        return survey.shared(type, make);
    }

    /**
     * The history of the previous versions.
     *
     * @return the history, or empty if none was given
     */
    public Optional<StrategyHistory> history() {
        return survey.request().history();
    }

    /**
     * The strategies of other bodies.
     *
     * @return the corpus; always present for a rule that {@linkplain Input#CORPUS needs} it
     */
    public Optional<Corpus> corpus() {
        return survey.request().corpus();
    }

    /**
     * The text that the document shares with documents of the corpus. Rules that ask for the same share in one run use
     * the same search.
     *
     * @param least the smallest share of its word runs from which a text is reported: more than 0, at most 1
     * @return an unmodifiable list, as {@link Corpus#copiedIn(Strategy, double, Collection)} returns it; empty without
     *     a corpus
     */
    public List<CopiedText> copiedTexts(double least) {
        return survey.copiedTexts(least, adopted());
    }

    /** The documents from which this one may take text, if a resolver finds them. */
    private List<Strategy> adopted() {
        if (survey.request().resolver().isEmpty()) {
            return List.of();
        }
        List<Strategy> adopted = new ArrayList<>();
        for (DocumentRef related : strategy().relatedDocuments()) {
            if (related.relation() == DocumentRelation.PARENT || related.relation() == DocumentRelation.TEMPLATE) {
                document(new Reference(Optional.of(related.document()), related.version(), ""))
                        .ifPresent(adopted::add);
            }
        }
        return adopted;
    }

    /**
     * The date of checking, to be used as the current date.
     *
     * @return the date; always present for a rule that {@linkplain Input#DATE_OF_CHECKING needs} it
     */
    public Optional<LocalDate> asOf() {
        return survey.request().asOf();
    }

    /**
     * Whether the document is checked as a public edition, from which something may have been withheld.
     *
     * @return whether it is
     */
    public boolean isPublicEdition() {
        return survey.request().isPublicEdition();
    }

    /**
     * The document into which a reference leads.
     *
     * @param reference a reference
     * @return this document for a plain id; otherwise the named document, in the named version or the newest one that
     *     was added, or what the {@linkplain ValidationRequest#withResolver resolver} finds; empty if there is none. If
     *     the resolver fails, this is recorded as {@linkplain #leftOut left out}
     */
    public Optional<Strategy> document(Reference reference) {
        Optional<Strategy> found = survey.documents().find(reference);
        if (found.isEmpty()) {
            Optional<String> fault = survey.documents().fault(reference);
            if (fault.isPresent()) {
                String version = reference.version().isPresent()
                        ? "@" + reference.version().get()
                        : "";
                leftOut("looking for the document \"" + reference.document().orElseThrow() + version + "\" failed: "
                        + fault.get());
            }
        }
        return found;
    }

    /**
     * Whether a reference leads into the document that is checked.
     *
     * @param reference a reference
     * @return whether it is a plain id, or names this document in this version
     */
    public boolean leadsHere(Reference reference) {
        return survey.documents().leadsHere(reference);
    }

    /**
     * All values of a type. Each counts as looked at.
     *
     * @param type a type of the model, such as {@link io.github.strategydocs.model.Action}
     * @param <T> that type
     * @return an unmodifiable list in the order of the document
     */
    public <T extends Described> List<Located<T>> all(Class<T> type) {
        List<Located<T>> values = survey.all(type);
        run.lookedAt(values.size());
        return values;
    }

    /**
     * All values of the document, each before the values in it. None counts as looked at.
     *
     * @return an unmodifiable list in the order of the document
     */
    public List<Located<Described>> everything() {
        return survey.everything();
    }

    /**
     * All values of the document, grouped by type. Going through thousands of values of one type after the other is
     * faster than in the order of the document. None counts as looked at.
     *
     * @return an unmodifiable list for each type of which there is a value, in the order of the document
     */
    public Collection<List<Located<Described>>> byType() {
        return survey.byType();
    }

    /** Records that the rule looked at one thing. */
    public void lookedAt() {
        run.lookedAt(1);
    }

    /**
     * Records that the rule looked at several things.
     *
     * @param count how many, not negative
     * @throws IllegalArgumentException if it is negative
     */
    public void lookedAt(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a rule cannot have looked at " + count + " things");
        }
        run.lookedAt(count);
    }

    /**
     * Records that the rule could not look at something that it should have looked at.
     *
     * @param reason why, as a clause that starts with a lower-case letter
     */
    public void leftOut(String reason) {
        run.leftOut(reason);
    }

    /**
     * The value of one of the rule's thresholds.
     *
     * @param name the name of one of the rule's thresholds
     * @return the value that the profile sets, or else the default of the threshold
     * @throws NoSuchElementException if the rule has no such threshold
     */
    public Decimal threshold(String name) {
        return run.threshold(name);
    }

    /**
     * The words for which the rule is to look, if the profile replaces its default words.
     *
     * @return an unmodifiable list, or empty if the rule is to use its default words
     */
    public Optional<List<String>> words() {
        return run.words();
    }

    /**
     * The name of a value or an attribute for messages.
     *
     * @param path the path of a value or an attribute of the document
     * @return for example {@code the deadline of action "Open data"}
     */
    public String nameOf(ElementPath path) {
        return survey.nameOf(path);
    }

    /**
     * The name of an element for messages.
     *
     * @param id an id
     * @return for example {@code action "Open data"}, or the id itself if the document has no such element
     */
    public String nameOf(String id) {
        return survey.nameOf(id);
    }

    /**
     * Starts a finding.
     *
     * @param path the path of what was found; if something is missing, the path at which it would be
     * @return a draft, to be completed with {@link FindingDraft#report}
     */
    public FindingDraft finding(ElementPath path) {
        return new FindingDraft(run, survey.particulars(), path);
    }
}
