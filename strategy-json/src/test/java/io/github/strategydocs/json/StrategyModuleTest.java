package io.github.strategydocs.json;

/** What holds for the module of each generation of Jackson holds for that of Jackson 2. */
class StrategyModuleTest extends StrategyModuleLaws {

    StrategyModuleTest() {
        super(new Jackson2Mappers());
    }
}
