package io.github.strategydocs.jackson3;

import io.github.strategydocs.json.MapperProblemsLaws;

/** What holds for the module of each generation of Jackson holds for that of Jackson 3. */
class MapperProblemsTest extends MapperProblemsLaws {

    MapperProblemsTest() {
        super(new Jackson3Mappers());
    }
}
