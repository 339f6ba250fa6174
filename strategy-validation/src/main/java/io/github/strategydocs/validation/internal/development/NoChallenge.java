package io.github.strategydocs.validation.internal.development;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Challenge;
import io.github.strategydocs.model.Development;
import io.github.strategydocs.model.Expertise;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Gaps;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code development/no-challenge}. */
final class NoChallenge extends BuiltInRule {

    NoChallenge() {
        super(RuleMetadata.builder("development/no-challenge")
                .title("Nobody from outside has challenged it")
                .why("Those who wrote a plan cannot see what is wrong with it; whoever knows only technology, "
                        + "or only the subject, sees half.")
                .remedy("Let independent people who know digital media, and who know the subject, find fault with "
                        + "it before it is published, and record what they found.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Development development = DevelopmentSection.in(context);
        if (development == null) {
            return;
        }
        context.lookedAt();
        boolean isIndependent = false;
        Set<Expertise> covered = EnumSet.noneOf(Expertise.class);
        for (Challenge challenge : development.challenges()) {
            if (challenge.independent().orElse(false)) {
                isIndependent = true;
                covered.addAll(challenge.expertise());
            }
        }
        List<String> uncovered = new Gaps()
                .unless(covered.contains(Expertise.DIGITAL), "digital media")
                .unless(covered.contains(Expertise.SUBJECT), "the subject")
                .names();
        ElementPath path = DevelopmentSection.PATH.attribute("challenges");
        if (!isIndependent) {
            context.finding(path).report("No independent challenge to the strategy is recorded.");
        } else if (!uncovered.isEmpty()) {
            context.finding(path)
                    .argument("uncovered", String.join(" and ", uncovered))
                    .report("None of those who challenged the strategy independently is recorded as "
                            + "knowing {uncovered}.");
        }
    }
}
