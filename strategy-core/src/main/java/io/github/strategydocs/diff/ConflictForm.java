package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.spi.MessageTemplate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How a conflict is told: for each {@linkplain ConflictKind kind} one sentence or several, of which the argument {@code form}
 * says which it is. With a sentence for each form, whoever speaks another language tells a conflict by its
 * {@linkplain Conflict#arguments() arguments}, and need not take the English apart:
 *
 * <pre>{@code
 * Map<ConflictForm, String> french = Map.of(
 *         ConflictForm.ATTRIBUTE_CHANGED_TWICE, "Les deux côtés ont changé {attribute}.");
 * for (Conflict conflict : merge.conflicts()) {
 *     String sentence = french.getOrDefault(conflict.arguments().get("form"), conflict.sentence());
 *     for (Map.Entry<String, Object> argument : conflict.arguments().entrySet()) {
 *         sentence = sentence.replace("{" + argument.getKey() + "}", argument.getValue().toString());
 *     }
 *     System.out.println(sentence);
 * }
 * ConflictForm.ATTRIBUTE_CHANGED_TWICE.arguments();             // [attribute, type]
 * ConflictForm.ATTRIBUTE_CHANGED_TWICE.optionalArguments();     // [element, title]
 * }</pre>
 *
 * <p>An argument is a text, a truth value, a constant such as {@link Side#OURS}, or a list of texts. {@code element} is the id of
 * an element or the name of a section, and absent for the document; {@code type} the label of its type, such as {@code action};
 * {@code title} its title, where it has one. {@code attribute} and {@code list} are names of attributes, as documents bear them.
 * Lists of types and titles belong to the list of elements with which they come; what has no title, or no type, has an empty one.
 *
 * <p>Later versions may know more forms and more arguments.
 */
public enum ConflictForm {
    /** Both sides changed an attribute. */
    ATTRIBUTE_CHANGED_TWICE(
            ConflictKind.ATTRIBUTE,
            "Both sides changed {attribute}, differently.",
            Conflicts.ELEMENT,
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** What one side left in a list the other took out, so that it would be empty, which it must not be. */
    LIST_EMPTIED(
            ConflictKind.ATTRIBUTE,
            "Both sides together would leave nothing of {attribute}.",
            Conflicts.ELEMENT,
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** Both sides changed a property that the format does not know. */
    PROPERTY_CHANGED_TWICE(
            ConflictKind.UNKNOWN_PROPERTY,
            "Both sides changed the property {property} of {element?}, differently.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** Both sides changed a member of a list. */
    MEMBER_CHANGED_TWICE(
            ConflictKind.MEMBER,
            "Both sides changed {list} of {element?}, differently.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** One side removed a member of a list that the other changed; {@code side} is the one that removed it. */
    MEMBER_REMOVED(
            ConflictKind.MEMBER,
            "{side} removed {list} of {element?}, which {other} changed.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** Both sides added a member to a list, under the same key. */
    MEMBER_ADDED_TWICE(
            ConflictKind.MEMBER,
            "Both sides added one to the {list} of {element?}, under the same key and with different content.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** One side, {@code side}, removed an element, and the other changed it or something in it. */
    REMOVED_AND_CHANGED(
            ConflictKind.REMOVAL,
            "{side} removed {element}, and {other} changed it or something in it.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** One side, {@code side}, removed an element, and the other moved it or something in it. */
    REMOVED_AND_MOVED(
            ConflictKind.REMOVAL,
            "{side} removed {element}, and {other} moved it or something in it.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** One side, {@code side}, removed an element, and the other put something into it. */
    REMOVED_AND_FILLED(
            ConflictKind.REMOVAL,
            "{side} removed {element}, and {other} put something into it.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** One side, {@code side}, removed an element, and the other refers to it, or to something in it, and did not before. */
    REMOVED_AND_REFERRED_TO(
            ConflictKind.REMOVAL,
            "{side} removed {element}, and {other} refers to it or to something in it anew.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** One side, {@code side}, removed an element for whose sake the other took something to be internal. */
    REMOVED_AND_RELIED_ON(
            ConflictKind.REMOVAL,
            "{side} removed {element}, and {other} took parts of it, or what is said of it, to be internal.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** Both sides added an element at one place. */
    ADDED_WITH_OTHER_CONTENT(
            ConflictKind.ADDED_TWICE,
            "Both sides added {element}, with different content.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** Both sides added an element, each at another place. */
    ADDED_AT_OTHER_PLACE(
            ConflictKind.ADDED_TWICE,
            "Both sides added {element}, at different places.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** Several elements, of which {@code types} and {@code titles} tell, would share an id. */
    SHARED_ID(ConflictKind.ADDED_TWICE, "The id {element} would stand for {types}.", "titles"),
    /**
     * Both sides moved an element: to the attribute {@code ours} of the element {@code oursElement}, and to {@code theirs} of
     * {@code theirsElement}.
     */
    MOVED_TO_TWO_PLACES(
            ConflictKind.MOVED_TWICE,
            "Our side moved {element} to {ours}, their side to {theirs}.",
            Conflicts.TYPE,
            Conflicts.TITLE,
            "oursElement?",
            "oursType",
            "oursTitle?",
            "theirsElement?",
            "theirsType",
            "theirsTitle?"),
    /** Both sides reordered a list. */
    REORDERED_TWICE(
            ConflictKind.ORDER,
            "Both sides reordered the {list} of {element?}, differently.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** References lead back to where they began. */
    CIRCLE(
            ConflictKind.CYCLE,
            "Both sides together make a circle of {attribute} through {element}.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** Each side made somebody else accountable. */
    ACCOUNTABLE_TWICE(
            ConflictKind.ACCOUNTABLE,
            "Each side made somebody else accountable for {element}.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /**
     * One side, {@code side}, removed an element and with it what kept something internal; {@code isWritten} says whether the
     * other said something new there.
     */
    DISCLOSED_BY_REMOVAL(
            ConflictKind.DISCLOSURE,
            "{side} removed {element} and what is said of who may see it, and {other} took it to be internal{isWritten}.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** One side, {@code side}, made something public where the other wrote on. */
    MADE_PUBLIC(
            ConflictKind.DISCLOSURE,
            "{side} made {element} public, and {other} took it to be internal and said something new there.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** One side, {@code side}, made all of something public that is internal by default, where the other wrote on. */
    ALL_MADE_PUBLIC(
            ConflictKind.DISCLOSURE,
            "{side} made all of {element} public, and {other} took a part to be internal and said something new there.",
            Conflicts.TYPE,
            Conflicts.TITLE),
    /** One side, {@code side}, moved an element to the attribute {@code list} of the element {@code to}, where the other wrote on. */
    MOVED_TO_PUBLIC(
            ConflictKind.DISCLOSURE,
            "{side} moved {element} to {list}, where it is public, and {other} took it to be internal and said something new there.",
            Conflicts.TYPE,
            Conflicts.TITLE,
            "to?",
            "toType",
            "toTitle?"),
    /** Each side keeps something internal, for a reason that the other takes away; {@code isAll} says whether it is a default. */
    PUBLIC_TOGETHER(
            ConflictKind.DISCLOSURE,
            "Both sides together make {element} public, which each of them took to be internal.",
            Conflicts.TYPE,
            Conflicts.TITLE,
            "isAll"),
    /** What the base said would become public; {@code isAll} says whether it is internal by default. */
    PUBLIC_FROM_BASE(
            ConflictKind.DISCLOSURE,
            "If {element} became public, so would what was said there before, which neither side made public.",
            Conflicts.TYPE,
            Conflicts.TITLE,
            "isAll"),
    /** Something would become public of which no single edit can be asked about. */
    EXPOSED(
            ConflictKind.DISCLOSURE,
            "Both sides together make public of {elements} what is public in no version.",
            "types",
            "titles");

    private final ConflictKind kind;

    @SuppressWarnings("ImmutableEnumChecker") // it is immutable, and core has no annotation to say so
    private final MessageTemplate template;

    ConflictForm(ConflictKind kind, String sentence, String... beside) {
        this.kind = kind;
        this.template = new MessageTemplate(sentence, beside);
    }

    /** The names of the arguments that tell of what a conflict is about; a question mark says that they do not always come. */
    private static final class Conflicts {

        static final String ELEMENT = "element?";
        static final String TYPE = "type";
        static final String TITLE = "title?";
    }

    /**
     * The forms in which conflicts of a kind are told.
     *
     * @param kind a kind
     * @return one or more, unmodifiable
     */
    public static List<ConflictForm> of(ConflictKind kind) {
        Objects.requireNonNull(kind, "kind");
        return Arrays.stream(values()).filter(form -> form.kind == kind).toList();
    }

    /**
     * The kind of conflicts that are told so.
     *
     * @return the kind
     */
    public ConflictKind kind() {
        return kind;
    }

    /**
     * The form as JSON bears it.
     *
     * @return the name in lower-kebab-case, such as {@code moved-to-two-places}
     */
    public String text() {
        return Constants.nameOf(this);
    }

    /**
     * The English sentence, with the names of arguments in braces; each is told there in words, such as {@code the action "Open
     * data"} for {@code element}.
     *
     * @return a sentence
     */
    public String template() {
        return template.text();
    }

    /**
     * The arguments that always come, besides {@code form}.
     *
     * @return their names, unmodifiable
     */
    public List<String> arguments() {
        return template.arguments();
    }

    /**
     * The arguments that come only where there is something to say.
     *
     * @return their names, unmodifiable
     */
    public List<String> optionalArguments() {
        return template.optionalArguments();
    }
}
