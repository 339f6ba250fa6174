package io.github.strategydocs.diff.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Bound;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Obligation;
import io.github.strategydocs.model.ObligationLevel;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.model.SkillRecord;
import io.github.strategydocs.model.SkillsAudit;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.model.Term;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueWordsTest {

    private static final ValueWords WORDS = new ValueWords(new Names(id -> Optional.ofNullable(
            Map.of("head", "Head of News", "opening", "Opening of the quay").get(id))));

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    private static Deadline.Within within(String duration) {
        return Deadline.Within.builder().duration(Span.parse(duration)).build();
    }

    private static Deadline.Recurring every(String span) {
        return Deadline.Recurring.builder().every(Span.parse(span)).build();
    }

    private static Deadline.AfterEvent after(String event) {
        return Deadline.AfterEvent.builder().event(event).build();
    }

    private static Observation observation(ObservationKind kind) {
        return Observation.builder().kind(kind).build();
    }

    private static Timeframe from(String start) {
        return Timeframe.builder().start(date(start)).build();
    }

    private static Timeframe until(String end) {
        return Timeframe.builder().end(date(end)).build();
    }

    static Stream<Arguments> values() {
        Observation actual = observation(ObservationKind.ACTUAL);
        Target target = Target.builder().build();
        return Stream.of(
                Arguments.of(" Two\n  words ", "\"Two words\""),
                Arguments.of(ProgressStatus.NOT_STARTED, "not started"),
                Arguments.of(date("2027-03-31"), "31 March 2027"),
                Arguments.of(date("2027-03"), "March 2027"),
                Arguments.of(date("2027"), "2027"),
                Arguments.of(Span.parse("P2W"), "2 weeks"),
                Arguments.of(true, "yes"),
                Arguments.of(false, "no"),
                Arguments.of(Decimal.of("2.50"), "2.50"),
                Arguments.of(JsonValue.of("x".repeat(99)), "\"" + "x".repeat(90) + "…\""),
                Arguments.of(JsonValue.of(true), "true"),
                // deadlines
                Arguments.of(Deadline.on("2027-03-31"), "31 March 2027"),
                Arguments.of(within("P90D"), "within 90 days"),
                Arguments.of(within("P90D").withOf("opening"), "within 90 days of Opening of the quay"),
                Arguments.of(within("P1M").withResolved(date("2027-04")), "within 1 month (April 2027)"),
                Arguments.of(after("opening"), "after Opening of the quay"),
                Arguments.of(after("the flood").withOffset(Span.parse("P2W")), "2 weeks after the flood"),
                Arguments.of(after("opening").withFallback(date("2028")), "after Opening of the quay, or in 2028"),
                Arguments.of(every("P1Y"), "every year"),
                Arguments.of(every("P10Y"), "every 10 years"),
                Arguments.of(every("P1Y6M"), "every 1 year 6 months"),
                Arguments.of(
                        every("P3M")
                                .withAfter("opening")
                                .withFirst(date("2027-02"))
                                .withUntil(date("2029")),
                        "every 3 months after Opening of the quay from February 2027 until 2029"),
                Arguments.of(Deadline.Elsewhere.builder().build(), "as stated elsewhere"),
                Arguments.of(Deadline.unstated(), "no date stated"),
                // periods
                Arguments.of(from("2027").withEnd(date("2030-06")), "2027 – June 2030"),
                Arguments.of(from("2027"), "2027 – …"),
                Arguments.of(until("2030"), "… – 2030"),
                Arguments.of(from("2027").withLabel("the first term"), "the first term"),
                // observations
                Arguments.of(actual, "actual"),
                Arguments.of(actual.withOn(date("2027-01")).withValue(Decimal.of(5)), "actual (January 2027): 5"),
                Arguments.of(
                        actual.withPeriod(from("2027").withEnd(date("2028"))).withValue(Decimal.of(5)),
                        "actual (2027 – 2028): 5"),
                Arguments.of(actual.withValue(Decimal.of(20)).withOutOf(Decimal.of(330)), "actual: 20 of 330"),
                Arguments.of(actual.withValue(Decimal.of(20)).withBound(Bound.AT_LEAST), "actual: at least 20"),
                Arguments.of(actual.withDescriptor("rising"), "actual: \"rising\""),
                // targets
                Arguments.of(target, "no value"),
                Arguments.of(target.withValue(Decimal.of(10)), "10"),
                Arguments.of(target.withDescriptor("all of them"), "\"all of them\""),
                Arguments.of(target.withValue(Decimal.of(10)).withDeadline(Deadline.on("2028")), "10, due 2028"),
                // what else has no id
                Arguments.of(
                        SkillsAudit.builder()
                                .addRecord(SkillRecord.builder()
                                        .party("head")
                                        .skill("Maps")
                                        .build())
                                .build(),
                        "\"Maps\""),
                Arguments.of(SkillsAudit.builder().build(), "nothing"),
                Arguments.of(
                        Quantity.builder().value(Decimal.of(100)).unit("EUR").build(), "100 EUR"),
                Arguments.of(
                        Assignment.builder()
                                .party("head")
                                .role(AssignmentRole.ACCOUNTABLE)
                                .build(),
                        "Head of News (accountable)"),
                Arguments.of(
                        Assessment.builder()
                                .on(date("2027-01"))
                                .interest(4)
                                .impact(2)
                                .build(),
                        "interest 4, impact 2 in January 2027"),
                Arguments.of(
                        Term.builder()
                                .term("Quay")
                                .definition("Where ships lie.")
                                .build(),
                        "\"Quay\""),
                Arguments.of(
                        Disclosure.builder()
                                .subject("head")
                                .audience(Audience.INTERNAL)
                                .build(),
                        "Head of News (internal)"),
                Arguments.of(
                        Disclosure.builder()
                                .subject("actionPlan")
                                .audience(Audience.INTERNAL)
                                .build(),
                        "the section \"Action plan\" (internal)"),
                Arguments.of(SkillRecord.builder().party("head").skill("Maps").build(), "\"Maps\""),
                Arguments.of(
                        Obligation.builder()
                                .level(ObligationLevel.REQUIRED)
                                .party("head")
                                .build(),
                        "required, Head of News"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_reads_as_people_write_it(Object value, String words) {
        assertThat(WORDS.of(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y2M, 1 year 2 months",
        "P1M, 1 month",
        "P2W, 2 weeks",
        "P1D, 1 day",
        "P90D, 90 days",
        "PT4H, 4 hours",
        "PT1H30M, 1 hour 30 minutes",
        "PT1S, 1 second",
        "P2M10DT12H5M, 2 months 10 days 12 hours 5 minutes",
        "P11M, 11 months"
    })
    void a_span_says_months_before_the_clock_and_minutes_behind_it(String span, String words) {
        assertThat(ValueWords.span(Span.parse(span))).isEqualTo(words);
    }

    @Test
    void one_day_is_no_plural() {
        assertThat(List.of(ValueWords.days(0), ValueWords.days(1), ValueWords.days(2)))
                .containsExactly("0 days", "1 day", "2 days");
    }

    @Test
    void a_result_is_what_was_observed_and_when() {
        Observation five = observation(ObservationKind.ACTUAL).withValue(Decimal.of(5));

        assertThat(WORDS.result(five)).isEqualTo("5");
        assertThat(WORDS.result(five.withOn(date("2027")))).isEqualTo("5 (2027)");
        assertThat(WORDS.result(five.withPeriod(until("2028")))).isEqualTo("5 (… – 2028)");
        assertThat(WORDS.result(observation(ObservationKind.ACTUAL))).isEqualTo("nothing");
    }

    @Test
    void a_text_is_cut_behind_ninety_characters_and_never_within_one() {
        String ship = "\uD83D\uDEA2";

        assertThat(ValueWords.shorten("x".repeat(90))).isEqualTo("x".repeat(90));
        assertThat(ValueWords.shorten("x".repeat(91))).isEqualTo("x".repeat(90) + "…");
        assertThat(ValueWords.shorten("x".repeat(89) + ship)).isEqualTo("x".repeat(89) + "…");
        assertThat(ValueWords.shorten("x".repeat(88) + ship + "y")).isEqualTo("x".repeat(88) + ship + "…");
    }

    @Test
    void values_that_bear_one_name_are_told_apart_by_what_differs_in_them() {
        Term quay = Term.builder().term("Quay").definition("Where ships lie.").build();
        SkillRecord maps = SkillRecord.builder().party("head").skill("Maps").build();
        Observation five = observation(ObservationKind.ACTUAL).withValue(Decimal.of(5));

        assertThat(WORDS.difference(quay, quay.withDefinition("Where ships land.")))
                .isEqualTo("definition \"Where ships lie.\" → \"Where ships land.\"");
        assertThat(WORDS.difference(maps, maps.withLevel(3).withSponsor("head")))
                .isEqualTo("level nothing → 3, sponsor nothing → Head of News");
        assertThat(WORDS.difference(maps.withSponsor("head"), maps.withSponsor("nobody")))
                .isEqualTo("sponsor Head of News → nobody");
        assertThat(WORDS.difference(five.withOutOf(Decimal.of(9)), five)).isEqualTo("out of 9 → nothing");
        assertThat(WORDS.difference(quay, quay)).isEqualTo("further properties differ");
    }

    @Test
    void a_deadline_that_is_not_there_is_said_to_be_none() {
        assertThat(WORDS.deadline(Optional.empty())).isEqualTo("no deadline");
        assertThat(WORDS.deadline(Optional.of(Deadline.on("2027")))).isEqualTo("2027");
    }

    @ParameterizedTest
    @CsvSource({
        "head, Head of News",
        "nobody, nobody",
        "actionPlan, the section \"Action plan\"",
        "https://example.org/other#head, https://example.org/other#head"
    })
    void a_reference_is_named_by_what_it_leads_to(String reference, String name) {
        assertThat(new Names(id -> id.equals("head") ? Optional.of("Head of News") : Optional.empty()).of(reference))
                .isEqualTo(name);
    }

    @Test
    void names_of_the_format_become_words() {
        assertThat(Names.words("statusNote")).isEqualTo("status note");
        assertThat(Names.words("scope-item")).isEqualTo("scope item");
        assertThat(Names.words("Action")).isEqualTo("action");
        assertThat(Names.words("sign-off")).isEqualTo("sign-off");
        assertThat(Names.words("signOffs")).isEqualTo("sign-offs");
        assertThat(List.of(
                        Names.count(2, "party"),
                        Names.count(1, "risk"),
                        Names.count(3, "risk"),
                        Names.count(2, "sign-off"),
                        Names.count(1, "evidence"),
                        Names.count(3, "evidence")))
                .containsExactly(
                        "2 parties", "1 risk", "3 risks", "2 sign-offs", "1 piece of evidence", "3 pieces of evidence");
    }
}
