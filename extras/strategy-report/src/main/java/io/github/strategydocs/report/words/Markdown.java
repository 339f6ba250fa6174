package io.github.strategydocs.report.words;

import io.github.strategydocs.report.PlainText;

/**
 * Writes words of a document into a line of Markdown, as GitHub understands it, so that they mean themselves.
 *
 * <pre>{@code
 * Markdown.escape("*Free* berths");     // "\*Free\* berths"
 * }</pre>
 */
public final class Markdown {

    /** Longer words are cut: a comment has room for so much, and one title must not take it all. */
    private static final int LONGEST = 400;

    private static final String BREAK = "<!-- -->";

    private Markdown() {}

    /** The words, cut where they are so long that nothing else would have room. */
    public static String escape(String text) {
        return escapeAll(clip(PlainText.line(text)));
    }

    /** All of the words. */
    public static String escapeAll(String text) {
        String line = PlainText.line(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isInWord = i + 1 < line.length() && line.charAt(i + 1) != ' ';
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '|' -> escaped.append("&#124;");
                // GitHub looks for people, issues and addresses after it has undone what is escaped.
                case '@', '#' -> escaped.append('\\').append(c).append(BREAK);
                case '.', ':' -> escaped.append(isInWord ? "\\" + c + BREAK : String.valueOf(c));
                case '\\', '`', '*', '_', '[', ']', '~', '$', '!' ->
                    escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static String clip(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
