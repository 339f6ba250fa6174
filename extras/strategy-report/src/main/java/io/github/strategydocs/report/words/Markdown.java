package io.github.strategydocs.report.words;

import io.github.strategydocs.report.PlainText;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes words of a document into a line of Markdown, as GitHub understands it, so that they mean themselves.
 *
 * <pre>{@code
 * Markdown.escape("*Free* berths");     // "\*Free\* berths"
 * }</pre>
 */
public final class Markdown {

    /** Longer words are cut: a comment has room for so much, and one title must not take it all. */
    private static final int LONGEST = 400;

    private static final String BREAK = "<!-- -->";

    private static final int SHORTEST_COMMIT = 7;
    private static final Pattern ISSUE = Pattern.compile("(?i)\\bGH-(?=\\d)");
    private static final Pattern COMMIT =
            Pattern.compile("(?<![0-9A-Za-z])[0-9a-f]{" + SHORTEST_COMMIT + ",}+(?![0-9A-Za-z])");

    private Markdown() {}

    /** The words, cut where they are so long that nothing else would have room. */
    public static String escape(String text) {
        return escapeAll(Words.clip(PlainText.line(text), LONGEST));
    }

    /** All of the words. */
    public static String escapeAll(String text) {
        String line = PlainText.line(text);
        BitSet breaks = breaks(line);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            escaped.append(breaks.get(i) ? BREAK : "");
            boolean isInWord = i + 1 < line.length() && line.charAt(i + 1) != ' ';
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '|' -> escaped.append("&#124;");
                // GitHub looks for people, issues and addresses after it has undone what is escaped.
                case '@', '#' -> escaped.append('\\').append(c).append(BREAK);
                case '.', ':' -> escaped.append(isInWord ? "\\" + c + BREAK : String.valueOf(c));
                case '\\', '`', '*', '_', '[', ']', '~', '$', '!' ->
                    escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * Where to break words that GitHub links without any mark: the number of an issue behind GH, and what may be the name of
     * a commit, which has seven letters at least.
     */
    private static BitSet breaks(String line) {
        BitSet breaks = new BitSet();
        Matcher issues = ISSUE.matcher(line);
        while (issues.find()) {
            breaks.set(issues.end());
        }
        Matcher commits = COMMIT.matcher(line);
        while (commits.find()) {
            for (int at = commits.start() + SHORTEST_COMMIT - 1; at < commits.end(); at += SHORTEST_COMMIT - 1) {
                breaks.set(at);
            }
        }
        return breaks;
    }
}
