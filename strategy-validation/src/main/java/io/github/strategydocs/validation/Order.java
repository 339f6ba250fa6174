package io.github.strategydocs.validation;

import java.util.Arrays;

/** Where a place comes in a document: the position of each step of its path among its siblings. */
final class Order implements Comparable<Order> {

    /** That of the document itself. */
    static final Order FIRST = new Order(new int[0], 0);

    private static final int PACKED = 4;
    private static final int BITS = Long.SIZE / PACKED;
    private static final long MOST = (1L << BITS) - 1;

    private final int[] positions;

    /**
     * The first positions, as far as they fit, the first of all in the highest bits: thousands of findings are sorted
     * several times over, and this tells most of them apart in one step.
     */
    private final long first;

    private Order(int[] positions, long first) {
        this.positions = positions;
        this.first = first;
    }

    /** That of something in this place. */
    Order then(int position) {
        int depth = positions.length;
        int[] deeper = Arrays.copyOf(positions, depth + 1);
        deeper[depth] = position;
        if (depth >= PACKED || (depth > 0 && !isPacked(depth - 1))) {
            return new Order(deeper, first);
        }
        // One more, since what is in a place comes after the place itself.
        long packed = Math.min(position + 1L, MOST);
        return new Order(deeper, first | packed << shift(depth));
    }

    /** Whether a position fits; one that does not stands for many, so that what follows it must not be told apart. */
    private boolean isPacked(int depth) {
        long packed = first >>> shift(depth) & MOST;
        return packed > 0 && packed < MOST;
    }

    private static int shift(int depth) {
        return (PACKED - 1 - depth) * BITS;
    }

    /** Each value comes before what it holds. */
    @Override
    public int compareTo(Order other) {
        int byFirst = Long.compareUnsigned(first, other.first);
        return byFirst != 0 ? byFirst : Arrays.compare(positions, other.positions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Order order && Arrays.equals(positions, order.positions);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(positions);
    }
}
