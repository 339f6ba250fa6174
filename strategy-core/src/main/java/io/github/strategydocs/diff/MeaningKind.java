package io.github.strategydocs.diff;

import java.util.Locale;

/**
 * What a change means to those who answer for the document; computed from typed values, never from words.
 *
 * <pre>{@code
 * long slips = diff.changes().stream().filter(change -> change.means(MeaningKind.DEADLINE_SLIPPED)).count();
 * MeaningKind.DEADLINE_SLIPPED.label();     // "deadline-slipped"
 * }</pre>
 */
public enum MeaningKind {
    /** The last day of a deadline is later, by the argument {@code days} where both days are known. */
    DEADLINE_SLIPPED,
    /** The last day of a deadline is earlier, by the argument {@code days}. */
    DEADLINE_BROUGHT_FORWARD,
    /** A deadline became finer on the same last day, or a date where it was a condition. */
    DEADLINE_FIRMED_UP,
    /** A deadline became coarser, conditional, recurring or unstated. */
    DEADLINE_WEAKENED,
    /** Something has a deadline that had none. */
    DEADLINE_SET,
    /** Something has no deadline any more. */
    DEADLINE_DROPPED,
    /** Somebody is accountable, and nobody was: argument {@code to}. */
    ACCOUNTABILITY_GIVEN,
    /** Somebody else is accountable: arguments {@code from} and {@code to}. */
    ACCOUNTABILITY_MOVED,
    /** Nobody is accountable any more: argument {@code from}. */
    ACCOUNTABILITY_LOST,
    /**
     * Somebody has a role: arguments {@code party} and {@code role}. To be accountable is told so only where somebody else is
     * already; else it is given or moved.
     */
    ROLE_GAINED,
    /**
     * Somebody has a role no more: arguments {@code party} and {@code role}. That somebody is not accountable any more is told
     * so only where somebody else still is; else it is moved or lost.
     */
    ROLE_LOST,
    /** A target asks for more, by the direction of its measure. */
    TARGET_RAISED,
    /** A target asks for less, by the direction of its measure. */
    TARGET_LOWERED,
    /** A target differs, and is neither raised nor lowered: nobody says which direction is better, or that or the unit differs. */
    TARGET_CHANGED,
    /** A measure has a target more. */
    TARGET_ADDED,
    /** A measure has a target less. */
    TARGET_DROPPED,
    /** What is said of where it started differs. */
    BASELINE_RESTATED,
    /** One measure came where another went. */
    MEASURE_REPLACED,
    /** A result was reported. */
    ACTUAL_REPORTED,
    /** The share of the way from baseline to target that is done: arguments {@code from} and {@code to}, in per cent. */
    PROGRESS_MOVED,
    /** A status is nearer to the end. */
    STATUS_ADVANCED,
    /** A status is further from the end. */
    STATUS_FELL_BACK,
    /** Something that had ended goes on. */
    REOPENED,
    /** Something was cancelled. */
    CANCELLED,
    /** Something applies that had been awaited. */
    COMMITMENT_MADE,
    /** Something does not apply any more, or is gone, though it was not completed. */
    COMMITMENT_WITHDRAWN,
    /** Something is exempt. */
    EXEMPTED,
    /** More is in scope, or less is out of it. */
    SCOPE_WIDENED,
    /** Less is in scope, or more is out of it. */
    SCOPE_NARROWED,
    /** Something moved into scope. */
    MOVED_INTO_SCOPE,
    /** Something moved out of scope. */
    MOVED_OUT_OF_SCOPE,
    /** A stakeholder came. */
    STAKEHOLDER_JOINED,
    /** A stakeholder went. */
    STAKEHOLDER_LEFT,
    /** The interest of a stakeholder rises or falls: arguments {@code from} and {@code to}. */
    INTEREST_CHANGED,
    /** The impact of a stakeholder rises or falls: arguments {@code from} and {@code to}. */
    IMPACT_CHANGED,
    /** A stakeholder stands in another quadrant of the map: arguments {@code from} and {@code to}. */
    STAKEHOLDER_MOVED,
    /** The stance of a stakeholder differs, which ranks nothing. */
    STANCE_CHANGED,
    /** A risk is likelier or graver. */
    RISK_INCREASED,
    /** A risk is less likely or less grave. */
    RISK_DECREASED,
    /** A likelihood or impact is known that was not. */
    RISK_BECAME_KNOWN,
    /** A likelihood or impact is unknown that was known. */
    RISK_BECAME_UNKNOWN,
    /** A risk is met in another way. */
    RISK_RESPONSE_CHANGED,
    /** An allocation is larger: argument {@code by}. */
    ALLOCATION_INCREASED,
    /** An allocation is smaller: argument {@code by}. */
    ALLOCATION_DECREASED,
    /** An allocation is secured that was not, or came as one that is. */
    ALLOCATION_SECURED,
    /** An allocation is not secured any more, or went that was. */
    ALLOCATION_LOST,
    /** A question has an answer. */
    QUESTION_ANSWERED,
    /** A question has no answer any more. */
    QUESTION_REOPENED,
    /** A question is not for this document. */
    QUESTION_SET_ASIDE,
    /** The version has another label: arguments {@code from} and {@code to}. */
    VERSION_BUMPED,
    /** The version has been approved. */
    VERSION_APPROVED,
    /** The version has been published. */
    VERSION_PUBLISHED,
    /** The version has been superseded. */
    VERSION_SUPERSEDED,
    /** The content differs and the label of the version does not. */
    VERSION_NOT_BUMPED,
    /** The change fell in a part that was declared stable. */
    UNEXPECTED_IN_STABLE_PART,
    /** The change fell in a part that was declared volatile, or expected to change. */
    EXPECTED_IN_VOLATILE_PART,
    /** A reference leads nowhere, and led somewhere before. */
    REFERENCE_STOPPED_RESOLVING;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * The name that reports bear.
     *
     * @return for example {@code deadline-slipped}
     */
    public String label() {
        return label;
    }
}
