package io.github.strategydocs.diff.internal.meaning;

import static io.github.strategydocs.diff.MeaningCases.measure;
import static io.github.strategydocs.diff.MeaningCases.observed;
import static io.github.strategydocs.diff.MeaningCases.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressTest {

    private static Observation baseline(long value) {
        return observed(ObservationKind.BASELINE, "2026", value);
    }

    private static Observation actual(String date, long value) {
        return observed(ObservationKind.ACTUAL, date, value);
    }

    private static Observation actualOf(Timeframe period, long value) {
        return Observation.builder()
                .kind(ObservationKind.ACTUAL)
                .period(period)
                .value(Decimal.of(value))
                .build();
    }

    private static Timeframe period(@Nullable String start, @Nullable String end) {
        Timeframe.Builder period = Timeframe.builder();
        if (start != null) {
            period.start(PartialDate.parse(start));
        }
        if (end != null) {
            period.end(PartialDate.parse(end));
        }
        return period.build();
    }

    private static Measure measured(Target target, Observation... observations) {
        return measure().withTargets(target).withObservations(observations);
    }

    static Stream<Arguments> measures() {
        Target ten = target(10, "2028");
        Target undated = Target.builder().value(Decimal.of(20)).build();
        Observation share = actual("2027", 20).withOutOf(Decimal.of(80));
        Observation none = baseline(0);
        Measure shared = measured(target(50, "2028"), none, share);
        return Stream.of(
                Arguments.of("nothing reported yet", measured(ten, baseline(2)), 0),
                Arguments.of("half way", measured(ten, baseline(2), actual("2027", 6)), 50),
                Arguments.of(
                        "half a per cent is rounded up", measured(target(200, "2028"), none, actual("2027", 1)), 1),
                Arguments.of("further away", measured(ten, baseline(2), actual("2027", 0)), -25),
                Arguments.of(
                        "a result in words is no number",
                        measured(
                                ten,
                                none,
                                observed(ObservationKind.ACTUAL, "2027", 0)
                                        .withValue(Optional.empty())
                                        .withDescriptor("most")),
                        null),
                Arguments.of("beyond", measured(ten, baseline(2), actual("2027", 18)), 200),
                Arguments.of("downwards", measured(target(0, "2028"), baseline(10), actual("2027", 4)), 60),
                Arguments.of("no baseline", measured(ten, actual("2027", 6)), null),
                Arguments.of("no target", measure().withObservations(baseline(2), actual("2027", 6)), null),
                Arguments.of("no way to go", measured(ten, baseline(10), actual("2027", 12)), null),
                Arguments.of(
                        "the last target counts",
                        measure()
                                .withTargets(target(20, "2029"), ten, undated)
                                .withObservations(none, actual("2027", 5)),
                        25),
                Arguments.of(
                        "a target that is due at no date comes first",
                        measure()
                                .withTargets(undated.withDeadline(Deadline.unstated()), ten)
                                .withObservations(none, actual("2027", 5)),
                        50),
                Arguments.of(
                        "a target in words is no number",
                        measured(Target.builder().descriptor("all").build(), none, actual("2027", 5)),
                        null),
                Arguments.of(
                        "the newest result counts",
                        measured(ten, none, actual("2027-06", 5), actual("2027-01", 4)),
                        50),
                Arguments.of(
                        "a period is as new as its end",
                        measured(ten, none, actualOf(period("2026-01", "2027-06"), 5), actual("2027-01", 4)),
                        50),
                Arguments.of(
                        "or as its beginning",
                        measured(ten, none, actualOf(period("2027-06", null), 5), actual("2027-01", 4)),
                        50),
                Arguments.of(
                        "what has no date is older",
                        measured(ten, none, actual("2027-01", 5), actualOf(period(null, null), 4)),
                        50),
                Arguments.of("a share of a percentage", shared.withUnit("%"), 50),
                Arguments.of("a share of a percentage in words", shared.withUnit("per cent of all"), 50),
                Arguments.of("a share of a percentage in one word", shared.withUnit("percentage"), 50),
                Arguments.of("a share of something else", shared.withUnit("channels"), null),
                Arguments.of("a share without a unit", shared, null),
                Arguments.of(
                        "a share of nothing",
                        measured(ten, none, share.withOutOf(Decimal.of(0))).withUnit("%"),
                        null),
                Arguments.of(
                        "more than any per cent",
                        measured(target(1, "2028"), none, actual("2027", (Integer.MAX_VALUE + 1L) / 100 + 1)),
                        null),
                Arguments.of(
                        "the most per cent",
                        measured(target(100, "2028"), none, actual("2027", Integer.MAX_VALUE)),
                        Integer.MAX_VALUE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void progress_is_the_share_of_the_way_from_the_baseline_to_the_last_target(
            String what, Measure measure, @Nullable Integer percent) {
        assertThat(Progress.of(measure)).isEqualTo(percent == null ? OptionalInt.empty() : OptionalInt.of(percent));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void progress_does_not_depend_on_the_order_of_what_was_written_down(
            String what, Measure measure, @Nullable Integer percent) {
        Measure turned =
                measure.withObservations(reversed(measure.observations())).withTargets(reversed(measure.targets()));

        assertThat(Progress.of(turned)).isEqualTo(Progress.of(measure));
    }

    private static <T> List<T> reversed(List<T> members) {
        List<T> reversed = new ArrayList<>(members);
        Collections.reverse(reversed);
        return reversed;
    }
}
