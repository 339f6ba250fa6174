package io.github.strategydocs.validation.internal.development;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Development;
import io.github.strategydocs.validation.RuleContext;
import javax.annotation.Nullable;

/** The section that these rules are about. */
final class DevelopmentSection {

    static final ElementPath PATH = ElementPath.ROOT.attribute("development");

    private DevelopmentSection() {}

    /** The section, unless it is absent or holds nothing but a narrative. */
    @Nullable
    static Development in(RuleContext context) {
        Development development = context.strategy().development().orElse(null);
        return development == null
                        || (development.contributions().isEmpty()
                                && development.challenges().isEmpty())
                ? null
                : development;
    }
}
