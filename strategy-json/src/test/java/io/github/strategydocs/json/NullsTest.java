package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.NullArguments;
import org.junit.jupiter.api.Test;

class NullsTest {

    @Test
    void whoever_gives_null_is_told_for_which_parameter() {
        assertThat(NullArguments.unexplained()).isEmpty();
    }

    @Test
    void whoever_gives_null_to_an_object_is_told_for_which_parameter() {
        Strategy strategy = StrategyJson.read(TestDocuments.MINIMAL);

        assertThat(NullArguments.unexplained(JsonPatch.class, JsonPatch.of(StrategyDiff.between(strategy, strategy))))
                .isEmpty();
        assertThat(NullArguments.unexplained(SourceMap.class, SourceMap.of(new byte[0])))
                .isEmpty();
        assertThat(NullArguments.unexplained(MappedTypes.class, new MappedTypes(ReadOptions.lenient())))
                .isEmpty();
        assertThat(NullArguments.unexplained(StrategyNotation.class, JsonNotation.INSTANCE))
                .isEmpty();
        assertThat(NullArguments.unexplained(ReadOptions.class, ReadOptions.lenient()))
                .isEmpty();
    }
}
