package io.github.strategydocs.json;

/** Half surrogates in a text that has to become UTF-8, which cannot say them. */
final class LoneSurrogates {

    private LoneSurrogates() {}

    static boolean areIn(String text) {
        return firstIn(text) >= 0;
    }

    /** The index of the first, or -1. */
    static int firstIn(String text) {
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

    /** Writes each as the escape that JSON has for it, so that the reader finds it and says where it is. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) && isLone(text, i)) {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c);
                if (Character.isHighSurrogate(c)) {
                    escaped.append(text.charAt(++i));
                }
            }
        }
        return escaped.toString();
    }

    private static boolean isLone(String text, int i) {
        return Character.isLowSurrogate(text.charAt(i))
                || i + 1 == text.length()
                || !Character.isLowSurrogate(text.charAt(i + 1));
    }
}
