package io.github.strategydocs.model;

/**
 * Whether an action applies to the body whose strategy it stands in.
 *
 * <pre>{@code
 * Action action = Action.builder()
 *     .id("pilot-orders")
 *     .title("Publish pilotage orders as data")
 *     .applicability(Applicability.NOT_APPLICABLE)
 *     .applicabilityReason("Pilotage is the business of the Port Authority.")
 *     .build();
 * EffectiveAction.of(strategy, action).applicability();     // NOT_APPLICABLE
 * }</pre>
 */
public enum Applicability {
    /** It applies: it is a commitment. */
    APPLIES,
    /** It asks for something that does not arise here. */
    NOT_APPLICABLE,
    /** It would apply, and an exemption was given. */
    EXEMPT,
    /** Nobody has decided yet: there is no commitment. */
    AWAITING,
    /** It applies if a stated condition holds. */
    CONDITIONAL
}
