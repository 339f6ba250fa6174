package io.github.strategydocs.validation.internal.facts;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.validation.RuleContext;
import javax.annotation.Nullable;

/** The section on the means, where there is one. */
public final class Means {

    /** Where it stands, or would. */
    public static final ElementPath PATH = ElementPath.ROOT.attribute("resourcing");

    private Means() {}

    /**
     * The section on the means, unless it holds nothing but words.
     *
     * @param context what the rule was given
     * @return the section, or null if it is missing or has no means, skills or partners
     */
    @Nullable
    public static Resourcing in(RuleContext context) {
        Resourcing resourcing = context.strategy().resourcing().orElse(null);
        return resourcing == null || isBare(resourcing) ? null : resourcing;
    }

    private static boolean isBare(Resourcing resourcing) {
        return resourcing.allocations().isEmpty()
                && resourcing.skillNeeds().isEmpty()
                && resourcing.skillsAudit().isEmpty()
                && resourcing.gapResponses().isEmpty()
                && resourcing.deliveryPartners().isEmpty();
    }
}
