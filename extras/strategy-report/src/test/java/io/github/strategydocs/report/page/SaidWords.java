package io.github.strategydocs.report.page;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that a document says for people to read, as a page can show them, without the space between them. */
final class SaidWords {

    private static final Set<String> UNSHOWN = Set.of("Strategy.schema", "Strategy.formatVersion");

    private SaidWords() {}

    /** The words, each with the place at which the document says them. */
    static Map<String, String> in(Strategy strategy) {
        Map<String, String> words = new LinkedHashMap<>();
        Walker.walk(strategy, (path, value) -> {
            for (Attribute attribute : value.typeDescription().attributes()) {
                boolean isWords =
                        attribute.kind() == Kind.TEXT && !attribute.isId() && !UNSHOWN.contains(attribute.toString());
                if (isWords) {
                    Object content = attribute.valueIn(value).orElse(List.of());
                    (content instanceof List<?> list ? list : List.of(content))
                            .forEach(text ->
                                    words.put(Opened.withoutSpace(shown((String) text)), path + " " + attribute));
                }
            }
        });
        return words;
    }

    /** What is no character cannot be shown, nor can what turns a line. */
    private static String shown(String text) {
        return PlainText.line(text)
                .replaceAll("[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]", "\uFFFD")
                .replaceAll("[\\x{1FFFE}\\x{1FFFF}\\x{2FFFE}\\x{2FFFF}\\x{10FFFE}\\x{10FFFF}]", "\uFFFD\uFFFD");
    }
}
