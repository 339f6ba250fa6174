package io.github.strategydocs.validation.internal.incident;

import io.github.strategydocs.model.Incident;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.NameList;
import io.github.strategydocs.validation.internal.Said;
import java.util.ArrayList;
import java.util.List;

/** {@code incident/finding-dropped}. */
final class FindingDropped extends BuiltInRule {

    FindingDropped() {
        super(RuleMetadata.builder("incident/finding-dropped")
                .title("Something was found, and nothing came of it")
                .why("An exercise or an incident that teaches and changes nothing will be repeated.")
                .remedy("Name the actions that came of it as followUps; add one where there is none yet.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<Incident> located : context.all(Incident.class)) {
            Incident incident = located.value();
            if (Said.anything(incident.findings()) && incident.followUps().isEmpty()) {
                context.finding(located.path().attribute("followUps"))
                        .argument("incident", incident.summary())
                        .argument("findings", NameList.shortened(quoted(incident.findings())))
                        .report((incident.exercise() ? "The exercise" : "The incident")
                                + " \"{incident}\" had findings, and no action came of them: {findings}.");
            }
        }
    }

    private static List<String> quoted(List<String> findings) {
        List<String> quoted = new ArrayList<>(findings.size());
        for (String finding : findings) {
            if (Said.anything(finding)) {
                quoted.add(NameList.quoted(finding));
            }
        }
        return quoted;
    }
}
