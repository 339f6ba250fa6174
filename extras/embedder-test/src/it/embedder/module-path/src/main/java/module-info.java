module embedder {
    requires io.github.strategydocs.json;
}
