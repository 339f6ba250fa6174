package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exit codes that are documented, command by command. */
class ExitCodeTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void files() {
        Plans.write(directory, "plan.json", Plans.DRAFT);
        Plans.write(directory, "other.json", Plans.DRAFT.replace("\"title\": \"", "\"title\": \"Another "));
        Plans.write(directory, "third.json", Plans.DRAFT.replace("\"title\": \"", "\"title\": \"A third "));
        Plans.write(directory, "broken.json", Plans.BROKEN_REFERENCE);
        Plans.write(directory, "none.json", "{ \"id\": 12 }");
        Plans.write(directory, "patch.json", "[ { \"op\": \"test\", \"path\": \"/title\", \"value\": \"No\" } ]");
    }

    @ParameterizedTest
    @CsvSource({
        "0, validate plan.json",
        "1, validate broken.json",
        "0, validate --fail-on never broken.json",
        "1, validate --fail-on info plan.json",
        "2, validate none.json",
        "2, validate plan.json none.json",
        "2, validate gone.json",
        "2, validate --profile nobody plan.json",
        "2, validate --colour plan.json",
        "0, smart plan.json",
        "2, smart none.json",
        "0, questions plan.json",
        "2, questions gone.json",
        "0, rules",
        "2, rules action/no-such-rule",
        "0, diff plan.json other.json",
        "0, diff --exit-code plan.json plan.json",
        "1, diff --exit-code plan.json other.json",
        "2, diff plan.json none.json",
        "1, apply plan.json patch.json",
        "2, apply plan.json gone.json",
        "0, merge plan.json plan.json other.json",
        "1, merge plan.json other.json third.json",
        "2, merge plan.json none.json other.json",
        "0, history plan.json other.json",
        "2, history none.json",
        "0, report plan.json",
        "2, report none.json",
        "0, map plan.json",
        "2, map gone.json",
        "0, publish plan.json",
        "2, publish none.json",
        "0, schema",
        "0, new",
        "2, explain"
    })
    void a_command_ends_with_the_code_that_is_documented(int code, String words) {
        String[] all = words.split(" ");
        for (int i = 1; i < all.length; i++) {
            all[i] = all[i].endsWith(".json") ? directory.resolve(all[i]).toString() : all[i];
        }

        Run run = Run.strategy(all);

        assertThat(run.code()).as("%s%n%s", words, run.err()).isEqualTo(code);
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Test
    void the_readme_and_the_help_say_what_the_codes_mean() throws IOException {
        String meaning = "0 fine; 1 the answer is no; 2 ";

        String readme = Files.readString(ProjectFiles.root().resolve("README.md"));
        for (String text : List.of(readme, Run.strategy("help").out())) {
            assertThat(text.replaceAll("\\s+", " ")).contains(meaning).contains("; 3 a fault of the program; 141");
        }
    }
}
