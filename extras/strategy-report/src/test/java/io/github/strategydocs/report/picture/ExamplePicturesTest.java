package io.github.strategydocs.report.picture;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.GeneratedFile;
import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keeps the pictures of the README in step with the code. */
class ExamplePicturesTest {

    private final Path examples = ProjectFiles.root().resolve("extras/examples");

    @Test
    @Tag(GeneratedFile.TAG)
    void the_pictures_of_the_readme_are_those_that_the_example_department_has_now() throws IOException {
        Strategy before = StrategyJson.read(examples.resolve("department-2026.json"));
        Strategy after = StrategyJson.read(examples.resolve("department-2027.json"));
        Pictures pictures = Pictures.of(after).withPrevious(before).withAsOf(LocalDate.of(2027, 6, 30));

        check("stakeholder-map.svg", pictures.stakeholderMap());
        check("timeline.svg", pictures.timeline());
    }

    private static void check(String name, Picture picture) throws IOException {
        GeneratedFile.assertUpToDate("extras/examples/" + name, picture.svg() + "\n");
    }
}
