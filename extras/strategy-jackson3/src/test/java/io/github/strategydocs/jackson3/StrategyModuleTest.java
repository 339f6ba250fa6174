package io.github.strategydocs.jackson3;

import io.github.strategydocs.json.StrategyModuleLaws;

/** What holds for the module of each generation of Jackson holds for that of Jackson 3. */
class StrategyModuleTest extends StrategyModuleLaws {

    StrategyModuleTest() {
        super(new Jackson3Mappers());
    }
}
