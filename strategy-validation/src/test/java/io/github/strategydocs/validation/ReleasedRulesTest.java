package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A profile, a waiver or a file of known findings speaks of rules by id, years after it was written. So an id that was
 * once released stays: as that of its rule, or as an alias.
 */
class ReleasedRulesTest {

    private static final Path FILE =
            Path.of("src", "test", "resources", "io", "github", "strategydocs", "validation", "released-rules.txt");
    private static final String RELEASE = "mvn test -pl strategy-validation -am -Dtest=ReleasedRulesTest "
            + "-Dsurefire.failIfNoSpecifiedTests=false -Drules.release=true";

    @Test
    void no_id_of_a_rule_that_was_released_has_vanished() throws IOException {
        assertThat(released())
                .isNotEmpty()
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(Rules.find(id))
                        .as("the rule %s was released; where it has another id now, make %s an alias of it", id, id)
                        .isPresent());
    }

    /** Between releases, a new rule may still be renamed. With {@code -Drules.release=true}, takes down what is new. */
    @Test
    void a_release_takes_down_its_new_rules() throws IOException {
        TreeSet<String> all = new TreeSet<>(released());
        Rules.builtIn().forEach(rule -> all.add(rule.metadata().id()));
        if (Boolean.getBoolean("rules.release")) {
            List<String> lines = new ArrayList<>(Files.readAllLines(FILE));
            lines.removeIf(line -> !line.startsWith("#"));
            lines.addAll(all);
            Files.write(FILE, lines);
        }

        if (!version().endsWith("-SNAPSHOT")) {
            assertThat(released())
                    .as("a release makes the ids of its rules permanent; to take down the new ones, run\n  %s", RELEASE)
                    .containsExactlyElementsOf(all);
        }
    }

    private static List<String> released() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String version() throws IOException {
        Matcher version = Pattern.compile("<version>([^<]+)</version>")
                .matcher(Files.readString(ProjectFiles.root().resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}
