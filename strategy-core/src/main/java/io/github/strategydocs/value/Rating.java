package io.github.strategydocs.value;

import java.util.OptionalInt;

/**
 * The likelihood or impact of a risk: a level from 1 (very low) to 5 (very high), or {@linkplain #UNKNOWN unknown}.
 *
 * <pre>{@code
 * Rating likelihood = Rating.of(4);
 * likelihood.isKnown();          // true
 * Rating.UNKNOWN.level();        // OptionalInt.empty
 * }</pre>
 *
 * <p>Immutable and safe to share between threads; there are only six instances.
 */
public final class Rating {

    /** The lowest level. */
    public static final int LOWEST = 1;

    /** The highest level. */
    public static final int HIGHEST = 5;

    /** The level is not known yet. An unknown risk can be investigated or avoided, but not mitigated. */
    public static final Rating UNKNOWN = new Rating(0);

    private static final Rating[] KNOWN = {
        new Rating(1), new Rating(2), new Rating(3), new Rating(4), new Rating(5),
    };

    private final int level;

    private Rating(int level) {
        this.level = level;
    }

    /**
     * The rating of a level.
     *
     * @param level from 1 to 5
     * @return the rating
     * @throws IllegalArgumentException if the level is out of range
     */
    public static Rating of(int level) {
        if (level < LOWEST || level > HIGHEST) {
            throw new IllegalArgumentException("a rating is 1 to 5 or unknown, not " + level);
        }
        return KNOWN[level - LOWEST];
    }

    /**
     * Whether a level is known.
     *
     * @return false only for {@link #UNKNOWN}
     */
    public boolean isKnown() {
        return level > 0;
    }

    /**
     * The level.
     *
     * @return 1 to 5, or empty if unknown
     */
    public OptionalInt level() {
        return isKnown() ? OptionalInt.of(level) : OptionalInt.empty();
    }

    /** The same in every run of a program, so that results that depend on it are reproducible. */
    @Override
    public int hashCode() {
        return level;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rating rating && level == rating.level;
    }

    /**
     * The rating as written in a document.
     *
     * @return {@code 1} to {@code 5} or {@code unknown}
     */
    @Override
    public String toString() {
        return isKnown() ? Integer.toString(level) : "unknown";
    }
}
