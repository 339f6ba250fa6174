package io.github.strategydocs.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealDocumentsTest {

    @Test
    void the_examples_are_legible() throws IOException {
        for (Path file : documents(ProjectFiles.root().resolve("extras/examples"))) {
            assertIsLegible(Pictures.of(StrategyJson.read(file)));
        }
    }

    @Test
    void the_examples_compared_are_legible_and_say_what_moved() throws IOException {
        Path examples = ProjectFiles.root().resolve("extras/examples");
        Pictures pictures = Pictures.of(StrategyJson.read(examples.resolve("department-2027.json")))
                .withPrevious(StrategyJson.read(examples.resolve("department-2026.json")))
                .withAsOf(LocalDate.of(2027, 6, 15));

        assertIsLegible(pictures);
        assertThat(pictures.timeline().description()).contains("deadlines slipped");
        assertThat(pictures.stakeholderMap().description()).contains("Moved since the version before: ");
        assertThat(pictures.riskMatrix().description()).contains("rated otherwise");
    }

    @Test
    void real_documents_and_their_public_editions_are_legible() throws IOException {
        Optional<Path> corpus = ProjectFiles.shared("corpora/strategies");
        assumeTrue(corpus.isPresent(), "the corpora do not stand beside the project");

        for (Path file : documents(corpus.get())) {
            Strategy strategy = StrategyJson.read(file);
            assertIsLegible(Pictures.of(strategy));
            assertIsLegible(Pictures.of(strategy.publicEdition().strategy()));
        }
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(documents).isNotEmpty();
            return documents;
        }
    }

    private static void assertIsLegible(Pictures pictures) {
        for (Picture picture : Plans.all(pictures)) {
            assertThat(Drawn.of(picture).collisions()).as(picture.title()).isEmpty();
            assertThat(picture.description()).isNotBlank();
        }
    }
}
