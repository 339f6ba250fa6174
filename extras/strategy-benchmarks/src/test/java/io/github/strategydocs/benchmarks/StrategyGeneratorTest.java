package io.github.strategydocs.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyGeneratorTest {

    @ParameterizedTest
    @CsvSource({"50, 65_000", "1_000, 1_260_000", "10_000, 12_500_000"})
    void a_document_is_as_big_as_the_bars_say(String actions, String bytes) throws Exception {
        Document document = Document.ofSize(number(actions));

        assertThat(document.json().length).isCloseTo(number(bytes), withPercentage(4));
    }

    @Test
    void the_same_size_and_seed_make_the_same_document() throws Exception {
        assertThat(Document.ofSize(50).json()).isEqualTo(Document.ofSize(50).json());
    }

    @Test
    void another_seed_makes_another_document() {
        assertThat(StrategyGenerator.strategy(50, 1)).isNotEqualTo(StrategyGenerator.strategy(50, 2));
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace("_", ""));
    }
}
