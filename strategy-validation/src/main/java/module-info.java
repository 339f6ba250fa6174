/** Rules about the content of strategy documents. It needs the model and nothing else. */
module io.github.strategydocs.validation {
    requires static jsr305;
    requires static org.immutables.value.annotations;
    requires transitive io.github.strategydocs.core;

    uses io.github.strategydocs.validation.Rule;

    exports io.github.strategydocs.validation;
}
