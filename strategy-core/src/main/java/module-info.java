/**
 * The model of a strategy document, its metamodel, and what can be done with both. It needs nothing at run time.
 */
@SuppressWarnings("module") // the modules that may use the builder side of the metamodel are built after this one
module io.github.strategydocs.core {
    requires static jsr305;
    requires static org.immutables.value.annotations;

    exports io.github.strategydocs.diff;
    exports io.github.strategydocs.metamodel;
    exports io.github.strategydocs.model;
    exports io.github.strategydocs.value;
    exports io.github.strategydocs.metamodel.spi to
            io.github.strategydocs.interop,
            io.github.strategydocs.json,
            io.github.strategydocs.validation;
}
