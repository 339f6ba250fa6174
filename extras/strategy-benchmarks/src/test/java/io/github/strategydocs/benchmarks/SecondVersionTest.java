package io.github.strategydocs.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondVersionTest {

    @Test
    void the_edits_are_those_that_the_bars_speak_of() {
        Strategy first = StrategyGenerator.strategy(1_000);

        SecondVersion second = SecondVersion.of(first);

        // 10 removed, 10 inserted, 20 moved, 12 stakeholders assessed again, and 50 actions changed in one or two
        // fields.
        assertThat(second.edits()).isBetween(52 + 50, 52 + 100);
        assertThat(idsOf(second.strategy())).hasSize(1_000);
        assertThat(idsOf(first).stream().filter(id -> !idsOf(second.strategy()).contains(id)))
                .hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 1_000})
    void no_reference_dangles_in_either_version(int size) {
        Strategy first = StrategyGenerator.strategy(size);

        assertThat(dangling(first)).isEmpty();
        assertThat(dangling(SecondVersion.of(first).strategy())).isEmpty();
    }

    @Test
    void the_same_document_is_always_edited_in_the_same_way() {
        Strategy first = StrategyGenerator.strategy(200);

        assertThat(SecondVersion.of(first)).isEqualTo(SecondVersion.of(first));
    }

    private static List<String> idsOf(Strategy strategy) {
        return strategy.actionPlan().orElseThrow().actions().stream()
                .map(Action::id)
                .toList();
    }

    /** Where plain words may stand, and in other documents, nothing can dangle. */
    private static List<String> dangling(Strategy strategy) {
        return strategy.index().references().stream()
                .filter(use -> !strategy.index().resolves(use))
                .filter(use -> !use.reference().isElsewhere())
                .filter(use -> !use.attribute().referenceTarget().orElseThrow().orText())
                .map(use -> use.path() + " -> " + use.text())
                .toList();
    }
}
