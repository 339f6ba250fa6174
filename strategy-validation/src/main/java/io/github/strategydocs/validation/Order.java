package io.github.strategydocs.validation;

import javax.annotation.Nullable;

/** Where a place comes in a document: the position of each step of its path among its siblings. */
final class Order implements Comparable<Order> {

    /** That of the document itself. */
    static final Order FIRST = new Order(null, 0, 0);

    private static final int PACKED = 4;
    private static final int BITS = Long.SIZE / PACKED;
    private static final long MOST = (1L << BITS) - 1;

    @Nullable
    private final Order holder;

    private final int position;
    private final int depth;

    /**
     * The first positions, as far as they fit, the first of all in the highest bits: thousands of findings are sorted
     * several times over, and this tells most of them apart in one step.
     */
    private final long first;

    private Order(@Nullable Order holder, int position, long first) {
        this.holder = holder;
        this.position = position;
        this.depth = holder == null ? 0 : holder.depth + 1;
        this.first = first;
    }

    /** That of something in this place. */
    Order then(int next) {
        if (depth >= PACKED || (depth > 0 && !isPacked(depth - 1))) {
            return new Order(this, next, first);
        }
        // One more, since what is in a place comes after the place itself.
        long packed = Math.min(next + 1L, MOST);
        return new Order(this, next, first | packed << shift(depth));
    }

    /** Whether a position fits; one that does not stands for many, so that what follows it must not be told apart. */
    private boolean isPacked(int at) {
        long packed = first >>> shift(at) & MOST;
        return packed > 0 && packed < MOST;
    }

    private static int shift(int at) {
        return (PACKED - 1 - at) * BITS;
    }

    /** Each value comes before what it holds. */
    @Override
    public int compareTo(Order other) {
        int byFirst = Long.compareUnsigned(first, other.first);
        return byFirst != 0 ? byFirst : compareSteps(other);
    }

    /** Goes up from both places to where they part: the difference that is met last is the first on the way down. */
    @SuppressWarnings("ReferenceEquality") // places share what is above them; what is not shared is compared
    private int compareSteps(Order other) {
        Order left = this;
        Order right = other;
        int difference = Integer.compare(depth, other.depth);
        while (left.depth > right.depth && left.holder != null) {
            left = left.holder;
        }
        while (right.depth > left.depth && right.holder != null) {
            right = right.holder;
        }
        while (left != right && left.holder != null && right.holder != null) {
            if (left.position != right.position) {
                difference = Integer.compare(left.position, right.position);
            }
            left = left.holder;
            right = right.holder;
        }
        return difference;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Order order && compareTo(order) == 0;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }
}
