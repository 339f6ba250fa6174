package io.github.strategydocs.diff;

/** Shows what differs between two texts, with a few words around it. */
final class TextWords {

    private static final int SHORT = 70;
    private static final int CONTEXT = 20;

    private TextWords() {}

    static String change(String before, String after) {
        String one = before.strip().replaceAll("\\s+", " ");
        String other = after.strip().replaceAll("\\s+", " ");
        if (one.length() <= SHORT && other.length() <= SHORT) {
            return quoted(one) + " → " + quoted(other);
        }
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return quoted(part(one, start, one.length() - end)) + " → " + quoted(part(other, start, other.length() - end));
    }

    /** The part that differs, from the beginning of a word, if one begins near, to that of another. */
    private static String part(String text, int start, int end) {
        int from = Math.max(start - 2 * CONTEXT, text.lastIndexOf(' ', Math.max(0, start - CONTEXT)));
        from = from > 0 ? text.offsetByCodePoints(from, Character.isLowSurrogate(text.charAt(from)) ? 1 : 0) : 0;
        int space = text.indexOf(' ', Math.min(text.length(), end + CONTEXT / 2));
        int to = space < 0 ? text.length() : space;
        String shown = ValueWords.shorten(text.substring(from, to));
        return (from > 0 ? "…" : "") + shown + (to < text.length() && !shown.endsWith("…") ? "…" : "");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
