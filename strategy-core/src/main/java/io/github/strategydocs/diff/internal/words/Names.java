package io.github.strategydocs.diff.internal.words;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.spi.CamelCase;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.util.Optional;
import java.util.function.Function;

/** What people call the things that a document refers to: titles where there are any, else ids. */
public final class Names {

    /** What something is called that is about the document as a whole, at the start of a sentence. */
    public static final String DOCUMENT = "The document";

    private final Function<String, Optional<String>> titles;

    /** Names that are found by references, most of which are ids. */
    public Names(Function<String, Optional<String>> titles) {
        this.titles = titles;
    }

    /** The names in two versions: as in the later one, where it has them. */
    public static Names of(Strategy before, Strategy after) {
        return new Names(reference -> titleIn(after, reference).or(() -> titleIn(before, reference)));
    }

    /** The id that a reference means in a version. Where it is no more than that, no index has to be made for it. */
    public static String idIn(Strategy version, String reference) {
        return reference.indexOf('#') < 0 ? reference : version.index().idOf(reference);
    }

    /** The title of what a reference leads to in a version, if that has one. */
    public static Optional<String> titleIn(Strategy version, String reference) {
        return version.index().find(version.index().idOf(reference)).flatMap(Names::title);
    }

    /** The title of what a reference leads to, in the later version if it is there; the reference itself if none is. */
    public String of(String reference) {
        if (Sections.isName(reference)) {
            return section(reference);
        }
        return titles.apply(reference).orElse(reference);
    }

    /** The title of a value, if it has one and that says something. */
    public static Optional<String> title(Described value) {
        return value.typeDescription().titleOf(value).filter(title -> !title.isBlank());
    }

    /** The name of an attribute or a type as people write it: {@code statusNote} is "status note". */
    public static String words(String name) {
        return CamelCase.words(name);
    }

    /** A section by its name in the format: {@code the section "Action plan"}. */
    public static String section(String name) {
        return "the section \"" + Sections.heading(name) + "\"";
    }

    /** So many elements of a type: "2 risks". */
    public static String count(int count, String type) {
        return count + " " + (count == 1 ? one(type) : many(type));
    }

    private static String one(String type) {
        return isMass(type) ? "piece of " + type : words(type);
    }

    /** Elements of a type: "risks". */
    public static String many(String type) {
        return isMass(type) ? "pieces of " + type : plural(words(type));
    }

    /** Evidence cannot be counted; pieces of it can. */
    private static boolean isMass(String type) {
        return type.equals("evidence");
    }

    private static String plural(String words) {
        return words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s";
    }
}
