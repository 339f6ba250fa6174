package io.github.strategydocs.validation.internal.facts;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.validation.RuleContext;
import javax.annotation.Nullable;

/** The section on monitoring: where it says nothing, one finding says so, and the finer rules are silent. */
public final class MonitoringSection {

    /** Where it stands, or would. */
    public static final ElementPath PATH = ElementPath.ROOT.attribute("monitoring");

    private MonitoringSection() {}

    /**
     * The section, unless it is absent or holds nothing but a narrative.
     *
     * @param context what the rule was given
     * @return the section, or null if there is nothing in it to look at
     */
    @Nullable
    public static Monitoring in(RuleContext context) {
        Monitoring monitoring = context.strategy().monitoring().orElse(null);
        return monitoring == null || isBare(monitoring) ? null : monitoring;
    }

    private static boolean isBare(Monitoring monitoring) {
        return monitoring.duties().isEmpty()
                && monitoring.reviews().isEmpty()
                && monitoring.progressReports().isEmpty()
                && monitoring.volatility().isEmpty();
    }
}
