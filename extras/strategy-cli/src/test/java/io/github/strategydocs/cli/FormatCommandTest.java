package io.github.strategydocs.cli;

import static io.github.strategydocs.cli.Plans.read;
import static io.github.strategydocs.cli.Plans.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.StrategyJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

    private static final String ONE_LINE = Plans.DRAFT.replaceAll("\\s+", " ");

    @TempDir
    private Path directory;

    @Test
    void a_file_is_put_into_the_form_in_place() {
        Path plan = write(directory, "plan.json", ONE_LINE);

        Run run = Run.strategy("format", plan.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(read(plan)).isEqualTo(Plans.DRAFT);
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_file_that_is_in_the_form_is_not_touched() throws IOException {
        Path plan = write(directory, "plan.json", Plans.DRAFT);
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(plan, before);

        Run.strategy("format", plan.toString());

        assertThat(Files.getLastModifiedTime(plan)).isEqualTo(before);
    }

    @Test
    void ids_that_were_missing_are_written_and_what_is_unknown_is_kept() {
        Path plan = write(
                directory, "plan.json", Plans.WITH_PLAN.replace("\"id\": \"open-data\",", "\"x-colour\": \"blue\","));

        Run run = Run.strategy("format", plan.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("[missing-id]");
        assertThat(read(plan)).contains("\"id\": \"publish-open-data\"").contains("\"x-colour\": \"blue\"");
    }

    @Test
    void the_result_may_go_elsewhere() {
        Path plan = write(directory, "plan.json", ONE_LINE);
        Path result = directory.resolve("result.json");

        assertThat(Run.strategy("format", plan.toString(), "-o", "-").out()).isEqualTo(Plans.DRAFT);
        assertThat(Run.strategy("format", plan.toString(), "-o", result.toString())
                        .code())
                .isZero();
        assertThat(read(result)).isEqualTo(Plans.DRAFT);
        assertThat(read(plan)).isEqualTo(ONE_LINE);
        assertThat(Run.strategy("format", plan.toString(), plan.toString(), "-o", "-")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void standard_input_goes_to_standard_output() {
        assertThat(Run.with().input(ONE_LINE).run("format", "-").out()).isEqualTo(Plans.DRAFT);
        assertThat(Run.with().input(Plans.DRAFT).run("format", "-").out()).isEqualTo(Plans.DRAFT);
    }

    @Test
    void check_writes_nothing_and_lists_what_is_not_in_the_form() {
        String good = write(directory, "good.json", Plans.DRAFT).toString();
        Path bad = write(directory, "bad.json", ONE_LINE);

        Run run = Run.strategy("format", "--check", good, bad.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(bad + "\n");
        assertThat(read(bad)).isEqualTo(ONE_LINE);
        assertThat(Run.strategy("format", "--check", good)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void the_canonical_form_goes_to_standard_output_and_leaves_the_file_to_people() {
        Path plan = write(directory, "plan.json", Plans.DRAFT);
        String canonical = new String(StrategyJson.canonical(StrategyJson.read(Plans.DRAFT)), StandardCharsets.UTF_8);

        assertThat(Run.strategy("format", "--canonical", plan.toString()).out()).isEqualTo(canonical);
        assertThat(read(plan)).isEqualTo(Plans.DRAFT);
        assertThat(Run.strategy("format", "--canonical", "--check", plan.toString())
                        .code())
                .isEqualTo(1);
        assertThat(Run.with()
                        .input(canonical)
                        .run("format", "--canonical", "--check", "-")
                        .code())
                .isZero();
    }

    @Test
    void the_digest_is_that_of_the_canonical_form_however_the_text_was_laid_out() {
        String one = write(directory, "one.json", Plans.DRAFT).toString();
        String other = write(directory, "other.json", ONE_LINE).toString();
        String digest = StrategyJson.digest(StrategyJson.read(Plans.DRAFT));

        assertThat(Run.strategy("format", "--digest", one).out()).isEqualTo(digest + "\n");
        assertThat(Run.strategy("format", "--digest", one, other).out())
                .isEqualTo(digest + "  " + one + "\n" + digest + "  " + other + "\n");
        assertThat(Run.strategy("format", "--digest", "--check", one).code()).isEqualTo(2);
    }

    @Test
    void what_is_no_document_is_left_as_it_is_and_the_others_are_formatted() {
        Path broken = write(directory, "broken.json", Plans.NOT_A_STRATEGY);
        Path plan = write(directory, "plan.json", ONE_LINE);

        Run run = Run.strategy("format", broken.toString(), plan.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(broken + ":2:9: error: ").contains("is left as it is");
        assertThat(run.out()).isEmpty();
        assertThat(read(broken)).isEqualTo(Plans.NOT_A_STRATEGY);
        assertThat(read(plan)).isEqualTo(Plans.DRAFT);
    }

    @Test
    void a_strict_reader_changes_nothing_where_a_lenient_one_would_warn() {
        Path plan = write(directory, "plan.json", Plans.UNKNOWN_PROPERTY.replaceAll("\\s+", " "));

        assertThat(Run.strategy("format", "--strict", plan.toString()).code()).isEqualTo(2);
        assertThat(Run.strategy("format", plan.toString()).code()).isZero();
        assertThat(read(plan)).contains("\"dte\": 1");
    }
}
