package io.github.strategydocs.jackson3;

import io.github.strategydocs.json.PlainValuesLaws;

/** What holds for the module of each generation of Jackson holds for that of Jackson 3. */
class PlainValuesTest extends PlainValuesLaws {

    PlainValuesTest() {
        super(new Jackson3Mappers());
    }
}
