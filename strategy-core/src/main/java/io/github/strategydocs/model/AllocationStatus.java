package io.github.strategydocs.model;

/**
 * How certain means are.
 *
 * <pre>{@code
 * for (Allocation allocation : strategy.resourcing().orElseThrow().allocations()) {
 *     if (allocation.status().orElse(null) == AllocationStatus.UNFUNDED) {
 *         System.out.println(allocation.actions() + " need " + allocation.kind() + " that nobody has given");
 *     }
 * }
 * }</pre>
 */
public enum AllocationStatus {
    /** They are there. */
    SECURED,
    /** They were asked for. */
    REQUESTED,
    /** They are needed, and nobody has given them. */
    UNFUNDED
}
