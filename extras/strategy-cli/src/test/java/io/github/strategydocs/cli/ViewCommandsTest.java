package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.strategydocs.testing.ProjectFiles;
import io.github.strategydocs.validation.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code smart}, {@code questions} and {@code rules}. */
class ViewCommandsTest {

    private static final String SMART_AND_NOT = Plans.DRAFT.replace("  ]\n}\n", """
              ],
              "resourcing": { "allocations": [
                { "id": "m", "phase": "delivering", "kind": "people", "actions": [ "good" ] } ] },
              "actionPlan": { "actions": [
                { "id": "good", "title": "Publish lock times", "deadline": "2027-06",
                  "deliverables": [ { "id": "d", "name": "Page", "doneWhen": "It has all locks." } ],
                  "evidence": [ { "id": "e", "citation": "The lake did it." } ] },
                { "id": "bare", "title": "Publish\\u001b[31m tides" },
                { "id": "spared", "title": "Publish winds", "applicability": "exempt" } ] }
            }
            """);

    private static final String ANSWERS = Plans.DRAFT.replace("  ]\n}\n", """
              ],
              "answers": [
                { "question": "partners", "notForUsBecause": "Nobody delivers for us." },
                { "question": "moderation", "text": "We remove what is unlawful." } ],
              "actionPlan": { "actions": [
                { "id": "a", "title": "Publish lock times", "deadline": "2027-06" },
                { "id": "b", "title": "Publish tides" } ] }
            }
            """);

    @TempDir
    private Path directory;

    @Test
    void smart_shows_each_action_against_each_letter_and_why_not() {
        Run run = Run.strategy("smart", write(SMART_AND_NOT));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("plan.json: profile publication\n\n")
                .contains("specific    measurable  achievable  realistic   timely      action\n")
                .contains("met         met         met         met         met         good: Publish lock times\n")
                .contains("not met     not met     not met     not met     not met     bare: Publish [31m tides\n")
                .contains("    timely: Action \"Publish [31m tides\" does not say by when it is done")
                .contains("[action/no-deadline]\n")
                .contains("-           -           -           -           -           spared: Publish winds\n"
                        + "    not assessable: the body is exempt from it\n")
                .endsWith("\n3 actions; SMART throughout: 1\n")
                .doesNotContain("\u001b");
    }

    @Test
    void smart_says_which_rule_the_profile_switched_off() {
        assertThat(Run.strategy("smart", "--profile", "draft", write(SMART_AND_NOT))
                        .out())
                .contains("met         met         met         -           -           good: Publish lock times\n")
                .contains("    timely: not assessable: the rule action/deadline-coarse was not run: "
                        + "the profile draft switches it off\n");
    }

    @Test
    void smart_says_which_advice_on_wording_was_not_given_of_a_letter_that_is_met() {
        String german = SMART_AND_NOT.replaceFirst("\\{", "{ \"language\": \"de\",");

        assertThat(Run.strategy("smart", write(german)).out())
                .contains("met         met         met         met         met         good: Publish lock times\n"
                        + "    specific: the rule action/escape-clauses was not run: it goes by English wording, and the "
                        + "document is in de; the rule action/vague-verb was not run:");
    }

    @Test
    void smart_of_a_document_without_actions_says_so() {
        assertThat(Run.strategy("smart", write(Plans.DRAFT)).out()).endsWith("\nThere is no action.\n");
    }

    @Test
    void smart_as_json_has_a_verdict_for_each_letter_and_what_says_so() throws Exception {
        JsonNode root = json(Run.strategy("smart", "--format", "json", write(SMART_AND_NOT)));
        JsonNode bare = root.path("actions").path(1);

        assertThat(root.path("profile").textValue()).isEqualTo("publication");
        assertThat(root.path("actions").path(0).path("timely").textValue()).isEqualTo("met");
        assertThat(root.path("actions").path(0).path("because")).isEmpty();
        assertThat(bare.path("element").textValue()).isEqualTo("bare");
        assertThat(bare.path("title").textValue()).isEqualTo("Publish\u001b[31m tides");
        assertThat(bare.path("specific").textValue()).isEqualTo("not-met");
        assertThat(bare.path("because").path(0).path("letter").textValue()).isEqualTo("specific");
        assertThat(bare.path("because")
                        .path(0)
                        .path("findings")
                        .path(0)
                        .path("rule")
                        .textValue())
                .isEqualTo("action/no-deliverable");
        assertThat(root.path("actions").path(2).path("measurable").textValue()).isEqualTo("not-assessable");
        assertThat(root.path("actions")
                        .path(2)
                        .path("because")
                        .path(0)
                        .path("reason")
                        .textValue())
                .isEqualTo("the body is exempt from it");
    }

    @Test
    void questions_shows_what_is_answered_and_what_to_talk_about_next() {
        Run run = Run.strategy("questions", write(ANSWERS));

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("plan.json: profile draft\n\n")
                .contains("Answered\n")
                .contains("(moderation)\n    in words: We remove what is unlawful.\n")
                .contains("Set aside\n  Who delivers for us, under what public scrutiny? (partners)\n"
                        + "    not for us: Nobody delivers for us.\n")
                .contains("Partly answered\n")
                .contains("  By when? (timely)\n    Action \"Publish tides\" does not say by when it is done")
                .contains("\nOpen\n")
                .endsWith(" open\n");
    }

    @Test
    void questions_says_of_what_is_open_what_its_rules_lacked() {
        assertThat(Run.strategy("questions", write(ANSWERS)).out())
                .contains("(versions)\n    not looked at: it compares with the version before, and none was given "
                        + "(--previous)\n");
    }

    @Test
    void questions_shows_a_few_findings_of_each_and_how_many_more_there_are() {
        StringBuilder actions = new StringBuilder("{ \"id\": \"a\", \"title\": \"A\", \"deadline\": \"2027-06\" }");
        for (int i = 0; i < 7; i++) {
            actions.append(", { \"id\": \"b" + i + "\", \"title\": \"B" + i + "\" }");
        }
        String plan = Plans.DRAFT.replace("  ]\n}\n", "  ], \"actionPlan\": { \"actions\": [ " + actions + " ] } }\n");

        assertThat(Run.strategy("questions", write(plan)).out())
                .contains("    and 2 more; 'strategy validate' shows all\n");
    }

    @Test
    void questions_as_json_has_all_of_them_with_their_words_and_findings() throws Exception {
        JsonNode questions = json(Run.strategy("questions", "--format", "json", write(ANSWERS)))
                .path("questions");

        assertThat(questions).hasSize(40);
        assertThat(question(questions, "partners").path("status").textValue()).isEqualTo("set-aside");
        assertThat(question(questions, "partners").path("notForUsBecause").textValue())
                .isEqualTo("Nobody delivers for us.");
        assertThat(question(questions, "moderation").path("answer").textValue())
                .isEqualTo("We remove what is unlawful.");
        assertThat(question(questions, "timely").path("status").textValue()).isEqualTo("partly");
        assertThat(question(questions, "timely")
                        .path("findings")
                        .path(0)
                        .path("rule")
                        .textValue())
                .isEqualTo("action/no-deadline");
        assertThat(question(questions, "creeping").path("status").textValue()).isEqualTo("open");
        assertThat(question(questions, "creeping").path("answer").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"smart", "questions", "rules"})
    void a_profile_of_your_own_counts_here_too(String command) {
        String profile = Plans.write(directory, "ours.json", """
                {
                  "name": "our-house",
                  "basis": "publication",
                  "rules": [ { "rule": "action/no-deadline", "severity": "off" } ]
                }
                """).toString();
        String about = command.equals("rules") ? "action/no-deadline" : write(Plans.DRAFT);

        Run run = Run.strategy(command, "--profile", profile, about);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isNotEqualTo(
                        Run.strategy(command, "--profile", "publication", about).out());
    }

    @Test
    void questions_takes_the_version_before_and_a_day() {
        String file = write(ANSWERS);

        assertThat(Run.strategy("questions", "--as-of", "2028-01-31", file).out())
                .contains("[action/overdue]");
        assertThat(Run.strategy("questions", "--previous", file, file).code()).isZero();
        assertThat(Run.strategy("questions", "--as-of", "soon", file).err())
                .startsWith("strategy: --as-of is followed by a day such as 2027-03-31, not by \"soon\".\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smart", "questions"})
    void the_example_department_is_in_good_order(String command) {
        String example = ProjectFiles.root()
                .resolve("extras/examples/department-2026.json")
                .toString();

        assertThat(Run.strategy(command, example).out())
                .doesNotContain("not met")
                .doesNotContain("Open\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--profile drafd, there is no profile \"drafd\"; did you mean draft?",
        "--profile our-own, 'there is no profile \"our-own\"; there are draft, consultation, publication, or give a file'",
        "--format xml, 'there is no \"xml\" for --format; there are text, json.'"
    })
    void a_profile_or_form_that_there_is_not_is_explained(String option, String message) {
        String file = write(Plans.DRAFT);
        String[] words = option.split(" ");

        for (String command : new String[] {"smart", "questions"}) {
            Run run = Run.strategy(command, words[0], words[1], file);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(message).contains("Try 'strategy " + command + " --help'.");
        }
    }

    @Test
    void no_document_is_overwritten_by_what_was_found_in_it() {
        String file = write(Plans.DRAFT);

        assertThat(Run.strategy("smart", file, "-o", file).code()).isEqualTo(2);
        assertThat(Run.strategy("questions", file, "-o", file).err()).contains("would be overwritten");
        assertThat(Plans.read(Path.of(file))).isEqualTo(Plans.DRAFT);
    }

    @Test
    void rules_lists_all_with_their_severities() {
        Run run = Run.strategy("rules");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(Rules.builtIn().size() + 1);
        assertThat(run.out())
                .containsPattern("rule +draft +consultation +publication +finds\n")
                .containsPattern("action/no-deadline +warning +warning +error +An action without a deadline\n")
                .containsPattern("baseline/stale +off +warning +warning +");
        assertThat(Run.strategy("rules", "--profile", "draft").out())
                .containsPattern("baseline/stale +off +[A-Z]")
                .doesNotContain("consultation");
    }

    @Test
    void rules_explains_one_with_why_examples_what_to_do_and_how_to_switch_it_off() {
        assertThat(Run.strategy("rules", "action/no-deadline").out())
                .startsWith("action/no-deadline: An action without a deadline\n    draft: warning\n")
                .contains("    SMART: timely\n    question timely: By when?\n")
                .contains("\nWhy\n    Timely: ", "\nWhat to do\n    Say by when")
                .contains("\nFails: as soon as possible\n    \"actionPlan\": ", "\nPasses: a date")
                .contains("\nTo switch it off\n    in a profile of your own: { \"rule\": \"action/no-deadline\", ")
                .endsWith("    in the API: profile.without(\"action/no-deadline\")\n");
    }

    @Test
    void rules_says_what_a_rule_needs_and_which_numbers_it_goes_by() {
        assertThat(Run.strategy("rules", "action/overdue").out())
                .contains("    needs: date of checking\n", ", checked on 20");
        assertThat(Run.strategy("rules", "baseline/stale").out()).contains("    threshold ", " months; ");
        assertThat(Run.strategy("rules", "action/vague-verb").out()).contains("    goes by English wording");
        assertThat(Run.strategy("rules", "action/child-later-than-parent").out())
                .contains("    needs: related documents\n", "  where a related document is\n");
    }

    @Test
    void a_rule_that_there_is_not_is_explained() {
        assertThat(Run.strategy("rules", "action/no-deadlin"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "strategy: there is no rule \"action/no-deadlin\"; did you mean action/no-deadline?\n"
                                + "Try 'strategy rules --help'.\n"));
        assertThat(Run.strategy("rules", "whatever").err())
                .contains("'strategy rules' lists them, and if it is one of your own, ");
        assertThat(Run.strategy("rules", "a", "b").err())
                .startsWith("strategy: rules takes at most 1 rule, and 2 were given.\n");
        assertThat(Run.strategy("rules", "--help").out()).contains("[RULE]");
    }

    private String write(String text) {
        return Plans.write(directory, "plan.json", text).toString();
    }

    private static JsonNode json(Run run) throws Exception {
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("}\n");
        return new ObjectMapper().readTree(run.out());
    }

    private static JsonNode question(JsonNode questions, String id) {
        for (JsonNode question : questions) {
            if (question.path("question").textValue().equals(id)) {
                return question;
            }
        }
        throw new AssertionError("no question " + id);
    }

    @Test
    void rules_shows_what_others_wrote_where_an_example_was_copied_from_it() {
        assertThat(Run.strategy("rules", "originality/copied").out())
                .containsSubsequence("\nFails: ", "  where the strategy of somebody else is\n", "\nPasses: ");
        assertThat(Run.strategy("rules", "document/internal-in-public").out())
                .containsPattern("\nFails: .*, given as a public edition\n");
    }

    @Test
    void the_name_of_a_profile_moves_no_cursor() throws IOException {
        String profile = directory.resolve("profile.json").toString();
        Files.writeString(Path.of(profile), "{ \"name\": \"ours\\u001b[2J\\nand\", \"basis\": \"draft\" }");
        String plan = write(Plans.WITH_PLAN);

        for (String line : List.of("smart " + plan, "questions " + plan, "rules", "rules action/no-deadline")) {
            Run run = Run.strategy((line + " --profile " + profile).split(" "));

            assertThat(run.code()).as(line).isZero();
            assertThat(run.out()).as(line).contains("ours [2J and").doesNotContain("\u001b");
        }
    }
}
