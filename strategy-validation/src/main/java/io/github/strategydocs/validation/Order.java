package io.github.strategydocs.validation;

import java.util.Arrays;

/** Where a place comes in a document: the position of each step of its path among its siblings. */
final class Order implements Comparable<Order> {

    private final int[] positions;

    Order(int[] positions) {
        this.positions = positions.clone();
    }

    /** Each value comes before what it holds. */
    @Override
    public int compareTo(Order other) {
        return Arrays.compare(positions, other.positions);
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
