package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where measures came that have targets, since the version before. */
final class NewTargets {

    private final Set<String> places = new HashSet<>();

    private NewTargets(RuleContext context) {
        Strategy before = context.previous().orElseThrow();
        for (Measure measure : context.index().all(Measure.class)) {
            if (!measure.targets().isEmpty()
                    && before.index().find(measure.id()).isEmpty()) {
                Optional<ElementPath> path = context.index().pathOf(measure.id());
                places.add(path.orElseThrow().parent().orElseThrow().toString());
            }
        }
    }

    static NewTargets in(RuleContext context) {
        return context.shared(NewTargets.class, new Function<>() {
            @Override
            public NewTargets apply(Strategy strategy) {
                return new NewTargets(context);
            }
        });
    }

    /** Whether one of them came beside a measure that is gone, and so may stand in its place. */
    boolean areBeside(ElementPath gone) {
        return places.contains(gone.parent().orElseThrow().toString());
    }
}
