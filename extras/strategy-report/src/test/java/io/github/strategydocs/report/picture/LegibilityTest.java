package io.github.strategydocs.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.RandomDocuments;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibilityTest {

    private static final double SMALLEST_LETTERS = 11;

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 5", "1, 1", "5, 5", "5, 1", "40, 5", "40, 1", "40, 2", "150, 5", "150, 1", "150, 2"})
    void no_words_cover_others_however_many_stand_in_few_places(int count, int places) {
        assertIsLegible(Plans.crowd(count, places, 1), Plans.crowd(count, places, 2));
    }

    @Property(seed = "1", tries = 20)
    void no_words_cover_others_in_any_crowd(
            @ForAll @IntRange(max = 150) int count, @ForAll @IntRange(min = 1, max = 5) int places, @ForAll long seed) {
        assertIsLegible(Plans.crowd(count, places, seed), Plans.crowd(count, 5, seed + 1));
    }

    @Property(seed = "1", tries = 60)
    void no_words_cover_others_in_any_document(@ForAll long seed) {
        RandomDocuments documents = new RandomDocuments(seed);

        assertIsLegible(documents.next(), documents.next());
    }

    @Test
    void a_thousand_actions_have_a_row_each() {
        Strategy strategy = Plans.crowd(1000, 5, 7);
        Picture timeline = Pictures.of(strategy).timeline();

        assertThat(timeline.table().rows()).hasSize(2000);
        assertThat(Drawn.of(timeline).collisions()).isEmpty();
    }

    private static void assertIsLegible(Strategy strategy, Strategy previous) {
        Pictures pictures = Pictures.of(strategy).withPrevious(previous).withAsOf(LocalDate.of(2027, 5, 1));
        for (Picture picture : Plans.all(pictures)) {
            Drawn drawn = Drawn.of(picture);
            assertThat(drawn.collisions()).as(picture.title()).isEmpty();
            assertThat(drawn.sizes()).allMatch(size -> size >= SMALLEST_LETTERS);
        }
    }
}
