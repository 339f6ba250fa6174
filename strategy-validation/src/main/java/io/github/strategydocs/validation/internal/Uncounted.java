package io.github.strategydocs.validation.internal;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import java.util.List;

/**
 * Values that a rule goes through to see which of them have what it is about. These alone it has looked at: somebody whom
 * nobody assessed was not found to be assessed well.
 */
public final class Uncounted {

    private Uncounted() {}

    /**
     * All values of a type, none of which counts as looked at.
     *
     * @param context the document
     * @param type a type of the model
     * @param <T> that type
     * @return an unmodifiable list in the order of the document
     */
    @SuppressWarnings("unchecked") // the list of a type holds nothing else
    public static <T extends Described> List<Located<T>> all(RuleContext context, Class<T> type) {
        for (List<?> ofType : context.byType()) {
            if (type.isInstance(((Located<?>) ofType.get(0)).value())) {
                return (List<Located<T>>) ofType;
            }
        }
        return List.of();
    }
}
