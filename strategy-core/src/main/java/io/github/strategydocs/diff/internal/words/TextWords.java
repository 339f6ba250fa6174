package io.github.strategydocs.diff.internal.words;

import java.util.List;

/** Shows what differs between texts, with a few words around it. */
public final class TextWords {

    private static final int SHORT = 70;
    private static final int CONTEXT = 20;

    private TextWords() {}

    /** What differs between two texts: the one before, an arrow, and the one after, each cut to what differs. */
    public static String change(String before, String after) {
        List<String> both = List.of(before, after);
        return among(both, before) + " → " + among(both, after);
    }

    /** A text as it is told beside others: in full if all are short, or else the part in which those differ. */
    public static String among(List<String> texts, String text) {
        List<String> lines = texts.stream().map(TextWords::line).toList();
        String line = line(text);
        if (line.length() <= SHORT && lines.stream().allMatch(each -> each.length() <= SHORT)) {
            return quoted(line);
        }
        int start = line.length();
        for (String other : lines) {
            start = Math.min(start, commonStart(lines.get(0), other));
        }
        int end = line.length() - start;
        for (String other : lines) {
            int most = Math.min(lines.get(0).length(), other.length()) - start;
            end = Math.min(end, commonEnd(lines.get(0), other, most));
        }
        return quoted(part(line, start, line.length() - end));
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int count = 0;
        while (count < most && one.charAt(count) == other.charAt(count)) {
            count++;
        }
        return count;
    }

    private static int commonEnd(String one, String other, int most) {
        int count = 0;
        while (count < most && one.charAt(one.length() - 1 - count) == other.charAt(other.length() - 1 - count)) {
            count++;
        }
        return count;
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
