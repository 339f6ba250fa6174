package io.github.strategydocs.report;

/** Writes words of a document into XML 1.0, which has no way at all to say some characters. */
final class Xml {

    private static final char REPLACEMENT = '\uFFFD';

    private Xml() {}

    /** One line that means itself in an attribute and between tags alike. */
    static String line(String words) {
        String text = PlainText.line(words);
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;"); // or else "]]>" would end what it never began
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
            }
        }
        return escaped.toString();
    }

    /** Of what is left of a line, the characters of XML 1.0; half a surrogate pair is none. */
    private static boolean isAllowed(int c) {
        return c <= 0xD7FF || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
