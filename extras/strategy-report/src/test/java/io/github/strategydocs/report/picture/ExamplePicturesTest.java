package io.github.strategydocs.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Keeps the pictures of the README in step with the code; with {@code -Dpictures.write=true}, draws them anew. */
class ExamplePicturesTest {

    private static final String REDRAW = "mvn test -pl extras/strategy-report -am -Dtest=ExamplePicturesTest "
            + "-Dsurefire.failIfNoSpecifiedTests=false -Dpictures.write=true";

    private final Path examples = ProjectFiles.root().resolve("extras/examples");

    @Test
    void the_pictures_of_the_readme_are_those_that_the_example_department_has_now() throws IOException {
        Strategy before = StrategyJson.read(examples.resolve("department-2026.json"));
        Strategy after = StrategyJson.read(examples.resolve("department-2027.json"));
        Pictures pictures = Pictures.of(after).withPrevious(before).withAsOf(LocalDate.of(2027, 6, 30));

        check("stakeholder-map.svg", pictures.stakeholderMap());
        check("timeline.svg", pictures.timeline());
    }

    private void check(String name, Picture picture) throws IOException {
        Path file = examples.resolve(name);
        String fresh = picture.svg() + "\n";
        if (Boolean.getBoolean("pictures.write")) {
            Files.writeString(file, fresh);
        }

        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s is stale; to draw it anew, run%n  %s", name, REDRAW)
                .isEqualTo(fresh);
    }
}
