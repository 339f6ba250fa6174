package io.github.strategydocs.diff.internal.report;

import io.github.strategydocs.diff.DiffSummary.Group;
import io.github.strategydocs.diff.DiffSummary.Line;
import io.github.strategydocs.diff.DiffSummary.Part;
import io.github.strategydocs.diff.Meaning;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a summary as text or as Markdown: the same lines, marked up or not. */
public final class SummaryText {

    /** What could move a reader's cursor, break a line or turn the direction of the text. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    /** What would begin a list in a list. */
    private static final Pattern NUMBER = Pattern.compile("\\d+[.)]");

    private static final String MARKUP = "\\`*_{}[]<>|~&";
    private static final String MARKUP_AT_START = "().-+!#";

    /** Parts a word into two for programs, and is not seen by readers. */
    private static final String BREAK = "<!-- -->";

    private final boolean markdown;
    private final StringBuilder out = new StringBuilder();

    /** A writer of summaries, as Markdown or as plain text. */
    public SummaryText(boolean markdown) {
        this.markdown = markdown;
    }

    /** The summary, line by line. */
    public String write(List<Group> groups, List<Meaning> meanings, boolean isWhole) {
        if (groups.isEmpty()) {
            line(isWhole ? "Nothing changed." : "Nothing changed that matters so much.");
            return out.toString();
        }
        for (Meaning meaning : meanings) {
            line(escape("The content differs, but the version is still labelled \""
                    + meaning.arguments().get("label") + "\"."));
            out.append('\n');
        }
        for (Group group : groups) {
            write(group);
        }
        return out.toString();
    }

    private void write(Group group) {
        int length = out.length();
        // An empty line is there already behind what is said of the version.
        if (length > 0 && !(length > 1 && out.charAt(length - 2) == '\n')) {
            out.append('\n');
        }
        line((markdown ? "## " : "") + group.heading());
        for (Part section : group.sections()) {
            if (markdown) {
                out.append('\n');
            }
            line((markdown ? "### " : "  ") + section.heading());
            if (markdown) {
                out.append('\n');
            }
            for (Line each : section.lines()) {
                line((markdown ? "- " : "  - ") + escape(each.text()));
            }
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private String escape(String text) {
        return escape(text, markdown);
    }

    /** A text that says nothing to a terminal or to whoever renders Markdown but what it says. */
    static String escape(String text, boolean markdown) {
        String flat = UNSAFE.matcher(text).replaceAll(" ");
        if (!markdown) {
            return flat;
        }
        flat = flat.stripLeading(); // blanks would begin a block of code
        StringBuilder escaped = new StringBuilder(flat.length() + 8);
        Matcher number = NUMBER.matcher(flat);
        int start = number.lookingAt() ? number.end() - 1 : 0;
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            if (isMarkup(flat, i, start)) {
                escaped.append('\\');
            }
            escaped.append(c);
            if (isInAddress(flat, i, c)) {
                escaped.append(BREAK);
            }
        }
        return escaped.toString();
    }

    /** Whoever renders Markdown may look for people and addresses after it has undone what is escaped. */
    private static boolean isInAddress(String text, int at, char c) {
        return c == '@' || (c == ':' && text.startsWith("//", at + 1)) || isWww(text, at);
    }

    private static boolean isWww(String text, int at) {
        return text.regionMatches(true, at, "www.", 0, 4);
    }

    /** Marks that cannot be taken for markup in the middle of a line stay as they are, to be read with ease. */
    private static boolean isMarkup(String text, int at, int start) {
        char c = text.charAt(at);
        if (MARKUP_AT_START.indexOf(c) >= 0) {
            return at == start
                    || (c == '(' && at > 0 && text.charAt(at - 1) == ']')
                    || (c == '!' && at + 1 < text.length() && text.charAt(at + 1) == '[');
        }
        return MARKUP.indexOf(c) >= 0;
    }
}
