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
            int folded = SplitText.fold(c);
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
            if (SplitText.fold(c) != 0) {
                words += isWord ? 0 : 1;
                isWord = true;
            } else {
                isWord = isWord && isWithinWord(c);
            }
        }
        return words;
    }

    /**
     * How many words a text has, which was split for other reasons too.
     *
     * @param text any text
     * @return the number that {@link #words(String)} gives
     */
    public static int words(SplitText text) {
        if (text.hasPairs()) {
            return words(text.text());
        }
        int words = text.count();
        for (int i = 1; i < text.count(); i++) {
            words -= isWithinWord(text.text(), text.start(i)) ? 1 : 0;
        }
        return words;
    }

    /** Whether nothing but apostrophes stands between a place and the letter before it. */
    private static boolean isWithinWord(String text, int start) {
        int before = start - 1;
        while (isWithinWord(text.charAt(before))) {
            before--;
        }
        return before < start - 1 && Character.isLetterOrDigit(text.charAt(before));
    }

    private static boolean isWithinWord(int c) {
        return c == '\'' || c == '’';
    }
}
