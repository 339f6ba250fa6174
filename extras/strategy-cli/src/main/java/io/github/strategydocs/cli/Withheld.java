package io.github.strategydocs.cli;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.PublicEdition;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Says in words what a public edition withholds: each thing that was left out once, without what stood inside it. */
final class Withheld {

    private static final String DISCLOSURE = "disclosure";

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final StringJoiner words = new StringJoiner("; ");
    private int stances;
    private int disclosures;

    private Withheld(Strategy strategy, PublicEdition edition) {
        for (ElementPath path : edition.withheldAt()) {
            add(strategy, path);
        }
    }

    /** One line, such as {@code the stance of 2 stakeholders; 1 risk}, or empty if nothing is withheld. */
    static Optional<String> inWords(Strategy strategy, PublicEdition edition) {
        return new Withheld(strategy, edition).inWords();
    }

    private void add(Strategy strategy, ElementPath path) {
        String last = path.lastStep().orElseThrow() instanceof AttributeStep attribute ? attribute.name() : "";
        if (last.equals("stance") || last.equals("stanceNote")) {
            stances++;
        } else if (path.steps().size() == 1 && Sections.isName(last)) {
            words.add("the section \"" + Sections.heading(last) + "\"");
        } else {
            String label = typeAt(strategy, path).label();
            if (label.equals(DISCLOSURE)) {
                disclosures++;
            } else {
                counts.merge(label, 1, Integer::sum);
            }
        }
    }

    private static TypeDescription typeAt(Strategy strategy, ElementPath path) {
        TypeDescription type = strategy.typeDescription();
        for (ElementPath.Step step : path.steps()) {
            if (step instanceof AttributeStep attribute) {
                type = typeOf(type, attribute.name()).orElse(type);
            }
        }
        return type;
    }

    private static Optional<TypeDescription> typeOf(TypeDescription holder, String name) {
        Optional<TypeDescription> type = holder.attribute(name).flatMap(attribute -> attribute.valueType());
        for (TypeDescription variant : holder.variants()) {
            type = type.isPresent() ? type : typeOf(variant, name);
        }
        return type;
    }

    /** A disclosure goes with what it is about, and is spoken of only where nothing else is left out. */
    private Optional<String> inWords() {
        if (stances > 0) {
            words.add("the stance of " + Words.count(stances, "stakeholder"));
        }
        counts.forEach((label, count) -> words.add(Words.count(count, plain(label))));
        if (words.length() == 0 && disclosures > 0) {
            words.add(Words.count(disclosures, DISCLOSURE));
        }
        return words.length() == 0 ? Optional.empty() : Optional.of(words.toString());
    }

    private static String plain(String label) {
        return label.replace('-', ' ');
    }
}
