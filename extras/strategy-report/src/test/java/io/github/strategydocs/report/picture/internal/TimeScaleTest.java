package io.github.strategydocs.report.picture.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    @Test
    void it_marks_what_has_room() {
        assertThat(scale("2027-01-15", "2027-03-31").ticks())
                .extracting(TimeScale.Tick::label)
                .containsExactly("Jan 2027", "Feb 2027", "Mar 2027");
        assertThat(scale("2026-04-01", "2027-03-31").ticks())
                .extracting(TimeScale.Tick::label)
                .containsExactly("Apr 2026", "Jul 2026", "Oct 2026", "Jan 2027");
        assertThat(scale("2026-04-01", "2029-03-31").ticks())
                .extracting(TimeScale.Tick::label)
                .containsExactly("2027", "2028", "2029");
    }

    @Property(seed = "1")
    void days_stand_in_their_order_from_end_to_end(
            @ForAll @IntRange(max = 3_652_000) int one,
            @ForAll @IntRange(max = 3_652_000) int other,
            @ForAll @IntRange(min = 3, max = 8) int most) {
        LocalDate from = LocalDate.of(0, 1, 1).plusDays(Math.min(one, other));
        LocalDate to = LocalDate.of(0, 1, 1).plusDays(Math.max(one, other));
        TimeScale scale = new TimeScale(from, to, 100, 300, most);

        assertThat(scale.x(from)).isBetween(100.0, scale.x(to));
        assertThat(scale.x(to)).isLessThan(400);
        assertThat(scale.ticks()).hasSizeLessThanOrEqualTo(most);
        assertThat(scale.ticks()).extracting(TimeScale.Tick::x).isSorted().allMatch(x -> x >= 100 && x < 400);
    }

    private static TimeScale scale(String from, String to) {
        return new TimeScale(LocalDate.parse(from), LocalDate.parse(to), 0, 300, 5);
    }
}
