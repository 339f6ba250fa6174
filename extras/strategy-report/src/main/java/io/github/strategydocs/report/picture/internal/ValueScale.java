package io.github.strategydocs.report.picture.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Numbers along an upright line, the least below, with round numbers marked. Zero is always among them, since a line that
 * starts elsewhere makes little look like much. Any number has a place, however great.
 */
public final class ValueScale {

    private static final MathContext PRECISION = new MathContext(12);
    private static final BigDecimal INTERVALS = BigDecimal.valueOf(4);
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    private final BigDecimal step;
    private final BigDecimal lowest;
    private final BigDecimal range;
    private final double top;
    private final double height;

    /**
     * A scale on which some numbers and zero have a place.
     *
     * @param values at least one number
     * @param top its upper end
     * @param height from end to end
     */
    public ValueScale(Collection<BigDecimal> values, double top, double height) {
        BigDecimal least = rounded(Collections.min(values)).min(BigDecimal.ZERO);
        BigDecimal greatest = rounded(Collections.max(values)).max(BigDecimal.ZERO);
        BigDecimal span = greatest.subtract(least, PRECISION);
        this.step = niceStep(span.signum() == 0 ? BigDecimal.ONE : span.divide(INTERVALS, PRECISION));
        this.lowest = multiple(least, RoundingMode.FLOOR);
        BigDecimal highest = multiple(greatest, RoundingMode.CEILING);
        BigDecimal whole = highest.subtract(lowest, PRECISION);
        this.range = whole.signum() == 0 ? step : whole;
        this.top = top;
        this.height = height;
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.round(PRECISION);
    }

    private static BigDecimal niceStep(BigDecimal atLeast) {
        int exponent = atLeast.precision() - atLeast.scale() - 1;
        for (BigDecimal factor : STEPS) {
            BigDecimal step = factor.scaleByPowerOfTen(exponent);
            if (step.compareTo(atLeast) >= 0) {
                return step;
            }
        }
        throw new IllegalStateException(atLeast.toString());
    }

    private BigDecimal multiple(BigDecimal value, RoundingMode direction) {
        return value.divide(step, PRECISION).setScale(0, direction).multiply(step, PRECISION);
    }

    /** Where a number is. */
    public double y(BigDecimal value) {
        double part = rounded(value)
                .subtract(lowest, PRECISION)
                .divide(range, PRECISION)
                .doubleValue();
        return top + height * (1 - part);
    }

    /** The round numbers, from the least to the greatest. */
    public List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        int count =
                range.divide(step, PRECISION).setScale(0, RoundingMode.HALF_UP).intValue();
        for (int i = 0; i <= count; i++) {
            ticks.add(lowest.add(step.multiply(BigDecimal.valueOf(i)), PRECISION));
        }
        return ticks;
    }
}
