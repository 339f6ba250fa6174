package io.github.strategydocs.validation.internal.development;

import io.github.strategydocs.model.Contribution;
import io.github.strategydocs.model.ContributionOrigin;
import io.github.strategydocs.model.Development;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Gaps;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.value.Decimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code development/small-unit}. */
final class SmallUnit extends BuiltInRule {

    SmallUnit() {
        super(RuleMetadata.builder("development/small-unit")
                .title("Made by a small unit alone")
                .why("A strategy that was written without those who will carry it out, and without those whom "
                        + "it is for, binds neither.")
                .remedy("Ask people at the front line and people outside, write down what they said, and tell "
                        + "them what became of it.")
                .threshold(new Threshold("groups", Decimal.of(3), "groups", "how many groups have to take part"))
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        context.lookedAt();
        Development development = DevelopmentSection.in(context);
        if (development == null) {
            context.finding(DevelopmentSection.PATH)
                    .report("The document does not say who took part in making it, nor who challenged it.");
            return;
        }
        Set<String> groups = new HashSet<>();
        Set<ContributionOrigin> origins = EnumSet.noneOf(ContributionOrigin.class);
        for (Contribution contribution : development.contributions()) {
            if (Said.anything(contribution.text()) && Said.anything(contribution.outcome())) {
                groups.add(contribution.group().strip().toLowerCase(Locale.ROOT));
                if (contribution.origin().isPresent()) {
                    origins.add(contribution.origin().get());
                }
            }
        }
        Decimal fewest = context.threshold("groups");
        List<String> problems = new Gaps()
                .unless(
                        Decimal.of(groups.size()).compareTo(fewest) >= 0,
                        count(groups.size()) + ", where " + fewest + " are needed")
                .unless(origins.contains(ContributionOrigin.FRONTLINE), "none from the front line")
                .unless(origins.contains(ContributionOrigin.EXTERNAL), "none from outside")
                .names();
        if (!problems.isEmpty()) {
            context.finding(DevelopmentSection.PATH.attribute("contributions"))
                    .argument("problems", String.join("; ", problems))
                    .report("Of the groups whose contribution is recorded with its text and its outcome: "
                            + "{problems}.");
        }
    }

    private static String count(int groups) {
        return switch (groups) {
            case 0 -> "there is none";
            case 1 -> "there is one";
            default -> "there are only " + groups;
        };
    }
}
