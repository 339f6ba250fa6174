package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.report.words.Words;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The names of the format in plain words. */
final class Labels {

    /** There are a few hundred attributes, and each is named as often as there are values. */
    private static final Map<Attribute, String> LABELS = new ConcurrentHashMap<>();

    private Labels() {}

    /** For example "Responds to". */
    static String of(Attribute attribute) {
        return LABELS.computeIfAbsent(attribute, any -> Words.capitalized(any.label()));
    }

    /** For example "Skill need". */
    static String of(TypeDescription type) {
        return Words.capitalized(type.label().replace('-', ' '));
    }

    /** The heading of a section, if that is what a text names. */
    static Optional<String> section(String name) {
        return Sections.attributes().stream()
                .filter(section -> section.name().equals(name))
                .map(Labels::of)
                .findFirst();
    }
}
