/**
 * Strategy documents as JSON: read with every problem in its place, written without loss, described by a JSON Schema.
 */
@SuppressWarnings("module") // the modules that share its internals are built after this one
module io.github.strategydocs.json {
    requires static jsr305;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.strategydocs.core;

    exports io.github.strategydocs.json;
    exports io.github.strategydocs.json.internal to
            io.github.strategydocs.interop,
            io.github.strategydocs.report;

    provides com.fasterxml.jackson.databind.Module with
            io.github.strategydocs.json.StrategyModule;
}
