package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.NumberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.PathResolver;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.CamelCase;
import io.github.strategydocs.model.Section;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.Names;
import java.util.Map;
import java.util.Optional;

/** Calls things by the names that people give them: {@code the owner of channel "Our blog"}. */
final class Naming {

    private static final int LONGEST = 80;

    /** The attributes whose name in the format is no noun. */
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("about", "subject"),
            Map.entry("affected", "\"affected\""),
            Map.entry("approvedBy", "approver"),
            Map.entry("approvedOn", "date of approval"),
            Map.entry("asOf", "date"),
            Map.entry("assessedOn", "date of assessment"),
            Map.entry("changed", "\"changed\""),
            Map.entry("cumulative", "\"cumulative\""),
            Map.entry("decidedBy", "decision-maker"),
            Map.entry("discoveredBy", "discovering action"),
            Map.entry("first", "first date"),
            Map.entry("followUps", "follow-up actions"),
            Map.entry("handledBy", "handler"),
            Map.entry("handledByNote", "note on the handler"),
            Map.entry("holds", "posts held"),
            Map.entry("inScope", "list of what is in scope"),
            Map.entry("independent", "\"independent\""),
            Map.entry("nextDue", "next date"),
            Map.entry("observedOn", "date of observation"),
            Map.entry("openUntil", "closing date"),
            Map.entry("operatedBy", "operator"),
            Map.entry("outOf", "total"),
            Map.entry("outOfScope", "list of what is out of scope"),
            Map.entry("publishesPerformance", "\"publishes performance\""),
            Map.entry("resolved", "\"resolved\""),
            Map.entry("reviewBy", "date of review"),
            Map.entry("seeAlso", "cross-references"),
            Map.entry("sharedWith", "recipients"),
            Map.entry("supersedes", "superseded version"),
            Map.entry("supports", "\"supports\""),
            Map.entry("until", "end"),
            Map.entry("what", "wording"),
            Map.entry("doneWhen", "condition of completion"),
            Map.entry("on", "date"),
            Map.entry("by", "author"),
            Map.entry("of", "starting point"),
            Map.entry("after", "starting point"),
            Map.entry("every", "interval"),
            Map.entry("publishedAt", "address"),
            Map.entry("respondsTo", "responses"),
            Map.entry("dependsOn", "dependencies"),
            Map.entry("partOf", "whole"),
            Map.entry("noneBecause", "reason for having none"),
            Map.entry("noTargetBecause", "reason for having no target"),
            Map.entry("notForUsBecause", "reason why it is not for us"),
            Map.entry("noComparator", "note on comparators"));

    private final PathResolver resolver;

    Naming(PathResolver resolver) {
        this.resolver = resolver;
    }

    /** The name of what a path leads to, fit for the middle of a sentence. */
    String of(ElementPath path) {
        Optional<Step> last = path.lastStep();
        if (last.isEmpty()) {
            return "the document";
        }
        ElementPath parent = path.parent().orElseThrow();
        Optional<Object> content = resolver.resolve(path);
        if (content.isPresent() && content.get() instanceof Section) {
            return Names.section(((AttributeStep) last.get()).name());
        }
        if (last.get() instanceof AttributeStep attribute) {
            boolean part = parent.isRoot() && content.isPresent() && content.get() instanceof Described;
            return "the " + words(attribute.name()) + (part ? "" : " of " + of(parent));
        }
        if (content.isPresent() && content.get() instanceof Described value) {
            return name(value, last.get(), parent);
        }
        return of(parent);
    }

    /** The name of an element, which has an id and so needs no word of where it stands. */
    static String of(Described element) {
        TypeDescription type = element.typeDescription();
        String label = type.label().replace('-', ' ');
        Optional<String> title = type.titleOf(element).filter(Said::anything);
        Optional<String> called = title.isPresent() ? title : type.idOf(element);
        return called.isPresent() ? label + " \"" + shortened(called.get()) + "\"" : label;
    }

    private String name(Described value, Step step, ElementPath list) {
        TypeDescription type = value.typeDescription();
        String name = of(value);
        boolean isNameless = type.titleOf(value).filter(Said::anything).isEmpty()
                && type.idOf(value).isEmpty();
        if (isNameless && step instanceof NumberStep number) {
            name += " " + number.number();
        }
        boolean nested = type.id().isEmpty() && list.steps().size() > 1;
        return nested ? name + " of " + of(list.parent().orElseThrow()) : name;
    }

    /** What an attribute is called: a noun, or else its name in quotation marks. */
    static String words(String attribute) {
        String noun = NOUNS.get(attribute);
        return noun == null ? CamelCase.words(attribute) : noun;
    }

    /** A text of the document as it may stand in a message: on one line, without control characters, not too long. */
    static String shortened(String text) {
        return isFit(text) ? text : fitted(text, LONGEST);
    }

    /** A sentence as it may stand in a message: on one line, without control characters, and whole. */
    static String onOneLine(String sentence) {
        return fitted(sentence, Integer.MAX_VALUE);
    }

    /** Whether a text may stand as it is: most do, and are not copied. */
    private static boolean isFit(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (blank && c == ' ')) {
                return false;
            }
            blank = c == ' ';
        }
        return text.length() <= LONGEST && !blank;
    }

    /** A text on one line and without control characters, cut where it has more than so many characters. */
    static String fitted(String text, int longest) {
        StringBuilder line = new StringBuilder();
        int length = 0;
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                blank = length > 0;
                continue;
            }
            if (length >= longest) {
                return line.append('…')
                        .append(isHalfQuoted(line, text) ? "\"" : "")
                        .toString();
            }
            if (blank) {
                line.append(' ');
                length++;
                blank = false;
            }
            line.appendCodePoint(c);
            length++;
        }
        return line.toString();
    }

    /** Whether what was cut ends between quotation marks of which the text has both. */
    private static boolean isHalfQuoted(CharSequence cut, String text) {
        return hasOddQuotes(cut) && !hasOddQuotes(text);
    }

    private static boolean hasOddQuotes(CharSequence text) {
        boolean isOdd = false;
        for (int i = 0; i < text.length(); i++) {
            isOdd ^= text.charAt(i) == '"';
        }
        return isOdd;
    }
}
