package io.github.strategydocs.interop.internal.csv;

/** A text among others in one cell: as it is, or in quotation marks where it would be mistaken for more than one. */
final class Token {

    static final char QUOTE = '"';

    /** What ends a text that stands on a line of its own. */
    static final String LINES = "\r\n";
    /** What ends one of several on a line. */
    static final String ITEMS = ";\r\n";
    /** What ends one inside parentheses. */
    static final String INNER = ";()\r\n";

    private static final String NOTHING = "\"\"";

    private Token() {}

    /** A text among others. */
    static String of(String text, String stops) {
        boolean isPlain = !text.isEmpty()
                && text.charAt(0) != QUOTE
                && text.length() == text.strip().length()
                && text.chars().noneMatch(c -> stops.indexOf(c) >= 0);
        return isPlain ? text : QUOTE + text.replace("\"", "\"\"") + QUOTE;
    }

    /**
     * A text that has a cell for itself: as it is. An empty text is two quotation marks, since an empty cell says nothing,
     * and a text of nothing but two or more quotation marks has two more.
     */
    static String alone(String text) {
        return text.isEmpty() || isQuotesAlone(text) ? text + NOTHING : text;
    }

    /** The text that a cell for itself holds; the cell is not empty. */
    static String readAlone(String cell) {
        return isQuotesAlone(cell) ? cell.substring(NOTHING.length()) : cell;
    }

    private static boolean isQuotesAlone(String text) {
        return text.length() >= NOTHING.length() && text.chars().allMatch(c -> c == QUOTE);
    }
}
