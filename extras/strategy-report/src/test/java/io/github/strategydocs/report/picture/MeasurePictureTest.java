package io.github.strategydocs.report.picture;

import static io.github.strategydocs.report.picture.Plans.withMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Bound;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Direction;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurePictureTest {

    private static final Measure DAYS = Measure.builder()
            .id("days")
            .name("Days to a licence")
            .unit("days")
            .direction(Direction.DECREASE)
            .addObservation(observation(ObservationKind.BASELINE, "2026", "11.5"))
            .addObservation(observation(ObservationKind.ACTUAL, "2027", "10.6"))
            .addTarget(target("5", "2028"))
            .build();

    private static Observation observation(ObservationKind kind, String on, String value) {
        return Observation.builder()
                .kind(kind)
                .on(PartialDate.parse(on))
                .value(Decimal.of(value))
                .build();
    }

    private static Target target(String value, String deadline) {
        return Target.builder()
                .value(Decimal.of(value))
                .deadline(Deadline.on(deadline))
                .rationale("It was so in the trial.")
                .build();
    }

    private static Picture draw(Measure measure) {
        return Pictures.of(withMeasure(measure)).measure(measure);
    }

    @Test
    void a_chart_tells_where_it_started_how_it_turned_out_and_what_is_to_be_reached() {
        Picture chart = draw(DAYS);

        assertThat(Drawn.of(chart).words())
                .contains("Days to a licence", "Days, less is better", "baseline 11.5", "10.6", "target 5");
        assertThat(chart.description())
                .isEqualTo(
                        "Baseline (2026): 11.5; latest actual (2027): 10.6; target (2028): 5. Unit: days, less is better.");
        assertThat(chart.table())
                .isEqualTo(new DataTable(
                        "Days to a licence, in days",
                        List.of("What", "When", "Value", "Source or reason"),
                        List.of(
                                List.of("baseline", "2026", "11.5", ""),
                                List.of("actual", "2027", "10.6", ""),
                                List.of("target", "2028", "5", "It was so in the trial."))));
    }

    @Test
    void a_target_that_was_another_before_is_still_to_be_seen() {
        Picture chart = Pictures.of(withMeasure(DAYS))
                .withPrevious(withMeasure(DAYS.withTargets(target("3", "2027"))))
                .measure(DAYS);

        assertThat(chart.table().rows()).extracting(row -> row.get(0)).contains("former target");
        assertThat(Drawn.of(chart).words()).contains("former target 3", "target 5");
    }

    @Test
    void a_share_is_shown_in_hundredths_and_told_as_it_was_given() {
        Measure share = DAYS.withUnit("%")
                .withObservations(
                        observation(ObservationKind.BASELINE, "2026", "40"),
                        observation(ObservationKind.ACTUAL, "2027", "20")
                                .withOutOf(Decimal.of("30"))
                                .withBound(Bound.ABOUT));

        assertThat(Drawn.of(draw(share)).words()).contains("66.7");
        assertThat(draw(share).table().rows().get(1)).contains("about 20 of 30");
    }

    @Test
    void what_has_no_date_or_no_number_is_said_in_words() {
        Measure words = Measure.builder()
                .id("w")
                .name("What people say")
                .addObservation(Observation.builder()
                        .kind(ObservationKind.ACTUAL)
                        .on(PartialDate.parse("2027"))
                        .descriptor("Polite")
                        .build())
                .addTarget(Target.builder().value(Decimal.of(80)).build())
                .build();

        assertThat(Drawn.of(draw(words)).words())
                .containsExactly("What people say", "Actual (2027): Polite", "Target: 80");
        assertThat(Drawn.of(draw(words)).elements("circle")).isEmpty();
    }

    @Test
    void a_target_without_a_date_is_a_level_across_the_chart() {
        Measure level =
                DAYS.withTargets(Target.builder().value(Decimal.of("9.5")).build());

        assertThat(Drawn.of(draw(level)).words()).contains("target 9.5", "baseline 11.5");
    }

    @Test
    void numbers_may_be_as_great_and_as_small_as_the_format_allows() {
        Measure great = DAYS.withObservations(
                observation(ObservationKind.BASELINE, "0000", "-1e400"),
                observation(ObservationKind.ACTUAL, "9999", "1e400"),
                observation(ObservationKind.ACTUAL, "9999", "1e-400"),
                observation(ObservationKind.ACTUAL, "9999", "0." + "3".repeat(90)));

        assertThat(Drawn.of(draw(great)).collisions()).isEmpty();
        assertThat(draw(great).svg()).doesNotContain("NaN", "Infinity");
    }
}
