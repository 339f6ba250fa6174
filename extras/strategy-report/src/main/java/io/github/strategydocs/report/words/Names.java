package io.github.strategydocs.report.words;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.model.Strategy;
import java.util.Objects;
import java.util.Optional;

/**
 * What the things are called that a document points at by their ids.
 *
 * <pre>{@code
 * Names names = new Names(strategy);
 * names.of("register");     // "Publish the register of our channels"
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Names {

    private final Strategy strategy;

    public Names(Strategy strategy) {
        this.strategy = Objects.requireNonNull(strategy, "strategy");
    }

    /** The title of what a reference leads to, or else the reference. */
    public String of(String reference) {
        String id = strategy.index().idOf(reference);
        return strategy.index().find(id).flatMap(Names::title).orElse(reference);
    }

    private static Optional<String> title(Described element) {
        Optional<Attribute> title = element.typeDescription().title();
        return title.flatMap(attribute -> attribute.valueIn(element)).map(Object::toString);
    }
}
