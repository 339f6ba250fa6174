package io.github.strategydocs.validation.internal.stakeholder;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StrategyIndex.Use;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Uncounted;
import io.github.strategydocs.validation.internal.facts.Actions;
import io.github.strategydocs.validation.internal.facts.Channels;
import io.github.strategydocs.validation.internal.facts.GoalService;
import io.github.strategydocs.value.Decimal;
import java.util.Optional;

/**
 * {@code stakeholder/unserved}. A channel that is closed, dormant or declined reaches nobody. A feedback loop reaches
 * people by its channels.
 */
final class Unserved extends BuiltInRule {

    private static final String AFFECTED = "affected";

    Unserved() {
        super(RuleMetadata.builder("stakeholder/unserved")
                .title("Somebody who weighs much or is much affected, and for whom nothing is done")
                .why("They will hear of the strategy from others, and make themselves heard.")
                .remedy(
                        "Name the channels on which they are reached, or the goal that concerns them and an action for it.")
                .threshold(new Threshold(
                        AFFECTED,
                        Decimal.of(4),
                        "level, from 1 to 5",
                        "somebody who is affected this much must be reached, whatever their impact"))
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Decimal affected = context.threshold(AFFECTED);
        GoalService service = GoalService.in(context);
        Actions actions = Actions.in(context);
        for (Located<Stakeholder> located : Uncounted.all(context, Stakeholder.class)) {
            Stakeholder stakeholder = located.value();
            if (stakeholder.currentAssessment().isPresent()) {
                context.lookedAt();
            }
            boolean isToManageClosely = Weights.isToManageClosely(stakeholder);
            boolean matters = isToManageClosely || Weights.isAffectedAtLeast(affected, stakeholder);
            if (matters
                    && !isReachedByChannel(context, stakeholder)
                    && !isNamed(context, stakeholder, service, actions)) {
                context.finding(located.path())
                        .report(
                                isToManageClosely
                                        ? "{place} is to be managed closely, and no action, channel or feedback loop reaches "
                                                + "them."
                                        : "{place} is much affected, and no action, channel or feedback loop reaches them.");
            }
        }
    }

    private static boolean isReachedByChannel(RuleContext context, Stakeholder stakeholder) {
        for (String id : stakeholder.channels()) {
            Optional<Channel> channel = context.index().find(id, Channel.class);
            if (channel.isPresent() && Channels.isToBeUsed(channel.get())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a goal concerns them that is served, or an action names them. */
    private static boolean isNamed(RuleContext context, Stakeholder stakeholder, GoalService service, Actions actions) {
        for (Use use : context.index().referencesTo(stakeholder.id())) {
            boolean isConcern = use.holder() instanceof Goal goal && service.isServed(goal.id());
            boolean isWork = use.holder() instanceof Action action && actions.isCommitment(action);
            if (isConcern || isWork) {
                return true;
            }
        }
        return false;
    }
}
