package io.github.strategydocs.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Arrows on maps go round words. */
class MovesTest {

    @Test
    void no_arrow_leads_over_a_word_in_the_examples() throws IOException {
        Strategy before = example("department-2026");
        Strategy after = example("department-2027");

        Drawn map = Drawn.of(Pictures.of(after).withPrevious(before).stakeholderMap());
        assertThat(map.arrows()).isPositive();
        assertThat(map.wordsUnderArrows()).isEmpty();
        Drawn shown = Drawn.of(Pictures.of(after.publicEdition().strategy())
                .withPrevious(before.publicEdition().strategy())
                .stakeholderMap());
        assertThat(shown.wordsUnderArrows()).isEmpty();
        Drawn risks = Drawn.of(Pictures.of(after).withPrevious(before).riskMatrix());
        assertThat(risks.wordsUnderArrows()).isEmpty();
    }

    /** With few on a map there is nearly always a way round; where names fill the cells, sometimes none. */
    @ParameterizedTest
    @CsvSource({"5, 0.02", "20, 0.25"})
    void few_arrows_lead_over_a_word_in_crowds(int count, double part) {
        int arrows = 0;
        int crossed = 0;
        for (long seed = 0; seed < 20; seed++) {
            Drawn map = crowd(count, seed);
            arrows += map.arrows();
            crossed += map.wordsUnderArrows().size();
        }

        assertThat(arrows).isGreaterThan(count * 15);
        assertThat((double) crossed / arrows).isLessThanOrEqualTo(part);
    }

    /** A number stands where it was and where it is, and needs no arrow that would cross others or lead round them. */
    @ParameterizedTest
    @ValueSource(ints = {48, 60, 100, 150})
    void between_numbers_there_are_plain_arrows_alone(int count) {
        for (long seed = 0; seed < 5; seed++) {
            Strategy before = Plans.crowd(count, 5, seed + 1);
            Picture map = Pictures.of(Plans.crowd(count, 5, seed))
                    .withPrevious(before)
                    .stakeholderMap();
            Drawn drawn = Drawn.of(map);
            long moved = map.table().rows().stream()
                    .filter(row -> row.get(6).startsWith("interest"))
                    .count();
            long numbers = drawn.words().stream()
                    .filter(words -> words.matches("\\d+ \\S"))
                    .count();

            assertThat(drawn.wordsUnderArrows()).isEmpty();
            assertThat(drawn.arrows()).isBetween(5, (int) moved);
            assertThat(numbers)
                    .as("on the map, in the key, and where they were")
                    .isEqualTo(2L * count + moved);
            assertThat(drawn.words()).contains("where number n stood before");
        }
    }

    /** Numbers fill the map so that no arrow passes between them all, and each arrow leads below them. */
    @Test
    void arrows_are_drawn_before_the_words_that_they_may_meet() {
        List<Element> drawn = crowd(150, 1).elements();
        int lastArrow = 0;
        int firstWord = drawn.size();
        for (int i = 0; i < drawn.size(); i++) {
            Element element = drawn.get(i);
            lastArrow = Drawn.isArrow(element) ? i : lastArrow;
            firstWord = element.getTagName().equals("text") ? Math.min(firstWord, i) : firstWord;
        }

        assertThat(lastArrow).isPositive().isLessThan(firstWord);
    }

    private static Drawn crowd(int count, long seed) {
        return Drawn.of(Pictures.of(Plans.crowd(count, 5, seed))
                .withPrevious(Plans.crowd(count, 5, seed + 1))
                .stakeholderMap());
    }

    private static Strategy example(String name) throws IOException {
        return StrategyJson.read(ProjectFiles.root().resolve("extras/examples/" + name + ".json"));
    }
}
