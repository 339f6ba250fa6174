package io.github.strategydocs.model;

import java.util.Optional;

/**
 * One of the eleven sections of a strategy document.
 *
 * <pre>{@code
 * for (Section section : strategy.sections()) {
 *     if (section instanceof ActionPlan plan) {
 *         plan.actions().forEach(action -> System.out.println(action.title()));
 *     }
 * }
 * }</pre>
 *
 * <p>Called, not implemented, by users.
 */
public sealed interface Section
        permits Baseline,
                Purpose,
                Scope,
                ActionPlan,
                Resourcing,
                StakeholderMap,
                Engagement,
                Monitoring,
                RiskRegister,
                IncidentPlan,
                Development {

    /**
     * The prose of this section.
     *
     * @return the text, or empty if there is none
     */
    Optional<String> narrative();
}
