package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the responses of departments to one strategy have in common. */
class RealCopiesTest {

    @Test
    void no_response_of_25_runs_or_more_is_three_tenths_another_one() throws IOException {
        assertThat(corpus(responses()).compare()).isEmpty();
    }

    @Test
    void a_response_that_is_handed_in_by_another_department_is_found_and_the_rest_are_not() throws IOException {
        List<Strategy> responses = responses();
        Strategy copy = named("defra", responses)
                .withId("copy")
                .withActionPlan(named("decc", responses).actionPlan());

        List<CopiedText> found = corpus(responses).copiedIn(copy);

        assertThat(found).isNotEmpty().allMatch(copied -> copied.containment() > 0.9);
        assertThat(found).extracting(CopiedText::other).containsOnly("gds-2012-response-decc");
    }

    private static Strategy named(String department, List<Strategy> responses) {
        return responses.stream()
                .filter(strategy -> strategy.id().equals("gds-2012-response-" + department))
                .findFirst()
                .orElseThrow();
    }

    private static Corpus corpus(List<Strategy> strategies) {
        Corpus.Builder builder = Corpus.builder();
        strategies.forEach(builder::add);
        return builder.build();
    }

    private static List<Strategy> responses() throws IOException {
        Optional<Path> strategies = ProjectFiles.shared("corpora/strategies");
        assumeTrue(strategies.isPresent(), "the corpora do not lie beside the project");
        List<Strategy> responses = new ArrayList<>();
        try (Stream<Path> files = Files.list(strategies.orElseThrow().resolve("gds-2012-responses"))) {
            for (Path file : files.sorted().toList()) {
                responses.add(StrategyJson.read(file));
            }
        }
        assertThat(responses).isNotEmpty();
        return responses;
    }
}
