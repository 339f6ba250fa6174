package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.report.words.Words;
import java.util.Optional;

/** The names of the format in plain words. */
final class Labels {

    private Labels() {}

    /** For example "Responds to". */
    static String of(Attribute attribute) {
        return of(attribute.name());
    }

    /** For example "Skill need". */
    static String of(TypeDescription type) {
        return Words.capitalized(type.label().replace('-', ' '));
    }

    /** The heading of a section, if that is what a text names. */
    static Optional<String> section(String name) {
        return Sections.isName(name) ? Optional.of(of(name)) : Optional.empty();
    }

    private static String of(String camelCase) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            words.append(Character.isUpperCase(c) ? " " : "").append(Character.toLowerCase(c));
        }
        return Words.capitalized(words.toString().equals("uri") ? "address" : words.toString());
    }
}
