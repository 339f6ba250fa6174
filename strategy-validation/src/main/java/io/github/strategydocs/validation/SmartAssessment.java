package io.github.strategydocs.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the actions of a document are specific, measurable, achievable, realistic and timely.
 *
 * <pre>{@code
 * SmartAssessment smart = Validator.of(Profile.publication()).validate(request).smart();
 * for (ActionAssessment action : smart.actions()) {
 *     System.out.println(action.action().title() + ": timely? " + action.of(SmartLetter.TIMELY).verdict());
 * }
 * }</pre>
 *
 * <p>Each letter has rules ({@link RuleMetadata#letter()}), which determine its verdict. The first of these that
 * applies is:
 *
 * <ol>
 *   <li><b>not assessable</b> if the action is not assessed by itself: it has parts that are assessed instead, it does
 *       not apply, nobody has decided yet whether it applies, it was cancelled, or its title contains nothing readable;
 *   <li><b>not met</b> if a rule that {@linkplain RuleMetadata#deniesLetter() denies} the letter found something, such
 *       as no deadline at all, regardless of its severity in the profile; or if any finding is an error;
 *   <li><b>partly</b> if there are findings, but none of that kind;
 *   <li><b>not assessable</b> if there are no findings, but a rule of the letter was not run because the profile
 *       switches it off, or because the document sets the rule's question aside;
 *   <li><b>met</b> otherwise. A rule that only advises on {@linkplain RuleMetadata#isHeuristic() wording}, and was not
 *       run on a document in another language, does not prevent this verdict and is named as the {@linkplain
 *       LetterAssessment#reason() reason}.
 * </ol>
 *
 * <p>A finding belongs to the action that contains its place. A finding that several actions share, such as a cycle of
 * dependencies, lists them in its argument {@code ids} and belongs to each of them, as does a finding about a whole
 * section, such as missing resources for all actions. The profile {@code draft} does not run some rules; to find out
 * how SMART a draft is, validate it with {@link Profile#publication()}.
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 *
 * @see ValidationReport#smart()
 */
public final class SmartAssessment {

    private final List<ActionAssessment> actions;

    SmartAssessment(List<ActionAssessment> actions) {
        this.actions = List.copyOf(actions);
    }

    /**
     * All actions of the document.
     *
     * @return an unmodifiable list, in the order of the document
     */
    public List<ActionAssessment> actions() {
        return actions;
    }

    /**
     * One action.
     *
     * @param id the id of the action
     * @return how far it is SMART, or empty if the document has no action of that id
     */
    public Optional<ActionAssessment> find(String id) {
        Objects.requireNonNull(id, "id");
        return actions.stream()
                .filter(assessed -> assessed.action().id().equals(id))
                .findFirst();
    }

    /**
     * The assessment in a few words, for a log or a debugger; the text may change.
     *
     * @return the number of actions, and how many of them meet all letters
     */
    @Override
    public String toString() {
        long smart = actions.stream().filter(ActionAssessment::isSmart).count();
        return smart + " of " + actions.size() + " actions are SMART";
    }
}
