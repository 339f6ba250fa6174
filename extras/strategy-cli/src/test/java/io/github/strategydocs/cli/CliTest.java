package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    @TempDir
    private Path directory;

    @Test
    void the_command_by_itself_says_which_commands_there_are() {
        Run run = Run.strategy();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "strategy: which command? There are validate, smart, questions, rules, format, convert, diff, apply, merge, "
                                + "history, overview, compare-corpus, report, map, publish, schema, new.\n"
                                + "Try 'strategy --help'.\n");
    }

    @Test
    void an_unknown_command_or_option_is_explained_and_exits_with_2() {
        Run command = Run.strategy("validat", "x.json");
        Run option = Run.strategy("validate", "--profil", "draft", "x.json");

        assertThat(command.code()).isEqualTo(2);
        assertThat(command.err())
                .isEqualTo(
                        "strategy: there is no command \"validat\"; did you mean validate?\nTry 'strategy --help'.\n");
        assertThat(option.code()).isEqualTo(2);
        assertThat(option.err())
                .isEqualTo("strategy: there is no option --profil; did you mean --profile?\n"
                        + "Try 'strategy validate --help'.\n");
        assertThat(option.out()).isEmpty();
    }

    @Test
    void help_is_a_result() {
        Run all = Run.strategy("--help");
        Run one = Run.strategy("validate", "--help");

        assertThat(all.code()).isZero();
        assertThat(all.out())
                .contains(
                        "validate",
                        "smart",
                        "questions",
                        "rules",
                        "format",
                        "report",
                        "map",
                        "publish",
                        "schema",
                        "new",
                        "Exit: 0 fine");
        assertThat(one.code()).isZero();
        assertThat(one.out()).startsWith("Usage: strategy validate").contains("--fail-on=SEVERITY");
        assertThat(all.err() + one.err()).isEmpty();
    }

    @Test
    void what_stands_before_a_command_is_explained() {
        assertThat(Run.strategy("--verson").err())
                .isEqualTo("strategy: there is no option --verson; did you mean --version?\nTry 'strategy --help'.\n");
        assertThat(Run.strategy("--help", "validat").err()).doesNotContain("option validat", "at index");
    }

    @Test
    void the_version_is_a_result() {
        assertThat(Run.strategy("--version").out()).startsWith("strategy ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "smart", "questions", "format", "report", "map", "publish"})
    void a_file_that_is_not_there_is_named_and_exits_with_2(String command) {
        String file = directory.resolve("gone.json").toString();

        Run run = Run.strategy(command, file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("gone.json cannot be read: there is no such file or directory")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "smart", "questions", "format", "report", "map", "publish"})
    void a_directory_is_no_document(String command) {
        Run run = Run.strategy(command, directory.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be read: it is a directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "smart", "questions", "format", "report", "map", "publish"})
    void whatever_is_fed_in_gives_an_exit_code_and_no_stack_trace(String command) {
        for (String input :
                new String[] {"", "{", "[", "nul", "{\"id\":", "\u0000", "[".repeat(100_000), "{\"a\":1e999}"}) {
            Run run = Run.with().input(input).run(command, "-");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out() + run.err()).doesNotContain("\tat ").doesNotContain("Exception");
        }
    }

    @Test
    void debug_shows_a_stack_trace_and_nothing_else_does() {
        String file = directory.resolve("gone.json").toString();

        assertThat(Run.strategy("publish", file).err()).doesNotContain("\tat ");
        assertThat(Run.strategy("publish", "--debug", file).err()).contains("\tat io.github.strategydocs");
    }

    @Test
    void a_fault_of_the_program_exits_with_3_and_asks_to_be_reported() {
        Surroundings broken = surroundings(
                new InputStream() {
                    @Override
                    public int read() {
                        throw new IllegalStateException("no such luck");
                    }
                },
                OutputStream.nullOutputStream());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings watched = new Surroundings(
                broken.in(),
                broken.out(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of(),
                broken.today());

        assertThat(Cli.run(watched, "validate", "-")).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("strategy: a fault of the program: java.lang.IllegalStateException: no such luck\n")
                .contains("Please report it")
                .doesNotContain("\tat ");
    }

    @Test
    void a_result_that_cannot_be_written_is_no_success() {
        Run full = failing("no space left");

        assertThat(full.code()).isEqualTo(2);
        assertThat(full.err()).isEqualTo("strategy: standard output cannot be written: no space left\n");
    }

    @Test
    void a_reader_who_has_gone_is_told_nothing() {
        assertThat(failing("Broken pipe")).isEqualTo(new Run(141, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "convert", "diff", "history", "overview", "publish", "report"})
    void no_line_of_help_ends_within_the_name_of_an_ending(String command) {
        assertThat(Run.strategy("help", command).out().lines()).noneMatch(line -> line.matches(".*[ (]\\."));
    }

    @Test
    void help_is_also_a_command() {
        assertThat(Run.strategy("help")).isEqualTo(Run.strategy("--help"));
        assertThat(Run.strategy("help", "validate")).isEqualTo(Run.strategy("validate", "--help"));
        assertThat(Run.strategy("help", "validat").err())
                .startsWith("strategy: there is no command \"validat\"; did you mean validate?\n");
    }

    @Test
    void letters_that_the_locale_has_lost_are_not_taken_for_what_was_meant() {
        Run run = Run.strategy("new", "--title", "Caf\uFFFD\uFFFD");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("set LC_ALL=C.UTF-8");
    }

    private static Run failing(String why) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings broken = surroundings(InputStream.nullInputStream(), new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        });
        Surroundings watched = new Surroundings(
                broken.in(),
                broken.out(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of(),
                broken.today());
        return new Run(Cli.run(watched, "schema"), "", err.toString(StandardCharsets.UTF_8));
    }

    private static Surroundings surroundings(InputStream in, OutputStream out) {
        return new Surroundings(
                in,
                new ResultStream(out),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false,
                Map.of(),
                () -> LocalDate.of(2027, 1, 31));
    }

    @Test
    void help_says_what_the_commands_do_and_what_tells_the_forms_apart() {
        assertThat(Run.strategy("--help").out().replaceAll("\\s+", " "))
                .contains("Begins, checks, compares, merges, converts and publishes strategy documents.");
        assertThat(Run.strategy("convert", "--help").out().replaceAll("\\s+", " "))
                .contains("an object with items and nothing that every strategy has, such as a version, gsa");
    }
}
