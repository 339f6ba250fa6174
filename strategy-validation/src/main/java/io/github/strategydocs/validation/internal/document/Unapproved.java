package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code document/unapproved}. */
final class Unapproved extends BuiltInRule {

    Unapproved() {
        super(RuleMetadata.builder("document/unapproved")
                .title("A published version that nobody is recorded as having approved")
                .why(
                        "A published strategy binds those who deliver it, and somebody must have been entitled to bind them.")
                .remedy("Record who approved this version, as approvedBy, and when, as approvedOn.")
                .inPublication(Severity.WARNING)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Version version = context.strategy().version();
        if (version.status() != VersionStatus.PUBLISHED) {
            return;
        }
        context.lookedAt();
        if (version.approvedBy().isEmpty()) {
            context.finding(ElementPath.ROOT.attribute("version").attribute("approvedBy"))
                    .argument("version", version.label())
                    .report("Version \"{version}\" is published, and nobody is recorded as having approved it.");
        }
    }
}
