package io.github.strategydocs.interop.internal;

/** Titles for what has none. */
public final class Titles {

    private static final int MAX_LENGTH = 120;

    private Titles() {}

    /** The first sentence of a text, or as many words of it as make a title. */
    public static String firstSentence(String text) {
        String line = text.strip().split("\\R", 2)[0];
        int end = 0;
        while (end < line.length() && !endsSentence(line, end)) {
            end++;
        }
        String sentence = line.substring(0, end);
        return sentence.length() <= MAX_LENGTH ? sentence : cut(sentence);
    }

    private static boolean endsSentence(String line, int at) {
        char c = line.charAt(at);
        return (c == '.' || c == '!' || c == '?' || c == ';')
                && (at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1)))
                && at > 0
                && !Character.isUpperCase(line.charAt(at - 1));
    }

    private static String cut(String sentence) {
        int space = sentence.lastIndexOf(' ', MAX_LENGTH);
        int end = space > 0 ? space : MAX_LENGTH - (Character.isHighSurrogate(sentence.charAt(MAX_LENGTH - 1)) ? 1 : 0);
        return sentence.substring(0, end) + "…";
    }
}
