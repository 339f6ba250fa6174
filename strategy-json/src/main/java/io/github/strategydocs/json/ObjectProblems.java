package io.github.strategydocs.json;

import io.github.strategydocs.json.internal.Suggestion;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reports objects that lack something, or have what they should not have. */
final class ObjectProblems {

    private static final int SHOWN_ATTRIBUTES = 4;

    private final Problems problems;
    private final boolean isStrict;

    ObjectProblems(Problems problems, boolean isStrict) {
        this.problems = problems;
        this.isStrict = isStrict;
    }

    /** What is expected where an object of a type is. */
    static Expectation expectation(TypeDescription type) {
        String object = "an object { … } that describes "
                + Tokens.withArticle(type.label().replace('-', ' '));
        return Expectation.object(
                type,
                Variants.of(type).stream()
                                .anyMatch(variant -> variant.shorthand().isPresent())
                        ? "a date such as \"2027-03\", or " + object
                        : object);
    }

    /** Whether a text can stand for a whole value of a type. */
    static boolean isShorthand(TypeDescription type, String text) {
        return Variants.of(type).stream()
                .flatMap(variant -> variant.shorthand().stream())
                .anyMatch(attribute -> attribute.kind() == Kind.DATE
                        && PartialDate.tryParse(text).isPresent());
    }

    /** What an object of a type looks like: what it cannot do without, or else what it begins with. */
    static String shape(TypeDescription type) {
        boolean nothingIsMandatory = type.attributes().stream().noneMatch(Attribute::isMandatory);
        List<String> members = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            boolean shown = nothingIsMandatory || attribute.isMandatory();
            if (shown && members.size() < SHOWN_ATTRIBUTES) {
                members.add("\"" + attribute.name() + "\": " + (attribute.isList() ? "[ … ]" : "…"));
            }
        }
        return "{ " + String.join(", ", members) + " }";
    }

    /** Reports that a property stands twice in one object. */
    void duplicate(String name) {
        problems.at(ProblemForm.PROPERTY_TWICE)
                .attribute(name)
                .quoted("property", name)
                .hint("keep one of the two")
                .error();
    }

    /** Reports that nothing is said in so many letters. */
    void nothing(Attribute attribute) {
        problems.at(ProblemForm.NULL_ATTRIBUTE)
                .attribute(attribute.name())
                .with("attribute", attribute.name())
                .found("null")
                .hint("leave the property out where there is nothing to say")
                .error();
    }

    /** Reports that a list is empty that must not be. */
    void emptyList(Attribute attribute, long start) {
        problems.at(ProblemForm.LIST_EMPTY, start)
                .with("attribute", attribute.name())
                .expected("at least one")
                .error();
    }

    /**
     * Reports the attributes that an object lacks.
     *
     * @param contents what it has, by index; an id that was made for it is no name for it
     * @param missing a bit for each, by index
     */
    void missing(TypeDescription type, Object[] contents, boolean isIdMade, long start, long missing) {
        Optional<String> name = name(type.title().filter(title -> title.kind() == Kind.TEXT), contents)
                .or(() -> isIdMade ? Optional.empty() : name(type.id(), contents));
        String subject =
                name.map(known -> label(type) + " " + Tokens.quote(known)).orElseGet(() -> "this " + label(type));
        for (Attribute attribute : type.attributes()) {
            if ((missing >> attribute.index() & 1) != 0) {
                problems.at(ProblemForm.ATTRIBUTE_MISSING, start)
                        .attribute(attribute.name())
                        .with("type", type.label(), subject)
                        .with("name", name.map(Tokens::shorten))
                        .with("attribute", attribute.name())
                        .expected(attribute.name())
                        .hint("add \"" + attribute.name() + "\": " + example(attribute) + " ("
                                + firstSentence(attribute.documentation()) + ")")
                        .error();
            }
        }
    }

    private static Optional<String> name(Optional<Attribute> attribute, Object[] contents) {
        return attribute.isPresent() && contents[attribute.get().index()] instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    private static String label(TypeDescription type) {
        return type.label().replace('-', ' ');
    }

    /** What a value of an attribute looks like. */
    private static String example(Attribute attribute) {
        String one = switch (attribute.kind()) {
            case TEXT, REFERENCE -> "\"…\"";
            case VALUE -> "{ … }";
            case CONSTANT ->
                "one of "
                        + String.join(", ", attribute.constants().orElseThrow().names());
            case BOOLEAN -> "true or false";
            case LEVEL, RATING -> "1 to 5";
            case DECIMAL -> "12.5";
            case DATE -> "\"2027-03\"";
            case SPAN -> "\"P3M\"";
        };
        return attribute.isList() ? "[ " + one + " ]" : one;
    }

    private static String firstSentence(String documentation) {
        int end = documentation.indexOf(';');
        String sentence = end < 0 ? documentation : documentation.substring(0, end);
        String words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * Reports a property that the format does not know.
     *
     * @param named a bit for each attribute that was named before, by index; it was not meant again
     */
    void unknown(TypeDescription type, String name, long named) {
        if (!isStrict && !problems.listsWarnings()) {
            // Looking for what was meant takes time, which a million of them would make long.
            problems.takesWarning(problems.places().here());
            return;
        }
        Predicate<Attribute> isFree = attribute -> (named >> attribute.index() & 1) == 0;
        List<String> candidates = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            if (isFree.test(attribute)) {
                candidates.add(attribute.name());
            }
        }
        Optional<String> elsewhere = OtherWords.elsewhere(type, name);
        Optional<String> suggestion = elsewhere.isPresent()
                ? Optional.empty()
                : OtherWords.meant(type, name, isFree).or(() -> Suggestion.nearest(name, candidates));
        Optional<String> near = elsewhere.or(() -> suggestion.map(Suggestion::inWords));
        Problems.Draft draft = problems.at(ProblemForm.PROPERTY_UNKNOWN)
                .unknown(name)
                .found(Tokens.quote(name))
                .quoted("property", name)
                .with("type", type.label(), Tokens.withArticle(label(type)))
                .with("suggestion", suggestion);
        if (isStrict) {
            draft.hint(near.or(() -> Optional.of("if it is meant to be there, begin its name with \"x-\"")))
                    .error();
        } else {
            draft.hint(near.or(() -> Optional.of("it is kept; begin its name with \"x-\" to say that it is meant")))
                    .warning();
        }
    }

    /** Reports that a value whose type tells how to read it does not say of which type it is. */
    void untoldVariant(TypeDescription type, long place) {
        List<String> tags = tags(type);
        variant(ProblemForm.VARIANT_UNTOLD, type, tags, place)
                .hint("add \"type\": one of " + String.join(", ", tags))
                .error();
    }

    /** Reports that something else than a text stands where the type should be told. */
    void variantIsNoText(TypeDescription type, long place) {
        List<String> tags = tags(type);
        variant(ProblemForm.VARIANT_IS_NO_TEXT, type, tags, place)
                .hint("write one of " + String.join(", ", tags))
                .error();
    }

    /** Reports that there is no type of that name. */
    void unknownVariant(TypeDescription type, String tag, long place) {
        List<String> tags = tags(type);
        Optional<String> suggestion = Suggestion.nearest(tag, tags);
        variant(ProblemForm.VARIANT_UNKNOWN, type, tags, place)
                .found(Tokens.quote(tag))
                .quoted("value", tag)
                .with("suggestion", suggestion)
                .hint(suggestion.map(Suggestion::inWords))
                .error();
    }

    private Problems.Draft variant(ProblemForm form, TypeDescription type, List<String> tags, long place) {
        return problems.at(form, place)
                .attribute(TypeDescription.VARIANT_PROPERTY)
                .with("type", type.label(), label(type))
                .with("constants", tags)
                .expected("one of " + String.join(", ", tags));
    }

    private static List<String> tags(TypeDescription type) {
        return Variants.of(type).stream()
                .map(variant -> variant.tag().orElseThrow())
                .toList();
    }
}
