package io.github.strategydocs.cli;

import static io.github.strategydocs.cli.Plans.read;
import static io.github.strategydocs.cli.Plans.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code validate} makes of profiles of one's own, of waivers, and of what was known before. */
class ValidateProfileTest {

    private static final String OURS = """
            {
              "name": "our-house",
              "basis": "draft",
              "rules": [
                { "rule": "document/reference-unresolved", "severity": "warning" }
              ]
            }
            """;

    private static final String WAIVING = """
            {
              "name": "our-house",
              "basis": "draft",
              "waivers": [
                { "rule": "document/reference-unresolved", "element": "harbour", "reason": "It is being renamed.",
                  "who": "Board", "until": "2027-06" }
              ]
            }
            """;

    @TempDir
    private Path directory;

    private String broken = "";
    private String sound = "";

    @BeforeEach
    void plans() {
        broken = file("broken.json", Plans.BROKEN_REFERENCE);
        sound = file("sound.json", Plans.DRAFT);
    }

    private String file(String name, String text) {
        return write(directory, name, text).toString();
    }

    @Test
    void a_profile_of_your_own_decides_and_its_name_is_printed_first() {
        String ours = file("ours.json", OURS);

        Run run = Run.strategy("validate", "--profile", ours, broken);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(broken + ": profile our-house\n").contains("1 warning");
        assertThat(Run.strategy("validate", "--profile", ours, "--fail-on", "warning", broken)
                        .code())
                .isEqualTo(1);
        assertThat(Run.with()
                        .input(OURS)
                        .run("validate", "--profile", "-", broken)
                        .code())
                .isZero();
    }

    @Test
    void a_profile_that_cannot_be_used_exits_with_2_and_says_where_and_why() {
        String ours = file("ours.json", OURS.replace("\"warning\"", "\"warn\""));

        Run run = Run.strategy("validate", "--profile", ours, broken);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(ours + ":5:60: error: ")
                .contains("(unknown-constant)")
                .endsWith("strategy: " + ours + " is no profile that can be used\n");
    }

    @Test
    void a_profile_that_speaks_of_no_rule_that_there_is_exits_with_2() {
        String ours = file("ours.json", OURS.replace("unresolved", "unresolvd"));

        Run run = Run.strategy("validate", "--profile", ours, broken);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("strategy: " + ours + ": there is no rule \"document/reference-unresolvd\"; did you mean "
                        + "document/reference-unresolved?\n");
    }

    @Test
    void what_a_profile_has_and_nobody_knows_is_warned_of_and_refused_where_that_is_asked_for() {
        String ours = file("ours.json", OURS.replace("\"basis\"", "\"note\": 1,\n  \"basis\""));

        assertThat(Run.strategy("validate", "--profile", ours, broken).code()).isZero();
        assertThat(Run.strategy("validate", "--profile", ours, broken).err()).contains(ours + ":3:3: warning: ");
        assertThat(Run.strategy("validate", "--strict", "--profile", ours, broken)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void what_is_waived_is_listed_apart_and_does_not_count() {
        String ours = file("ours.json", WAIVING);

        Run run = Run.strategy("validate", "--profile", ours, "--as-of", "2027-06-30", broken);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("    waived until 2027-06: The organisation of the document: ")
                .contains("[document/reference-unresolved] Board: It is being renamed.\n");
    }

    @Test
    void a_waiver_that_has_expired_is_reported_with_what_it_was_to_waive() {
        String ours = file("ours.json", WAIVING);

        Run run = Run.strategy("validate", "--profile", ours, "--as-of", "2027-07-01", broken);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("[document/reference-unresolved]")
                .contains("warning: The waiver of document/reference-unresolved for the document held until the end of "
                        + "June 2027, by Board: \"It is being renamed.\" [waiver/expired]");
    }

    @Test
    void a_waiver_that_waives_nothing_is_reported_and_one_without_a_reason_refused() {
        String ours = file("ours.json", WAIVING);
        String silent = file("silent.json", WAIVING.replace("It is being renamed.", ""));

        assertThat(Run.strategy("validate", "--profile", ours, sound).out()).contains("[waiver/unused]");
        Run refused = Run.strategy("validate", "--profile", silent, sound);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(silent + ":5:5: error: a waiver has to say its reason");
    }

    @Test
    void what_was_there_before_is_held_back_and_counted() {
        String known = directory.resolve("known.json").toString();

        assertThat(Run.strategy("validate", "--write-known", known, broken).code())
                .isEqualTo(1);
        assertThat(read(Path.of(known))).contains("\"rule\": \"document/reference-unresolved\"");
        Run run = Run.strategy("validate", "--known", known, "--fail-on", "info", broken);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(broken + ": profile draft\n" + broken + ": nothing found; ")
                .containsPattern("\n    held back: [0-9]+ known findings\n");
    }

    @Test
    void what_is_mended_need_not_be_known_and_the_file_only_shrinks() {
        String known = directory.resolve("known.json").toString();
        String worse = file(
                "worse.json", Plans.DRAFT.replace("\"version\": {", "\"publisher\": \"Nobody\",\n  \"version\": {"));
        Run.strategy("validate", "--write-known", known, broken);
        String before = read(Path.of(known));

        Run run = Run.strategy("validate", "--known", known, sound);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "    no longer found, and need not be known: document/reference-unresolved about the document (");
        assertThat(read(Path.of(known))).isEqualTo(before);

        Run.strategy("validate", "--known", known, "--write-known", known, worse);
        assertThat(read(Path.of(known))).hasSizeLessThan(before.length()).doesNotContain("reference-unresolved");
    }

    @Test
    void two_versions_in_one_run_keep_what_either_has() {
        String known = directory.resolve("known.json").toString();
        Run.strategy("validate", "--write-known", known, broken);
        String before = read(Path.of(known));

        Run.strategy("validate", "--known", known, "--write-known", known, broken, sound);

        assertThat(read(Path.of(known))).isEqualTo(before);
    }

    @Test
    void nothing_is_written_where_a_document_could_not_be_checked() {
        Path known = directory.resolve("known.json");

        Run run = Run.strategy("validate", "--write-known", known.toString(), sound, directory + "/none.json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(known + " is not written: not every document could be checked");
        assertThat(Files.exists(known)).isFalse();
    }

    @Test
    void known_findings_never_take_the_place_of_a_document_or_of_the_report() {
        Run onDocument = Run.strategy("validate", "--write-known", sound, sound);
        Run onReport = Run.strategy("validate", "--write-known", "-", sound);
        Run reportOnKnown = Run.strategy("validate", "--known", broken, "-o", broken, sound);
        Path both = directory.resolve("both.json");
        Run spelledOtherwise =
                Run.strategy("validate", "--write-known", directory + "/./both.json", "-o", both.toString(), sound);

        assertThat(onDocument.code()).isEqualTo(2);
        assertThat(onDocument.err()).contains("would be overwritten");
        assertThat(onReport.code()).isEqualTo(2);
        assertThat(onReport.err()).contains("cannot go to one place");
        assertThat(spelledOtherwise.code()).isEqualTo(2);
        assertThat(spelledOtherwise.err()).contains("cannot go to one place");
        assertThat(both).doesNotExist();
        assertThat(reportOnKnown.code()).isEqualTo(2);
        assertThat(read(Path.of(sound))).isEqualTo(Plans.DRAFT);
        assertThat(Run.strategy("validate", "--write-known", "-", "-o", directory + "/report.txt", broken)
                        .out())
                .contains("\"fingerprint\"");
    }

    @Test
    void a_file_of_something_else_holds_no_known_findings_and_an_empty_one_holds_none() {
        Run wrong = Run.strategy("validate", "--known", sound, broken);
        Run empty = Run.strategy("validate", "--known", file("known.json", "{}"), broken);

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err())
                .isEqualTo("strategy: " + sound
                        + " is no file of known findings but something else; is it the right file?\n");
        assertThat(Run.strategy("validate", "--profile", sound, broken).err())
                .isEqualTo("strategy: " + sound + " is no profile but something else; is it the right file?\n");
        assertThat(empty.code()).isEqualTo(Run.strategy("validate", broken).code());
    }

    @Test
    void a_slip_in_a_name_is_told_with_the_name_that_was_meant() {
        String profile = file("slip.json", "{ \"rulez\": [] }");
        String known = file("slip-known.json", "{ \"finding\": [] }");

        assertThat(Run.strategy("validate", "--profile", profile, broken).err())
                .contains("did you mean \"rules\"?")
                .doesNotContain("something else");
        assertThat(Run.strategy("validate", "--known", known, broken).err())
                .contains("did you mean \"findings\"?")
                .doesNotContain("something else");
        assertThat(Run.strategy("validate", "--profile", file("other.json", "{ \"colour\": 1 }"), broken)
                        .err())
                .contains("is no profile but something else");
        assertThat(Run.strategy(
                                "validate",
                                "--profile",
                                file("plan.json", "{ \"formatVersion\": \"1.0\", \"rulez\": [] }"),
                                broken)
                        .err())
                .contains("is no profile but something else");
    }

    @Test
    void json_tells_what_is_waived_held_back_and_gone() throws IOException {
        String known = directory.resolve("known.json").toString();
        Run.strategy("validate", "--write-known", known, broken);

        JsonNode waived = document("--profile", file("ours.json", WAIVING), "--format", "json", broken);
        JsonNode held = document("--known", known, "--format", "json", broken);
        JsonNode gone = document("--known", known, "--format", "json", sound);

        assertThat(waived.at("/waived/0/reason").asText()).isEqualTo("It is being renamed.");
        assertThat(waived.at("/waived/0/until").asText()).isEqualTo("2027-06");
        assertThat(waived.at("/heldBack").asInt()).isZero();
        assertThat(held.at("/heldBack").asInt()).isPositive();
        assertThat(held.at("/findings")).isEmpty();
        assertThat(gone.at("/noLongerFound/0/fingerprint").asText()).hasSize(32);
    }

    private static JsonNode document(String... words) throws IOException {
        String[] all = new String[words.length + 1];
        all[0] = "validate";
        System.arraycopy(words, 0, all, 1, words.length);
        return new ObjectMapper().readTree(Run.strategy(all).out()).at("/documents/0");
    }
}
