package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The changes of the content: of everything but what the document says of its own version and form.
 *
 * @param all the changes, in the order of the comparison
 */
record Content(List<Change> all) {

    private static final Set<String> FORM = Set.of("version", "$schema", "formatVersion");

    /** The changes since the version before, chosen once for all rules of a run. */
    static List<Change> changes(RuleContext context) {
        return context.shared(Content.class, new Function<>() {
                    @Override
                    public Content apply(Strategy strategy) {
                        return new Content(Collections.unmodifiableList(choose(context)));
                    }
                })
                .all();
    }

    private static List<Change> choose(RuleContext context) {
        List<Change> changes = new ArrayList<>();
        for (Change change : context.changes().orElseThrow().changes()) {
            if (!isForm(change)) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static boolean isForm(Change change) {
        return change.path().steps().get(0) instanceof AttributeStep attribute && FORM.contains(attribute.name());
    }
}
