package io.github.strategydocs.testing;

import java.util.List;
import java.util.Random;

/** Random choices. {@link Random} is slower than its successors, but gives the same numbers on every Java version. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    long anyLong() {
        return random.nextLong();
    }

    <T> T oneOf(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** How many members a list has that is not empty: as often one as several. */
    int oneOrSeveral() {
        return chance(50) ? 1 : between(2, 5);
    }
}
