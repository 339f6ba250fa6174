package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --public-edition}, which means the same to all commands that check. */
class CheckedEditionTest {

    private static final String BEFORE = """
            { "id": "harbour", "title": "Harbour", "organisation": "board",
              "version": { "label": "1", "status": "published", "date": "2026" },
              "parties": [ { "id": "board", "name": "Board", "kind": "board" } ],
              "actionPlan": { "actions": [
                { "id": "dredge", "title": "Dredge the basin" },
                { "id": "sell", "title": "Sell the east quay", "deadline": "2026-12" } ] },
              "stakeholderMap": { "stakeholders": [ { "id": "press", "name": "Press", "stance": "hostile" } ] },
              "disclosures": [ { "subject": "sell", "audience": "internal" } ] }
            """;

    @TempDir
    private Path directory;

    @Test
    void smart_judges_no_action_of_a_public_edition_by_what_may_have_been_withheld() {
        String edition = edition(BEFORE);

        assertThat(Run.strategy("smart", edition).out())
                .containsPattern("not met +not met +not met +not met +not met +dredge")
                .doesNotContain("withheld");
        assertThat(Run.strategy("smart", "--public-edition", edition).out())
                .containsPattern("- +- +- +- +- +dredge")
                .contains("timely: not assessable: what action/no-deadline asks for may have been withheld from this "
                        + "public edition");
    }

    @Test
    void questions_holds_a_public_edition_against_the_public_edition_of_the_version_before() {
        String before = Plans.write(directory, "before.json", BEFORE).toString();
        String edition = edition(BEFORE.replace("\"label\": \"1\"", "\"label\": \"2\""));
        String nothing = "nothing else in the document changed. [change/version-bumped-idly]";

        assertThat(Run.strategy("questions", "--previous", before, edition).out())
                .doesNotContain(nothing, "withheld");
        assertThat(Run.strategy("questions", "--public-edition", "--previous", before, edition)
                        .out())
                .contains(nothing, "That may be because something was withheld from this public edition.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "markdown", "github"})
    void findings_name_what_is_internal_in_every_form_and_those_of_the_public_edition_do_not(String format) {
        String internal = "Sell the east quay";
        String edition = edition(BEFORE);
        String plan = directory.resolve("plan.json").toString();

        assertThat(Run.strategy("validate", "--format", format, plan).out()).contains(internal);
        assertThat(Run.strategy("validate", "--format", format, "--public-edition", edition)
                        .out())
                .contains("Dredge the basin")
                .doesNotContain(internal);
    }

    @Test
    void the_help_of_validate_says_that_findings_name_what_is_internal() {
        assertThat(Run.strategy("validate", "--help").out().replaceAll("\\s+", " "))
                .contains(
                        "Findings of every form are about the whole document and name what is internal; for the public, check "
                                + "what 'strategy publish' writes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "smart", "questions"})
    void its_help_says_the_same_everywhere(String command) {
        assertThat(Run.strategy(command, "--help").out().replaceAll("\\s+", " "))
                .contains("--public-edition " + CheckedEdition.HELP);
    }

    private String edition(String document) {
        String plan = Plans.write(directory, "plan.json", document).toString();
        String edition = directory.resolve("edition.json").toString();
        assertThat(Run.strategy("publish", plan, "-o", edition).code()).isZero();
        return edition;
    }
}
