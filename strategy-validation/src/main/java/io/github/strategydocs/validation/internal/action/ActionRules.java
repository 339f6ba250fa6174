package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class ActionRules {

    private ActionRules() {}

    /**
     * All rules of the category {@code action}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(
                new PlanEmpty(),
                new PartAfterDeadline(),
                new NoDeliverable(),
                new VagueVerb(),
                new EscapeClauses(),
                new NotMeasurable(),
                new DependencyCycle(),
                new DependencyLate(),
                new Unresourced(),
                new UnfundedSoon(),
                new NoEvidence(),
                new TargetLeap(),
                new NoDeadline(),
                new DeadlineCoarse(),
                new DeadlineConditional(),
                new DeadlineUnresolved(),
                new NoAccountable(),
                new AccountabilityImplied(),
                new ManyAccountable(),
                new AccountableIsEveryone(),
                new Concentration(),
                new NoGoal(),
                new ApplicabilityUnexplained(),
                new Awaiting(),
                new CompletedWithOpenParts(),
                new Overdue(),
                new ChildLaterThanParent(),
                new ChildLessThanParent(),
                new ObligationUnanswered());
    }
}
