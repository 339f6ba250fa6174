package io.github.strategydocs.validation.internal.text;

/** What a text says, however it is spaced, punctuated and capitalised. */
public final class Statement {

    private Statement() {}

    /**
     * The words of a text.
     *
     * @param text any text
     * @return its letters and digits in small letters, each word parted from the next by one space
     */
    public static String of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean isGap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int folded = SplitTexts.fold(c);
            if (folded != 0) {
                if (isGap && words.length() > 0) {
                    words.append(' ');
                }
                words.appendCodePoint(folded);
                isGap = false;
            } else {
                isGap = isGap || !isWithinWord(c);
            }
        }
        return words.toString();
    }

    /**
     * How many words a text has.
     *
     * @param text any text
     * @return the number
     */
    public static int words(String text) {
        int words = 0;
        boolean isWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (SplitTexts.fold(c) != 0) {
                words += isWord ? 0 : 1;
                isWord = true;
            } else {
                isWord = isWord && isWithinWord(c);
            }
        }
        return words;
    }

    /** Whether a sign parts no words. */
    static boolean isWithinWord(int c) {
        return c == '\'' || c == '’';
    }
}
