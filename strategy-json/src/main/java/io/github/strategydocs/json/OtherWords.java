package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Action;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Knows what people call attributes that have another name here, where no letters are alike. */
final class OtherWords {

    /** What may be meant by a word, first choice first; it counts only where a type has such an attribute. */
    private static final Map<String, List<String>> MEANT = Map.ofEntries(
            Map.entry("from", List.of("start", "first")),
            Map.entry("begin", List.of("start", "first")),
            Map.entry("to", List.of("end", "until")),
            Map.entry("till", List.of("end", "until")),
            Map.entry("until", List.of("end")),
            Map.entry("finish", List.of("end", "deadline")),
            Map.entry("end", List.of("until", "deadline")),
            Map.entry("due", List.of("deadline")),
            Map.entry("duedate", List.of("deadline")),
            Map.entry("due-date", List.of("deadline")),
            Map.entry("by", List.of("deadline")),
            Map.entry("date", List.of("on", "deadline")),
            Map.entry("when", List.of("on", "deadline", "date")),
            Map.entry("on", List.of("date")),
            Map.entry("owner", List.of("assignments")),
            Map.entry("lead", List.of("owner", "assignments")),
            Map.entry("responsible", List.of("owner", "assignments")),
            Map.entry("accountable", List.of("owner", "assignments")));

    /** What people call the attribute that bears the title of its type. */
    private static final List<String> TITLES = List.of("title", "name", "heading", "label", "summary");

    private static final List<String> MONEY = List.of("budget", "cost", "costs", "funding", "money");

    private OtherWords() {}

    /** What to say of a property that stands for something that is told elsewhere in a document. */
    static Optional<String> elsewhere(TypeDescription type, String written) {
        return type.javaType() == Action.class && MONEY.contains(written.toLowerCase(Locale.ROOT))
                ? Optional.of("money stands under resourcing.allocations, each with the actions that it is for")
                : Optional.empty();
    }

    /**
     * The attribute for which a property that the format does not know is another word.
     *
     * @param isFree whether an attribute was not named before
     * @return its name, or empty if it is no word for something else
     */
    static Optional<String> meant(TypeDescription type, String written, Predicate<Attribute> isFree) {
        String word = written.toLowerCase(Locale.ROOT);
        for (String meant : MEANT.getOrDefault(word, List.of())) {
            Optional<Attribute> attribute = type.attribute(meant).filter(isFree);
            if (attribute.isPresent()) {
                return Optional.of(meant);
            }
        }
        return TITLES.contains(word)
                ? type.title()
                        .filter(title -> title.kind() == Kind.TEXT)
                        .filter(isFree)
                        .map(Attribute::name)
                : Optional.empty();
    }
}
