package io.github.strategydocs.json;

import java.util.Objects;

/**
 * Options for reading a document: lenient or strict, with which limits, and how many problems to report.
 *
 * <p>Lenient reading keeps unknown properties with a warning, treats {@code null} as absent, and generates an id for an
 * element without one. Strict reading rejects all of these: unknown properties (unless their name starts with {@code
 * x-}), {@code null} for a known attribute, and missing ids.
 *
 * <pre>{@code
 * ReadResult result = StrategyJson.parse(bytes, ReadOptions.strict());
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param isStrict whether to reject what lenient reading only warns about
 * @param limits the limits on the input
 * @param maxProblems the number of errors after which reading stops, and the number of warnings to list; further
 *     warnings are only counted, since the document remains usable
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
     * Lenient reading, the default: keeps unknown properties with a warning.
     *
     * @return lenient reading with the default limits, up to 100 errors and as many warnings
     */
    public static ReadOptions lenient() {
        return LENIENT;
    }

    /**
     * Strict reading, for quality gates: rejects unknown properties.
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
