package io.github.strategydocs.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The endings of names of files by which people and programs tell what is in them. Others, such as {@code .txt}, {@code .out}
 * and {@code .tmp}, promise nothing: whatever is written is text.
 */
final class NameEndings {

    private static final Map<String, List<String>> BY_WORDS = Map.ofEntries(
            Map.entry("JSON", List.of(".json")),
            Map.entry("SARIF", List.of(".sarif")),
            Map.entry("one JSON document a line", List.of(".ndjson", ".jsonl")),
            Map.entry("YAML", List.of(".yaml", ".yml")),
            Map.entry("XML", List.of(".xml")),
            Map.entry("StratML", List.of(".stratml")),
            Map.entry("a table with commas", List.of(".csv")),
            Map.entry("a table with tabs", List.of(".tsv", ".tab")),
            Map.entry("HTML", List.of(".html", ".htm")),
            Map.entry("Markdown", List.of(".md", ".markdown")),
            Map.entry("SVG", List.of(".svg")),
            Map.entry("a bitmap", List.of(".png", ".jpg", ".jpeg", ".gif", ".webp")),
            Map.entry("PDF", List.of(".pdf")),
            Map.entry("a workbook of spreadsheets", List.of(".xlsx", ".xls", ".ods")),
            Map.entry("a document of a word processor", List.of(".docx", ".doc", ".odt", ".rtf")),
            Map.entry("slides", List.of(".pptx", ".ppt", ".odp")));

    private NameEndings() {}

    /** The ending of a name, in lower case, if it promises something. */
    static Optional<String> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return BY_WORDS.values().stream()
                .flatMap(List::stream)
                .filter(lower::endsWith)
                .findFirst();
    }

    /** What an ending promises. */
    static String words(String ending) {
        for (Map.Entry<String, List<String>> promise : BY_WORDS.entrySet()) {
            if (promise.getValue().contains(ending)) {
                return promise.getKey();
            }
        }
        throw new IllegalArgumentException(ending + " promises nothing");
    }
}
