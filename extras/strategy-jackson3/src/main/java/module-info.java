/** Strategy documents for the mappers of Jackson 3. */
// The digit is the name of that generation of Jackson.
@SuppressWarnings("module")
module io.github.strategydocs.jackson3 {
    requires static jsr305;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires transitive io.github.strategydocs.json;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;

    exports io.github.strategydocs.jackson3;

    provides tools.jackson.databind.JacksonModule with
            io.github.strategydocs.jackson3.StrategyModule;
}
