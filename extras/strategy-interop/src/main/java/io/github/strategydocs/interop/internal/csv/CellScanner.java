package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.ImportProblemCode;
import java.util.Optional;

/** Goes through the text of a cell. */
final class CellScanner {

    private final String text;
    private int at;

    CellScanner(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    /** What stands between a position and the present one. */
    String since(int start) {
        return text.substring(start, at).strip();
    }

    /** Whether a line or the cell ends here, once blanks are skipped. */
    boolean isAtLineEnd() {
        skipBlanks();
        return at == text.length() || isLineBreak(text.charAt(at));
    }

    /** Goes to the next line that is not blank; gives whether there is one. */
    boolean toNextLine() {
        while (at < text.length() && (isLineBreak(text.charAt(at)) || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return at < text.length();
    }

    boolean isAtEnd() {
        return !toNextLine();
    }

    /** Whether a character stands here, once blanks are skipped. */
    boolean isAt(char c) {
        skipBlanks();
        return at < text.length() && text.charAt(at) == c;
    }

    /** Passes a character if it stands here, once blanks are skipped. */
    boolean skip(char c) {
        boolean isThere = isAt(c);
        at += isThere ? 1 : 0;
        return isThere;
    }

    /** Passes a text if it stands here and a line ends behind it. */
    boolean skipLine(String line) {
        if (!text.startsWith(line, at)) {
            return false;
        }
        int before = at;
        at += line.length();
        if (isAtLineEnd()) {
            return true;
        }
        at = before;
        return false;
    }

    /** Whether the text that stands here is in quotation marks. */
    boolean isQuoted() {
        return isAt(Token.QUOTE);
    }

    /** The text up to a colon, if one stands here ahead of all that ends a text; it is not passed. */
    Optional<String> label(String stops) {
        skipBlanks();
        for (int i = at; i < text.length() && stops.indexOf(text.charAt(i)) < 0; i++) {
            if (text.charAt(i) == ':') {
                return Optional.of(text.substring(at, i).strip());
            }
        }
        return Optional.empty();
    }

    /** Passes the text up to the next colon, and the colon. */
    void skipLabel() {
        at = text.indexOf(':', at) + 1;
    }

    /** Passes a text, and gives it without quotation marks. */
    String token(String stops) {
        skipBlanks();
        return isQuoted() ? quoted(stops) : plain(stops);
    }

    private String plain(String stops) {
        int start = at;
        while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private String quoted(String stops) {
        int start = at;
        StringBuilder token = new StringBuilder();
        at++;
        int from = at;
        while (true) {
            int end = text.indexOf(Token.QUOTE, from);
            if (end < 0) {
                throw new Unreadable(
                        ImportProblemCode.INVALID_CELL,
                        "a quotation mark is opened and not closed: " + CellWords.quote(text.substring(start)),
                        Optional.of("double the quotation marks inside a text that stands in such"));
            }
            token.append(text, from, end);
            at = end + 1;
            if (at == text.length() || text.charAt(at) != Token.QUOTE) {
                break;
            }
            token.append(Token.QUOTE);
            from = at + 1;
        }
        skipBlanks();
        if (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            throw new Unreadable(
                    ImportProblemCode.INVALID_CELL,
                    "something stands behind a closing quotation mark: " + CellWords.quote(text.substring(at)),
                    Optional.of("double the quotation marks inside a text that stands in such"));
        }
        return token.toString();
    }

    /** Line breaks are no blanks. */
    private void skipBlanks() {
        while (at < text.length() && !isLineBreak(text.charAt(at)) && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
