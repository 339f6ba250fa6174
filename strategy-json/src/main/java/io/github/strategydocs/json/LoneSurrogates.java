package io.github.strategydocs.json;

/** Half surrogates in a text that has to become UTF-8, which cannot say them. */
final class LoneSurrogates {

    private LoneSurrogates() {}

    /** The index of the first, or -1. */
    static int firstIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (isLone(text, i)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Puts the replacement character in the place of each, for messages. */
    static String replaceIn(String text) {
        StringBuilder replaced = new StringBuilder(text);
        for (int lone = firstIn(text); lone >= 0; lone = firstIn(replaced)) {
            replaced.setCharAt(lone, '\uFFFD');
        }
        return replaced.toString();
    }

    private static boolean isLone(CharSequence text, int i) {
        return Character.isLowSurrogate(text.charAt(i))
                || i + 1 == text.length()
                || !Character.isLowSurrogate(text.charAt(i + 1));
    }
}
