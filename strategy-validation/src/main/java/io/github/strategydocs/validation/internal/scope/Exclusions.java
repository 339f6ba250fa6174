package io.github.strategydocs.validation.internal.scope;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Scope;
import io.github.strategydocs.model.ScopeItem;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a strategy says that it does not cover. */
final class Exclusions {

    static final ElementPath SECTION = ElementPath.ROOT.attribute("scope");
    static final ElementPath PATH = SECTION.attribute("outOfScope");

    private Exclusions() {}

    /** The items, each of which counts as looked at. */
    static List<Located<ScopeItem>> in(RuleContext context) {
        List<Located<ScopeItem>> items = new ArrayList<>();
        Optional<Scope> scope = context.strategy().scope();
        if (scope.isPresent()) {
            for (ScopeItem item : scope.get().outOfScope()) {
                context.lookedAt();
                items.add(new Located<>(PATH.member(item.id()), item));
            }
        }
        return items;
    }
}
