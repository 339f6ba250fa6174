package io.github.strategydocs.validation.internal.facts;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.Strategy;
import java.util.Optional;

/** The section on the means, where there is one. */
public final class Means {

    /** Where it stands, or would. */
    public static final ElementPath PATH = ElementPath.ROOT.attribute("resourcing");

    private Means() {}

    /**
     * The section on the means, unless it holds nothing but words.
     *
     * @param strategy the document
     * @return the section, or empty if it is missing or has no means, skills or partners
     */
    public static Optional<Resourcing> in(Strategy strategy) {
        Optional<Resourcing> section = strategy.resourcing();
        if (section.isEmpty()) {
            return section;
        }
        Resourcing resourcing = section.get();
        boolean isEmpty = resourcing.allocations().isEmpty()
                && resourcing.skillNeeds().isEmpty()
                && resourcing.skillsAudit().isEmpty()
                && resourcing.gapResponses().isEmpty()
                && resourcing.deliveryPartners().isEmpty();
        return isEmpty ? Optional.empty() : section;
    }
}
