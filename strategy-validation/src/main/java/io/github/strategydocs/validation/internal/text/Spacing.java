package io.github.strategydocs.validation.internal.text;

/** White space, which says nothing. */
public final class Spacing {

    private Spacing() {}

    /**
     * A text with one space where it has white space, and none around it.
     *
     * @param text any text
     * @return the text on one line
     */
    public static String single(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                if (i > 0 && line.length() > 0 && Character.isWhitespace(text.charAt(i - 1))) {
                    line.append(' ');
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
