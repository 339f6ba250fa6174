package io.github.strategydocs.json;

/** What holds for the module of each generation of Jackson holds for that of Jackson 2. */
class MapperProblemsTest extends MapperProblemsLaws {

    MapperProblemsTest() {
        super(new Jackson2Mappers());
    }
}
