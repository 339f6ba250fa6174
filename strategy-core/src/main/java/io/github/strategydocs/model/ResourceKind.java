package io.github.strategydocs.model;

/**
 * What sort of means something is.
 *
 * <pre>{@code
 * Allocation allocation = Allocation.builder()
 *     .id("moorings-people")
 *     .phase(ResourcePhase.DELIVERING)
 *     .kind(ResourceKind.PEOPLE)
 *     .amount(Quantity.builder().value(Decimal.of("1.5")).unit("FTE").build())
 *     .build();
 * }</pre>
 */
public enum ResourceKind {
    /** People. */
    PEOPLE,
    /** Time. */
    TIME,
    /** Money. */
    MONEY,
    /** Skills. */
    SKILLS
}
