module embedder {
    requires io.github.strategydocs.json;
    requires io.github.strategydocs.validation;
}
