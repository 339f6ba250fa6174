package io.github.strategydocs.jackson3;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.strategydocs.json.StrategyModuleLaws;
import org.junit.jupiter.api.Test;

/** What holds for the module of each generation of Jackson holds for that of Jackson 3. */
class StrategyModuleTest extends StrategyModuleLaws {

    StrategyModuleTest() {
        super(new Jackson3Mappers());
    }

    @Test
    void null_options_are_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> new StrategyModule(null))
                .withMessage("options");
    }
}
