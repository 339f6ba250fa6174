package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.spi.CamelCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The names of the eleven sections, which are the names of the attributes of a {@link Strategy} that contain them.
 *
 * <pre>{@code
 * Sections.names();                              // [baseline, purpose, scope, …]
 * Sections.of(strategy, "scope").equals(strategy.scope());     // true
 * }</pre>
 */
public final class Sections {

    private Sections() {}

    /** Apart from the class, so that they are computed once and only when somebody asks. */
    private static final class Names {
        private static final List<String> IN_ORDER = inOrder();
        private static final Set<String> ALL = Set.copyOf(IN_ORDER);

        private static List<String> inOrder() {
            List<String> names = new ArrayList<>();
            for (Attribute attribute : attributes()) {
                names.add(attribute.name());
            }
            return List.copyOf(names);
        }
    }

    /**
     * The attributes of a strategy that contain its sections, in the order of the format.
     *
     * @return an unmodifiable list of eleven
     */
    public static List<Attribute> attributes() {
        List<Attribute> sections = new ArrayList<>();
        for (Attribute attribute : StrategyDescription.INSTANCE.nestedAttributes()) {
            if (attribute.valueType().orElseThrow().isSection()) {
                sections.add(attribute);
            }
        }
        return List.copyOf(sections);
    }

    /**
     * The names of the sections, in the order of the format.
     *
     * @return an unmodifiable list of eleven
     */
    public static List<String> names() {
        return Names.IN_ORDER;
    }

    /**
     * Whether a text is the name of a section.
     *
     * @param text any text
     * @return whether it is
     */
    public static boolean isName(String text) {
        return Names.ALL.contains(Objects.requireNonNull(text, "text"));
    }

    /**
     * The heading of a section, for people to read.
     *
     * <pre>{@code
     * Sections.heading("actionPlan");          // Action plan
     * }</pre>
     *
     * @param name the name of a section, or of another attribute
     * @return the name in plain words, with an initial capital letter
     */
    public static String heading(String name) {
        String words = CamelCase.words(Objects.requireNonNull(name, "name"));
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * A section of a document by name.
     *
     * @param strategy the document
     * @param name the name of the section
     * @return the section, or empty if the document has none of that name
     */
    public static Optional<Section> of(Strategy strategy, String name) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(name, "name");
        return isName(name)
                ? StrategyDescription.INSTANCE
                        .attribute(name)
                        .flatMap(attribute -> attribute.valueIn(strategy))
                        .map(Section.class::cast)
                : Optional.empty();
    }

    /** All sections that a document has, in the order of the format. */
    static List<Section> present(Strategy strategy) {
        List<Section> sections = new ArrayList<>();
        for (Attribute attribute : attributes()) {
            attribute.valueIn(strategy).ifPresent(section -> sections.add((Section) section));
        }
        return List.copyOf(sections);
    }
}
