package io.github.strategydocs.validation.internal.baseline;

import io.github.strategydocs.model.Activity;
import io.github.strategydocs.model.Knowledge;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;

/** {@code baseline/no-owner}. */
final class NoOwner extends BuiltInRule {

    NoOwner() {
        super(RuleMetadata.builder("baseline/no-owner")
                .title("Something that is done, and that nobody is responsible for")
                .why("What belongs to nobody is not looked after, and nobody answers when it goes wrong.")
                .remedy("Name the team or the post that is responsible for it.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (Located<Activity> activity : context.all(Activity.class)) {
            boolean isKnown = activity.value().knowledge() != Knowledge.UNKNOWN;
            if (isKnown && activity.value().owner().isEmpty()) {
                context.finding(activity.path().attribute("owner")).report("{place} is not named.");
            }
        }
    }
}
