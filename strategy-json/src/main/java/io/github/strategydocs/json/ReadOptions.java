package io.github.strategydocs.json;

import java.util.Objects;

/**
 * How a document is read: leniently or strictly, within which limits, and how many problems to list.
 *
 * <p>Lenient reading keeps what the format does not know and warns of it, takes {@code null} as absent, and makes up an
 * id for an element that has none. Strict reading refuses these: unknown properties unless their name starts with
 * {@code x-}, {@code null} at a known attribute, and missing ids.
 *
 * <pre>{@code
 * ReadResult result = StrategyJson.parse(bytes, ReadOptions.strict());
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param isStrict whether to refuse what lenient reading warns of
 * @param limits how much to take
 * @param maxProblems after how many errors to stop reading, and how many warnings to list; more warnings are only
 *     counted, since they leave the document usable
 */
public record ReadOptions(boolean isStrict, Limits limits, int maxProblems) {

    private static final ReadOptions LENIENT = new ReadOptions(false, Limits.DEFAULT, 100);
    private static final ReadOptions STRICT = new ReadOptions(true, Limits.DEFAULT, 100);

    /** Checks the options. */
    public ReadOptions {
        Objects.requireNonNull(limits, "limits");
        if (maxProblems < 1) {
            throw new IllegalArgumentException("maxProblems is at least 1, not " + maxProblems);
        }
    }

    /**
     * The usual way: keep what is unknown, and warn of it.
     *
     * @return lenient reading with the default limits, up to 100 errors and as many warnings
     */
    public static ReadOptions lenient() {
        return LENIENT;
    }

    /**
     * The way of a gate: refuse what is unknown.
     *
     * @return strict reading with the default limits, up to 100 errors
     */
    public static ReadOptions strict() {
        return STRICT;
    }

    /**
     * These options with other limits.
     *
     * @param other the limits
     * @return the changed options
     */
    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(isStrict, other, maxProblems);
    }

    /**
     * These options with another number of problems.
     *
     * @param count after how many errors to stop reading, and how many warnings to list; at least 1
     * @return the changed options
     */
    public ReadOptions withMaxProblems(int count) {
        return new ReadOptions(isStrict, limits, count);
    }
}
