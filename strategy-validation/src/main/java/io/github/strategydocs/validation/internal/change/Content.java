package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The changes of the content: of everything but what the document says of its own version and form. */
final class Content {

    private static final Set<String> FORM = Set.of("version", "$schema", "formatVersion");

    private Content() {}

    static List<Change> changes(RuleContext context) {
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
