package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are read in two ways, and whatever the quick one takes, it takes as picocli does. */
class WordsTest {

    private static final Syntax SYNTAX = new ValidateCommand(Run.with().surroundings()).syntax();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan.json",
                "- other.json",
                "--strict plan.json",
                "plan.json --strict --profile draft",
                "--profile=draft plan.json -o out.txt",
                "--output=- plan.json",
                "-o=out.txt plan.json",
                "--related a.json plan.json other.json --strict",
                "--related a.json --strict plan.json",
                "--related a.json --related b.json --profile draft plan.json",
                "--related=a.json plan.json other.json",
                "--history 1.json --history 2.json plan.json",
                "--related - plan.json",
                "--as-of 2027 --fail-on never --format json --previous a.json plan.json --debug",
                "--profile= plan.json",
            })
    void what_is_well_formed_is_read_alike_by_both(String line) {
        List<String> words = Arrays.asList(line.split(" "));

        Optional<Given> plain = PlainWords.read(SYNTAX, words);

        assertThat(plain).as(line).isPresent().isEqualTo(picocli(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--strict --strict plan.json",
                "--profile",
                "--profile --strict plan.json",
                "--profile draft --profile draft plan.json",
                "--related --strict plan.json",
                "--strict=true plan.json",
                "--no-such-option plan.json",
                "-x",
                "-- -plan.json",
                "@words.txt",
                "--help",
            })
    void of_anything_else_the_quick_way_says_nothing(String line) {
        assertThat(PlainWords.read(SYNTAX, Arrays.asList(line.split(" "))))
                .as(line)
                .isEmpty();
    }

    @Test
    void the_number_of_files_counts() {
        Syntax one = Syntax.of("one", "One.").files(1, 1, "The file.");

        assertThat(PlainWords.read(one, List.of())).isEmpty();
        assertThat(PlainWords.read(one, List.of("a"))).isPresent();
        assertThat(PlainWords.read(one, List.of("a", "b"))).isEmpty();
    }

    @Test
    void picocli_understands_what_the_quick_way_leaves_to_it() {
        assertThat(picocli(List.of("--strict", "--", "-plan.json"))).hasValueSatisfying(given -> {
            assertThat(given.files()).containsExactly("-plan.json");
            assertThat(given.has("--strict")).isTrue();
        });
    }

    private static Optional<Given> picocli(List<String> words) {
        String[] args = Stream.concat(Stream.of("validate"), words.stream()).toArray(String[]::new);
        return new PicocliWords(Run.with().surroundings(), List.of(SYNTAX)).read(SYNTAX, args);
    }

    @Test
    void what_was_given_is_not_changed_by_whoever_reads_it() {
        Given given = PlainWords.read(SYNTAX, List.of("--related", "a.json", "b.json"))
                .orElseThrow();

        assertThatThrownBy(() -> given.list("--related").clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> given.files().add("d.json")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--foo plan.json; there is no option --foo.",
                "--profil=draft plan.json; there is no option --profil, did you mean --profile?",
                "--prof draft plan.json; there is no option --prof, did you mean --profile?",
                "-z plan.json; there is no option -z.",
                "-zz plan.json; there is no option -zz.",
                "--profle draft plan.json; there is no option --profle, did you mean --profile?",
                "plan.json --profile; --profile lacks what belongs behind it: --profile NAME|FILE.",
                "--profile --strict plan.json; --profile lacks what belongs behind it: --profile NAME|FILE.",
                "plan.json -o; --output lacks what belongs behind it: --output FILE.",
                "plan.json --profile draft --profile draft; --profile was given more than once, give it once.",
                "plan.json -o a -o b; --output was given more than once, give it once.",
                "plan.json --strict=maybe; --strict stands alone: nothing belongs behind it.",
            })
    void what_is_wrong_with_words_is_told_in_our_own(String line, String told) {
        Run run = Run.strategy(("validate " + line).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().replace("; ", ", "))
                .isEqualTo("strategy: " + told + "\nTry 'strategy validate --help'.\n");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate --fail-on=",
                "validate --format=",
                "smart --format=",
                "diff --min-significance= a",
                "convert --to="
            })
    void an_empty_word_is_none_of_the_few(String line) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
        words.add("plan.json");

        Run run = Run.strategy(words.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no \"\" for --", "; there are ");
    }
}
