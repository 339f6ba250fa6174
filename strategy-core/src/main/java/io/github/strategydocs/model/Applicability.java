package io.github.strategydocs.model;

/** Whether an action applies to the body whose strategy it stands in. */
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
