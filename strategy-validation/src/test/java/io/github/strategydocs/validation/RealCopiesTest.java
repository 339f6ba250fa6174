package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the responses of 18 departments to one strategy have in common, by hand: two departments share half a sentence (on
 * who sits on the boards of their delivery bodies), two more a set phrase (a high profile for digital), and whatever else
 * they share stands in the strategy to which they respond. No statement as a whole was copied from another department;
 * one department wrote three of its statements in the words of its own strategy.
 */
class RealCopiesTest {

    /** Of the 29 runs of the one statement, 8 stand in the other; of any third one, 6 of 34 at most. */
    private static final double HALF_A_SENTENCE = 0.25;

    private final List<Strategy> responses = new ArrayList<>();
    private final List<Strategy> others = new ArrayList<>();
    private Strategy parent = Samples.harbour();

    @BeforeEach
    void read() throws IOException {
        Optional<Path> strategies = ProjectFiles.shared("corpora/strategies");
        assumeTrue(strategies.isPresent(), "the corpora do not lie beside the project");
        Path folder = strategies.orElseThrow();
        parent = StrategyJson.read(folder.resolve("gds-2012.json"));
        for (String name : List.of("moj-2012", "nara-social-media", "fds-2020-before", "fds-2020-after")) {
            others.add(StrategyJson.read(folder.resolve(name + ".json")));
        }
        try (Stream<Path> files = Files.list(folder.resolve("gds-2012-responses"))) {
            for (Path file : files.sorted().toList()) {
                responses.add(StrategyJson.read(file));
            }
        }
        assertThat(responses).hasSize(18);
    }

    @Test
    void no_response_is_a_copy_of_another_or_of_the_strategy_to_which_it_responds() {
        assertThat(corpus(responses).compare()).isEmpty();
        assertThat(corpusWithParent().compare()).isEmpty();
    }

    @Test
    void the_one_sentence_that_was_taken_over_is_found_from_a_quarter_on_and_nothing_else_is() {
        List<CopiedText> found = new ArrayList<>();

        corpus(responses).compare(HALF_A_SENTENCE, found::add);

        assertThat(found)
                .extracting(CopiedText::element, CopiedText::otherElement)
                .containsExactly(tuple(Optional.of("decc-action-01"), Optional.of("defra-action-01")));
        assertThat(found.get(0).containment()).isEqualTo(8.0 / 29);
        assertThat(found.get(0).passages())
                .extracting(CopiedText.Passage::text)
                .containsExactly("it is necessary to have digital skills represented at board level across");
    }

    @Test
    void the_one_response_that_was_copied_has_its_text_from_the_departments_own_strategy() {
        List<Strategy> all = new ArrayList<>(responses);
        all.add(parent);
        all.addAll(others);

        assertThat(corpus(all).compare())
                .extracting(
                        CopiedText::document,
                        copied -> copied.element().orElse(""),
                        CopiedText::other,
                        copied -> Math.round(100 * copied.containment()))
                .containsExactly(
                        tuple("gds-2012-response-moj", "", "moj-2012", 34L),
                        tuple("gds-2012-response-moj", "moj-action-03", "moj-2012", 48L),
                        tuple("gds-2012-response-moj", "moj-action-05", "moj-2012", 66L),
                        tuple("gds-2012-response-moj", "moj-action-06", "moj-2012", 33L));
    }

    @Test
    void what_stands_in_the_strategy_to_which_they_respond_does_not_count() {
        assertThat(sharesOverATenth(corpus(responses))).hasSizeGreaterThan(10);
        assertThat(sharesOverATenth(corpusWithParent()))
                .containsExactlyInAnyOrder(
                        "decc-action-01 has defra-action-01",
                        "defra-action-01 has decc-action-01",
                        "mod-action-01 has hmt-action-01",
                        "hmt-action-01 has mod-action-01");
    }

    private static List<String> sharesOverATenth(Corpus corpus) {
        List<String> found = new ArrayList<>();
        corpus.compare(0.1, copied -> {
            if (!copied.isAdopted()) {
                found.add(copied.element().orElseThrow() + " has "
                        + copied.otherElement().orElseThrow());
            }
        });
        return found;
    }

    @Test
    void a_response_that_is_handed_in_by_another_department_is_found_and_the_rest_are_not() {
        Strategy copy =
                named("defra").withId("copy").withActionPlan(named("decc").actionPlan());

        List<CopiedText> found = corpusWithParent().copiedIn(copy);

        assertThat(found).hasSize(7).allMatch(copied -> copied.containment() > 0.85);
        assertThat(found).extracting(CopiedText::other).containsOnly("gds-2012-response-decc");
    }

    @Test
    void a_response_of_which_only_the_name_was_changed_is_found_under_each_of_the_eighteen() {
        Corpus corpus = corpusWithParent();
        for (Strategy response : responses) {
            Strategy copy = renamed(response);

            List<CopiedText> found = corpus.copiedIn(copy);

            // One says six times that it will say something, in four words.
            boolean isShort = response.id().equals("gds-2012-response-dclg");
            assertThat(found.isEmpty()).as(response.title()).isEqualTo(isShort);
            assertThat(found)
                    .as(response.title())
                    .allMatch(copied ->
                            copied.containment() > 0.5 && copied.other().equals(response.id()));
        }
    }

    private static Strategy renamed(Strategy response) {
        String name = response.parties().get(0).name();
        String json = new String(StrategyJson.write(response, JsonForm.COMPACT), StandardCharsets.UTF_8);
        return StrategyJson.read(json.replace(name, "Office of Light Railways").getBytes(StandardCharsets.UTF_8))
                .withId("copy");
    }

    private Strategy named(String department) {
        return responses.stream()
                .filter(strategy -> strategy.id().equals("gds-2012-response-" + department))
                .findFirst()
                .orElseThrow();
    }

    private Corpus corpusWithParent() {
        List<Strategy> all = new ArrayList<>(responses);
        all.add(parent);
        return corpus(all);
    }

    private static Corpus corpus(List<Strategy> strategies) {
        Corpus.Builder builder = Corpus.builder();
        strategies.forEach(builder::add);
        return builder.build();
    }
}
