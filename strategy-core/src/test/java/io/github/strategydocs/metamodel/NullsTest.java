package io.github.strategydocs.metamodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.Merge;
import io.github.strategydocs.diff.PartHistory;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.diff.StrategyPatch;
import io.github.strategydocs.model.Examples;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex;
import io.github.strategydocs.testing.NullArguments;
import java.util.List;
import org.junit.jupiter.api.Test;

class NullsTest {

    @Test
    void whoever_gives_null_is_told_for_which_parameter() {
        assertThat(NullArguments.unexplained()).isEmpty();
    }

    @Test
    void whoever_gives_null_to_an_object_is_told_for_which_parameter() {
        Strategy strategy = Examples.board().build();
        StrategyDiff diff = StrategyDiff.between(strategy, strategy.withTitle("Another title"));
        StrategyHistory history = StrategyHistory.of(List.of(strategy));

        assertThat(NullArguments.unexplained(Strategy.class, strategy)).isEmpty();
        assertThat(NullArguments.unexplained(StrategyIndex.class, strategy.index()))
                .isEmpty();
        assertThat(NullArguments.unexplained(PathResolver.class, PathResolver.of(strategy)))
                .isEmpty();
        assertThat(NullArguments.unexplained(StrategyDiff.class, diff)).isEmpty();
        assertThat(NullArguments.unexplained(StrategyPatch.class, diff.patch())).isEmpty();
        assertThat(NullArguments.unexplained(Change.class, diff.changes().get(0)))
                .isEmpty();
        assertThat(NullArguments.unexplained(Merge.class, Merge.of(strategy, strategy, strategy)))
                .isEmpty();
        assertThat(NullArguments.unexplained(StrategyHistory.class, history)).isEmpty();
        assertThat(NullArguments.unexplained(StrategyHistory.Builder.class, StrategyHistory.builder()))
                .isEmpty();
        assertThat(NullArguments.unexplained(
                        PartHistory.class, history.document().orElseThrow()))
                .isEmpty();
    }
}
