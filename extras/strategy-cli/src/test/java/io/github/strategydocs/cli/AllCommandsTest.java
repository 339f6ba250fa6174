package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.cli.Syntax.Sort;
import io.github.strategydocs.cli.Syntax.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.OptionSpec;

/** What holds of every command and of every option. */
class AllCommandsTest {

    static Stream<Syntax> syntaxes() {
        return Cli.commands(Run.with().surroundings()).stream().map(Command::syntax);
    }

    static Stream<Arguments> options() {
        return syntaxes()
                .flatMap(syntax -> syntax.options().stream()
                        .map(option -> Arguments.of(syntax.name() + " " + option.name(), syntax, option)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("options")
    void an_option_takes_no_word_that_is_meant_for_the_command(String name, Syntax syntax, Word option) {
        List<String> files = Collections.nCopies(Math.max(1, syntax.fewestFiles()), "file");
        for (boolean isJoined : new boolean[] {false, true}) {
            List<String> words = new ArrayList<>();
            if (option.sort() == Sort.FLAG) {
                words.add(option.name());
            } else if (isJoined) {
                words.add(option.name() + "=value");
            } else {
                words.addAll(List.of(option.name(), "value"));
            }
            words.addAll(files);
            List<String> value = option.sort() == Sort.FLAG ? List.of() : List.of("value");

            Optional<Given> plain = PlainWords.read(syntax, words);
            Optional<Given> picocli = syntax.mostFiles() == 0 ? plain : read(syntax, words);

            assertThat(plain.isPresent()).isEqualTo(syntax.mostFiles() > 0);
            assertThat(picocli).isEqualTo(plain);
            plain.ifPresent(given -> {
                assertThat(given.list(option.name())).isEqualTo(value);
                assertThat(given.files()).isEqualTo(files);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void no_option_takes_more_than_one_word_in_the_model_of_picocli(Syntax syntax) {
        for (OptionSpec option : PicocliModel.forReading(syntax).options()) {
            assertThat(option.arity().max()).as(option.longestName()).isLessThanOrEqualTo(1);
            assertThat(option.splitRegex()).as(option.longestName()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void files_too_many_or_too_few_are_counted_in_a_sentence(Syntax syntax) {
        for (int count = 0; count < 5; count++) {
            if (isRight(count, syntax)) {
                continue;
            }
            List<String> words = new ArrayList<>(List.of(syntax.name()));
            words.addAll(Collections.nCopies(count, "word"));

            Run run = Run.strategy(words.toArray(String[]::new));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .matches("strategy: " + syntax.name() + " takes "
                            + "(no file, and \"word\" was given|(at least |at most )?\\d (file|folder|rule)s?, "
                            + "and (none was|1 was|\\d were) given)\\.\nTry 'strategy " + syntax.name()
                            + " --help'\\.\n");
        }
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void an_empty_word_is_told(Syntax syntax) {
        Run run = Run.strategy(syntax.name(), "");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("strategy: ")
                .contains(syntax.mostFiles() > 0 ? " is empty: \"\" was given" : "takes no file, and \"\" was given");
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void help_shows_how_many_files_there_should_be(Syntax syntax) {
        String usage = Run.strategy(syntax.name(), "--help")
                .out()
                .replaceAll("\\s+", " ")
                .replaceAll("^Usage: ", "");
        String end = usage.substring(0, usage.indexOf(syntax.description().split(" ")[0]))
                .trim();

        List<String> labels = syntax.files().stream().map(Syntax.Taken::label).toList();
        String files = String.join(" ", labels);
        if (labels.size() == 1 && syntax.fewestFiles() == 0) {
            files = "[" + files + "]";
        } else if (labels.size() == 1 && syntax.mostFiles() > 1) {
            files += "...";
        }
        assertThat(end)
                .startsWith("strategy " + syntax.name())
                .matches(".*](\\.\\.\\.)?" + Pattern.quote((" " + files).stripTrailing()))
                .doesNotContain("(");
    }

    private static boolean isRight(int count, Syntax syntax) {
        int named = syntax.files().size();
        return named > 1 ? count == named : count >= syntax.fewestFiles() && count <= syntax.mostFiles();
    }

    private static Optional<Given> read(Syntax syntax, List<String> words) {
        String[] args = Stream.concat(Stream.of(syntax.name()), words.stream()).toArray(String[]::new);
        return new PicocliWords(Run.with().surroundings(), List.of(syntax)).read(syntax, args);
    }
}
