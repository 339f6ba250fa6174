package io.github.strategydocs.interop.internal.stratml;

import javax.annotation.Nullable;

/**
 * Where a parser is in a text. The parser itself knows where markup ends; behind words its column is one off or not,
 * depending on whether it has looked at what follows, so that these are passed here.
 */
final class XmlCursor {

    private static final String SECTION = "<![CDATA[";
    private static final String SECTION_END = "]]>";

    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    /** A place of which line and column are known. */
    record At(int line, int column) {}

    XmlCursor(String text) {
        this.text = text;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Goes on to a place that lies ahead. */
    void goTo(int toLine, int toColumn) {
        while (offset < text.length() && (line < toLine || (line == toLine && column < toColumn))) {
            step();
        }
    }

    /**
     * Goes over words to the markup behind them.
     *
     * @return where the first word begins that is more than white space, or null if there is none
     */
    @Nullable
    At passWords() {
        At first = null;
        while (offset < text.length()) {
            if (text.startsWith(SECTION, offset)) {
                skip(SECTION.length());
                int end = text.indexOf(SECTION_END, offset);
                first = first == null ? passUntil(end < 0 ? text.length() : end) : first;
                skipTo(end < 0 ? text.length() : end + SECTION_END.length());
            } else if (text.charAt(offset) == '<') {
                return first;
            } else {
                int end = text.indexOf('<', offset);
                first = first == null ? passUntil(end < 0 ? text.length() : end) : first;
                skipTo(end < 0 ? text.length() : end);
            }
        }
        return first;
    }

    @Nullable
    private At passUntil(int end) {
        while (offset < end) {
            if (!Character.isWhitespace(text.charAt(offset))) {
                return new At(line, column);
            }
            step();
        }
        return null;
    }

    private void skip(int count) {
        skipTo(offset + count);
    }

    private void skipTo(int end) {
        while (offset < end) {
            step();
        }
    }

    /** A line ends behind a line feed, or behind a carriage return alone. */
    private void step() {
        char c = text.charAt(offset);
        offset++;
        boolean isPair = c == '\r' && offset < text.length() && text.charAt(offset) == '\n';
        if (c == '\n' || (c == '\r' && !isPair)) {
            line++;
            column = 1;
        } else if (!isPair) {
            column++;
        }
    }
}
