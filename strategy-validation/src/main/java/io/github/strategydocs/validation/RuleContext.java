package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.Reference;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What a rule is given: the document, whatever came with it, and where to report.
 *
 * <p>A rule also says what it looked at, since a rule that found nothing because there was nothing to look at has not
 * approved of anything: {@link #each} counts by itself, other ways of looking are counted with {@link #lookedAt}.
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
     * Finds elements of the document by id, and who refers to what.
     *
     * @return the index of the document
     */
    public StrategyIndex index() {
        return strategy().index();
    }

    /**
     * The version before.
     *
     * @return the version; always there for a rule that {@linkplain Input#PREVIOUS_VERSION needs} it
     */
    public Optional<Strategy> previous() {
        return survey.request().previous();
    }

    /**
     * The date of checking, which stands for today.
     *
     * @return the date; always there for a rule that {@linkplain Input#DATE_OF_CHECKING needs} it
     */
    public Optional<LocalDate> asOf() {
        return survey.request().asOf();
    }

    /**
     * The document into which a reference leads.
     *
     * @param reference a reference
     * @return this document for a plain id; else the document named, in the version named or the newest that was given;
     *     or empty if it was not given
     */
    public Optional<Strategy> document(Reference reference) {
        return survey.documents().find(reference);
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
     * Looks at every value of a type, in the order of the document.
     *
     * @param type a type of the model, such as {@link io.github.strategydocs.model.Action}
     * @param check what to do with each value and its path
     * @param <T> that type
     */
    public <T extends Described> void each(Class<T> type, BiConsumer<ElementPath, T> check) {
        survey.each(type, (path, value) -> {
            lookedAt();
            check.accept(path, value);
        });
    }

    /**
     * Visits every value of the document, each before what it holds. It counts nothing as looked at.
     *
     * @param visitor what to do with each value
     */
    public void everything(Walker.Visitor visitor) {
        survey.everything(visitor);
    }

    /** Says that the rule looked at something. */
    public void lookedAt() {
        run.lookedAt();
    }

    /**
     * Says that the rule could not look at something that it should have looked at.
     *
     * @param reason why, as a clause that begins small
     */
    public void leftOut(String reason) {
        run.leftOut(reason);
    }

    /**
     * A number from which on the rule finds something.
     *
     * @param name the name of one of the rule's thresholds
     * @return what the profile says, or else the threshold's own value
     * @throws NoSuchElementException if the rule has no such threshold
     */
    public Decimal threshold(String name) {
        return run.threshold(name);
    }

    /**
     * What people call something.
     *
     * @param path the path of a value or an attribute of the document
     * @return for example {@code the deadline of action "Open data"}
     */
    public String nameOf(ElementPath path) {
        return run.nameOf(path);
    }

    /**
     * What people call an element.
     *
     * @param id an id
     * @return for example {@code action "Open data"}, or the id itself if the document has no such element
     */
    public String nameOf(String id) {
        return index().pathOf(id).map(run::nameOf).orElse(id);
    }

    /**
     * Starts a finding.
     *
     * @param path where it is; where something is missing, the path at which it would stand
     * @return a draft, to be completed with {@link FindingDraft#report}
     */
    public FindingDraft finding(ElementPath path) {
        return new FindingDraft(run, path);
    }
}
