package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.harbour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.strategydocs.json.DescribedJson;
import io.github.strategydocs.json.ParsedValue;
import io.github.strategydocs.json.Problem;
import io.github.strategydocs.json.ProblemCode;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileDefinitionTest {

    private static final String OURS = """
            {
              "name": "our-house",
              "basis": "publication",
              "rules": [
                {
                  "rule": "action/vague-verb",
                  "severity": "error",
                  "words": [
                    "paint"
                  ]
                },
                {
                  "rule": "document/party-unused",
                  "severity": "off"
                },
                {
                  "rule": "purpose/goal-overloaded",
                  "thresholds": [
                    {
                      "name": "most",
                      "value": 9
                    }
                  ]
                }
              ],
              "waivers": [
                {
                  "rule": "document/unapproved",
                  "element": "harbour-digital",
                  "reason": "The board meets in May.",
                  "who": "Head of Digital",
                  "until": "2027-05"
                }
              ]
            }
            """;

    @Test
    void a_profile_is_read_and_written_as_it_was() {
        ProfileDefinition definition = parse(OURS).value();

        assertThat(DescribedJson.write(definition)).isEqualTo(OURS);
        assertThat(Profile.of(definition).definition()).isEqualTo(definition);
    }

    @Test
    void a_profile_that_was_read_does_what_one_made_in_code_does() {
        Profile read = Profile.of(parse(OURS).value());
        Profile made = Profile.publication()
                .named("our-house")
                .withSeverity("action/vague-verb", Severity.ERROR)
                .withWords("action/vague-verb", List.of("paint"))
                .without("document/party-unused")
                .withThreshold("purpose/goal-overloaded", "most", Decimal.of(8))
                .withThreshold("purpose/goal-overloaded", "most", Decimal.of(9))
                .withWaiver(Waiver.builder()
                        .rule("document/unapproved")
                        .element("harbour-digital")
                        .reason("The board meets in May.")
                        .who("Head of Digital")
                        .until(PartialDate.parse("2027-05"))
                        .build());

        assertThat(read.definition()).isEqualTo(made.definition());
        assertThat(read).hasToString("our-house");
        assertThat(read.severityOf(metadata("action/vague-verb"))).contains(Severity.ERROR);
        assertThat(read.severityOf(metadata("document/party-unused"))).isEmpty();
        assertThat(read.severityOf(metadata("purpose/goal-overloaded"))).contains(Severity.WARNING);
        RuleMetadata overloaded = metadata("purpose/goal-overloaded");
        assertThat(read.valueOf(overloaded, overloaded.threshold("most").orElseThrow()))
                .isEqualTo(Decimal.of(9));
    }

    @Test
    void an_unknown_property_is_warned_of_in_its_place_and_kept() {
        String text = OURS.replace("\"basis\": \"publication\",", "\"basis\": \"publication\",\n  \"bassis\": 1,");

        ParsedValue<ProfileDefinition> parsed = parse(text);

        assertThat(parsed.problems())
                .extracting(Problem::code, Problem::isError, Problem::line, Problem::column, Problem::pointer)
                .containsExactly(tuple(ProblemCode.UNKNOWN_PROPERTY, false, 4, 3, "/bassis"));
        assertThat(DescribedJson.write(parsed.value())).contains("\"bassis\": 1");
    }

    @Test
    void every_mistake_is_told_at_once_with_line_and_column() {
        String text = OURS.replace("\"off\"", "\"of\"")
                .replace("\"reason\": \"The board meets in May.\",", "")
                .replace("\"value\": 9", "\"value\": \"nine\"");

        ParsedValue<ProfileDefinition> parsed = parse(text);

        assertThat(parsed.isUsable()).isFalse();
        assertThat(parsed.problems())
                .extracting(Problem::code, Problem::line, Problem::pointer)
                .containsExactly(
                        tuple(ProblemCode.UNKNOWN_CONSTANT, 14, "/rules/1/severity"),
                        tuple(ProblemCode.WRONG_TYPE, 21, "/rules/2/thresholds/0/value"),
                        tuple(ProblemCode.MISSING_ATTRIBUTE, 27, "/waivers/0/reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "element", "reason", "who", "until"})
    void a_waiver_without_one_of_its_parts_is_refused(String part) {
        String text = OURS.replaceFirst("(?s)(\"waivers\".*)\"" + part + "\"", "$1\"x-" + part + "\"");

        assertThat(parse(text).problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::message)
                .containsExactly("this waiver has no " + part);
    }

    @Test
    void a_reason_that_is_blank_is_none() {
        ParsedValue<ProfileDefinition> parsed = parse(OURS.replace("The board meets in May.", " "));

        assertThat(parsed.isUsable()).isFalse();
        assertThat(parsed.problems())
                .extracting(Problem::message, Problem::line)
                .containsExactly(tuple("a waiver has to say its reason, and here that is blank", 27));
        assertThat(parsed.problems().get(0).arguments())
                .hasToString("{form=INVALID_OBJECT, said=a waiver has to say its reason, and here that is blank,"
                        + " type=waiver}");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThat(parse(OURS.replace("\"paint\"", "\"§ 4\"")).problems())
                .extracting(Problem::message)
                .containsExactly("\"§ 4\" cannot be looked for: a word has to begin with a letter");
        assertThat(parse(OURS.replace("document/party-unused", "action/vague-verb"))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("the profile speaks twice of the rule \"action/vague-verb\"; say it once");
        assertThat(parse("[]").isUsable()).isFalse();
        assertThatThrownBy(() -> Profile.draft().withWords("action/vague-verb", List.of("  ")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Profile.draft().withWords("action/vague-verb", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("switch it off");
    }

    @Test
    void names_that_nothing_bears_are_refused_before_a_document_is_at_hand() {
        assertRefused(Profile.draft().without("document/party-unusd"), "did you mean \"document/party-unused\"?");
        assertRefused(Profile.draft().withWords("document/party-unused", List.of("a")), "does not look for any");
        assertRefused(
                Profile.draft().withThreshold("document/party-unused", "n", Decimal.of(1)), "speaks of the threshold");
        assertRefused(Profile.draft().withWaiver(waiver("waiver/unused")), "speaks of the rule \"waiver/unused\"");
        Validator.of(Profile.draft().without("waiver/unused")).checkProfile();
    }

    private static Waiver waiver(String rule) {
        return Waiver.builder()
                .rule(rule)
                .element("a")
                .reason("r")
                .who("w")
                .until(PartialDate.parse("2030"))
                .build();
    }

    private static void assertRefused(Profile profile, String words) {
        assertThatThrownBy(() -> Validator.of(profile).checkProfile())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }

    @Test
    void words_of_your_own_take_the_place_of_those_of_a_rule() {
        Strategy strategy = harbour()
                .withPurpose(Purpose.builder()
                        .statement("Use the Quay, the quays and the quay. We leverage synergy for NATO.")
                        .plainSummary("Ask NATO and the XYZ.")
                        .build())
                .withActionPlan(ActionPlan.builder()
                        .addAction(Action.builder()
                                .id("a")
                                .title("Explore the pier, weather   permitting, weather permitting")
                                .build())
                        .addAction(
                                Action.builder().id("b").title("Paint the pier").build())
                        .build());

        assertThat(found("action/vague-verb", strategy, "Paint")).containsExactly("b");
        assertThat(found("action/escape-clauses", strategy, "Weather  Permitting"))
                .containsExactly("a");
        assertThat(found("scope/term-undefined", strategy, "Quay, quays")).containsExactly("?");
        assertThat(found("purpose/plain-summary-hard", strategy, "NATO", "XYZ")).isEmpty();
        assertThat(found("purpose/plain-summary-hard", strategy, " NATO,XYZ ")).isEmpty();
        assertThat(found("purpose/plain-summary-hard", strategy, "nato, xyz")).isNotEmpty();
        assertThat(found("language/avoid-words", strategy, "quay", "quays", "pier"))
                .containsExactly("?");
    }

    private static List<String> found(String rule, Strategy strategy, String... words) {
        Profile profile = Profile.publication().withWords(rule, List.of(words));
        return Validator.of(profile, List.of(Rules.find(rule).orElseThrow()))
                .validate(ValidationRequest.of(strategy))
                .findings()
                .stream()
                .map(finding -> finding.element().orElse("?"))
                .toList();
    }

    private static RuleMetadata metadata(String rule) {
        return Rules.find(rule).orElseThrow().metadata();
    }

    private static ParsedValue<ProfileDefinition> parse(String text) {
        return DescribedJson.parse(
                text.getBytes(StandardCharsets.UTF_8), ProfileDefinition.description(), ProfileDefinition.class);
    }
}
