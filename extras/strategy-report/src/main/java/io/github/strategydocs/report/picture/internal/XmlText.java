package io.github.strategydocs.report.picture.internal;

import io.github.strategydocs.report.PlainText;

/** Words as XML 1.0 can hold them, on one line. */
final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** The words with blanks for what controls or turns a line, and replacement characters for what is none in XML. */
    static String clean(String words) {
        String line = PlainText.line(words);
        StringBuilder clean = null;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < line.length() && Character.isLowSurrogate(line.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c >= '\uFFFE') {
                clean = clean == null ? new StringBuilder(line) : clean;
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean == null ? line : clean.toString();
    }

    /** Writes words between tags so that they mean themselves, in XML and in HTML alike. */
    static void escape(String words, StringBuilder to) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '&' -> to.append("&amp;");
                default -> to.append(c);
            }
        }
    }
}
