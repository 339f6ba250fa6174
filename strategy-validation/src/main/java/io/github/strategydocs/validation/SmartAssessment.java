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
 * <p>Each letter has its rules ({@link RuleMetadata#letter()}), and is decided by them in this order:
 *
 * <ol> <li><b>not assessable</b> where the action is not judged by itself: it has parts by which it is judged, it does
 * not apply, nobody has decided yet, it was cancelled, or its title holds nothing to read; <li><b>not met</b> where a
 * rule that {@linkplain RuleMetadata#deniesLetter() denies} the letter found something, such as no deadline at all,
 * however severe that is in the profile; or where any finding is an error; <li><b>partly</b> where something was found,
 * none of which is of that kind; <li><b>not assessable</b> where nothing was found and a rule of the letter was not
 * run, because the profile switches it off or because the document sets the rule's question aside; <li><b>met</b>
 * otherwise. A rule that only advises on {@linkplain RuleMetadata#isHeuristic() wording}, and was not run on a document
 * in another language, is named as the {@linkplain LetterAssessment#reason() reason}.
 * </ol>
 *
 * <p>A finding belongs to the action in which it stands; one that several actions share, such as a circle of
 * dependencies, names them all in its argument {@code ids} and belongs to each, and so does one about a whole section, such
 * as the lack of all means. The profile {@code draft} spares drafts
 * some rules; to know how SMART a draft is, validate it by {@link Profile#publication()}.
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
     * @return how many actions there are, and how many meet all letters
     */
    @Override
    public String toString() {
        long smart = actions.stream().filter(ActionAssessment::isSmart).count();
        return smart + " of " + actions.size() + " actions are SMART";
    }
}
