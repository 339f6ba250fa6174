package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.PartialDate;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules about what belongs together take no more than the length of a document, however it is built. */
class GrowthTest {

    private static final int SOME = 2_000;
    private static final int TIMES = 4;

    /** More than four times, since times vary, and well below the square. */
    private static final int AT_MOST_TIMES = 9;

    @Test
    void a_deep_plan_takes_no_longer_than_its_length_to_tell_when_each_action_is_due() {
        assertGrowsWithLength("skill/response-late", GrowthTest::deepPlanWithResponses);
    }

    @Test
    void many_sets_of_actions_with_one_in_common_are_added_up_in_no_longer_than_their_length() {
        assertGrowsWithLength(
                "resource/over-allocated",
                count -> "\"actionPlan\": { \"actions\": [ " + action("top", "") + ", "
                        + listed(count, i -> action("a" + i, "top")) + " ] },"
                        + allocations(count, i -> "\"top\", \"a" + i + "\""));
    }

    @Test
    void allocations_far_below_an_action_are_added_up_in_no_longer_than_their_length() {
        assertGrowsWithLength(
                "resource/over-allocated",
                count -> "\"actionPlan\": { \"actions\": [ " + chain(count) + ", "
                        + listed(count, i -> action("b" + i, "a" + (count - 1))) + " ] },"
                        + allocations(count, i -> "\"b" + i + "\""));
    }

    @Test
    void sets_of_which_each_may_be_part_of_each_are_given_up_and_said_to_be() {
        int count = 1_500;
        String plan = "\"actionPlan\": { \"actions\": [ " + action("top", "") + ", "
                + listed(count, i -> action("x" + i, "")) + ", "
                + listed(count, i -> action("y" + i, "top") + ", " + action("z" + i, "x" + i))
                + " ] },"
                + allocations(
                        2 * count,
                        i -> i < count
                                ? "\"top\", \"x" + i + "\""
                                : "\"y" + (i - count) + "\", \"z" + (i - count) + "\"");

        ValidationReport report = report("resource/over-allocated", plan);

        assertThat(report.outcomes())
                .singleElement()
                .returns(RuleOutcome.Status.PARTLY_RUN, RuleOutcome::status)
                .returns(
                        "so many allocations share actions that it did not look which is part of which",
                        RuleOutcome::reason);
    }

    @Test
    void a_waiver_for_each_of_many_findings_takes_no_longer_than_their_number() {
        Duration bound = timeOfWaivers(SOME).plusMillis(20).multipliedBy(AT_MOST_TIMES);

        assertThat(CpuTime.least(bound, () -> timeOfWaivers(TIMES * SOME))).isLessThan(bound);
    }

    private static Duration timeOfWaivers(int count) {
        Strategy plan = read("\"actionPlan\": { \"actions\": [ " + listed(count, i -> action("a" + i, "")) + " ] }");
        ProfileDefinition.Builder profile =
                ProfileDefinition.builder().name("waived").basis(ProfileBasis.PUBLICATION);
        for (int i = 0; i < count; i++) {
            profile.addWaiver(Waiver.builder()
                    .rule("action/no-deadline")
                    .element("a" + i)
                    .reason("The supplier is chosen in May.")
                    .who("Head of Digital")
                    .until(PartialDate.parse("2030"))
                    .build());
        }
        Validator validator = Validator.of(
                Profile.of(profile.build()),
                List.of(Rules.find("action/no-deadline").orElseThrow()));
        return CpuTime.of(
                () -> assertThat(validator.validate(ValidationRequest.of(plan)).waived())
                        .hasSize(count));
    }

    private static String deepPlanWithResponses(int count) {
        return "\"actionPlan\": { \"actions\": [ " + chain(count) + " ] }, \"resourcing\": { \"skillNeeds\": [ "
                + listed(count, i -> "{ \"id\": \"n%d\", \"skill\": \"S\", \"actions\": [ \"a%d\" ] }".formatted(i, i))
                + " ], \"gapResponses\": [ "
                + listed(
                        count,
                        i -> "{ \"id\": \"g%d\", \"need\": \"n%d\", \"kind\": \"training\", \"deadline\": \"2027\" }"
                                .formatted(i, i))
                + " ] }";
    }

    private static String chain(int count) {
        return listed(count, i -> action("a" + i, i == 0 ? "" : "a" + (i - 1)));
    }

    private static String action(String id, String whole) {
        return "{ \"id\": \"%s\", \"title\": \"Do %s\"%s }"
                .formatted(id, id, whole.isEmpty() ? "" : ", \"partOf\": \"" + whole + "\"");
    }

    private static String allocations(int count, IntFunction<String> actions) {
        return "\"resourcing\": { \"allocations\": [ "
                + listed(
                        count,
                        i -> "{ \"id\": \"p%d\", \"phase\": \"delivering\", \"kind\": \"money\", \"actions\": [ %s ],"
                                        .formatted(i, actions.apply(i))
                                + " \"amount\": { \"value\": 1, \"unit\": \"EUR\" } }")
                + " ] }";
    }

    private static String listed(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(", "));
    }

    private static void assertGrowsWithLength(String rule, IntFunction<String> plan) {
        timeOf(rule, plan.apply(SOME));

        Duration bound = timeOf(rule, plan.apply(SOME)).plusMillis(20).multipliedBy(AT_MOST_TIMES);

        assertThat(CpuTime.least(bound, () -> timeOf(rule, plan.apply(TIMES * SOME))))
                .isLessThan(bound);
    }

    /** Of a document that nobody has looked at yet. */
    private static Duration timeOf(String rule, String properties) {
        Strategy strategy = read(properties);
        return CpuTime.of(() -> assertThat(report(rule, strategy).findingsByRule("validator/rule-failed"))
                .isEmpty());
    }

    private static Strategy read(String properties) {
        return StrategyJson.read(RuleExample.wholeDocument(properties));
    }

    private static ValidationReport report(String rule, String properties) {
        return report(rule, read(properties));
    }

    private static ValidationReport report(String rule, Strategy strategy) {
        return Validator.of(Profile.publication(), List.of(Rules.find(rule).orElseThrow()))
                .validate(ValidationRequest.of(strategy));
    }
}
