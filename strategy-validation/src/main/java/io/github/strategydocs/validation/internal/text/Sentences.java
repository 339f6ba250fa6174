package io.github.strategydocs.validation.internal.text;

/**
 * How many words and sentences a text has.
 *
 * @param words words: what stands between white space and has a letter or a digit
 * @param sentences sentences that have a word; a blank line ends one too, as does a line after which a list goes on
 */
public record Sentences(int words, int sentences) {

    private static final String ENDS = ".!?";
    private static final String CLOSING = ")]\"'’”»";
    private static final String BULLETS = "-*•–";

    /**
     * Counts.
     *
     * @param text any text
     * @return its words and sentences
     */
    public static Sentences in(String text) {
        int words = 0;
        int sentences = 0;
        boolean isOpen = false;
        int at = Phrases.afterWhiteSpace(text, 0);
        while (at < text.length()) {
            int end = endOfToken(text, at);
            int next = Phrases.afterWhiteSpace(text, end);
            if (hasLetterOrDigit(text, at, end)) {
                words++;
                isOpen = true;
            }
            if (isOpen && (next == text.length() || endsSentence(text, at, end) || isBreak(text, end, next))) {
                sentences++;
                isOpen = false;
            }
            at = next;
        }
        return new Sentences(words, sentences);
    }

    private static int endOfToken(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean hasLetterOrDigit(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(String text, int start, int end) {
        int last = end - 1;
        while (last > start && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether white space is a blank line, or a list goes on after it. */
    private static boolean isBreak(String text, int start, int end) {
        int lines = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        return lines > 1 || (lines == 1 && BULLETS.indexOf(text.charAt(end)) >= 0);
    }
}
