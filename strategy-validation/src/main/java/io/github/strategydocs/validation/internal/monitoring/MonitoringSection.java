package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.validation.RuleContext;
import javax.annotation.Nullable;

/** The section that these rules are about: where it says nothing, one finding says so, and the finer rules are silent. */
final class MonitoringSection {

    static final ElementPath PATH = ElementPath.ROOT.attribute("monitoring");

    private MonitoringSection() {}

    /** The section, unless it is absent or holds nothing but a narrative. */
    @Nullable
    static Monitoring in(RuleContext context) {
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
