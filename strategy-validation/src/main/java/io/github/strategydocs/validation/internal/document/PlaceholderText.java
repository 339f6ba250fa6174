package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.validation.internal.text.Phrases;
import io.github.strategydocs.validation.internal.text.Phrases.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * Tells text that stands for text to come. In brackets, or as a whole value, it can mean nothing else; in the middle of
 * a sentence it may, and some words are not looked at there at all.
 */
final class PlaceholderText {

    /** Stand for text to come wherever they are. */
    private static final Set<String> ANYWHERE = Set.of(
            "tbc", "tbd", "coming soon", "lorem ipsum", "placeholder", "awaiting", "by month", "xx", "xxx", "xxxx");

    /** Stand for text to come in brackets or as a whole value; elsewhere they are plain English. */
    private static final Set<String> ALONE =
            Set.of("to be confirmed", "to be determined", "to be decided", "to be announced", "to be completed");

    /** Stand for text to come at the beginning of a square bracket: {@code [insert name]}. */
    private static final Set<String> IN_SQUARE_BRACKETS = Set.of("insert", "to be");

    /** Words before a number in Roman figures: {@code Article XX}. */
    private static final Set<String> NUMBERED =
            Set.of("article", "part", "chapter", "annex", "appendix", "schedule", "section", "title", "volume", "book");

    /** The words that may give a placeholder away. */
    static final Phrases PHRASES = phrases();

    private static final Phrases CONFIRMATION = Phrases.of(List.of("confirmation"));
    private static final int LONGEST_BRACKET = 200;
    private static final int FARTHEST_CONFIRMATION = 80;
    private static final int YEAR_LENGTH = 4;
    private static final int LONGEST_NUMBERED = 10;

    /**
     * A placeholder.
     *
     * @param words the words that give it away
     * @param certain whether it is the whole value or stands in brackets
     */
    record Found(String words, boolean certain) {}

    private final String text;
    private final int firstWord;
    private final int lastWord;

    private PlaceholderText(String text) {
        int first = 0;
        while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        int last = text.length() - 1;
        while (last >= 0 && !Character.isLetterOrDigit(text.charAt(last))) {
            last--;
        }
        this.text = text;
        this.firstWord = first;
        this.lastWord = last;
    }

    private static Phrases phrases() {
        List<String> all = new ArrayList<>(ANYWHERE);
        all.addAll(ALONE);
        all.addAll(IN_SQUARE_BRACKETS);
        return Phrases.of(all);
    }

    /** The placeholder of a text, rather a certain one than the first. */
    static Optional<Found> in(String text) {
        return in(text, PHRASES.in(text));
    }

    /** The placeholder of a text in which some of {@link #PHRASES} may stand. */
    static Optional<Found> in(String text, List<Hit> hits) {
        return hits.isEmpty() ? Optional.empty() : Optional.ofNullable(new PlaceholderText(text).best(hits));
    }

    @Nullable
    private Found best(List<Hit> hits) {
        Found suspected = null;
        for (Hit hit : hits) {
            Hit whole = complete(hit).orElse(null);
            if (whole == null) {
                continue;
            }
            if (isCertain(whole)) {
                return new Found(wordsOf(whole), true);
            }
            if (suspected == null && ANYWHERE.contains(whole.phrase())) {
                suspected = new Found(wordsOf(whole), false);
            }
        }
        return suspected;
    }

    /** With the brackets, if it stands in some. */
    private String wordsOf(Hit hit) {
        int end = closingBracket(hit);
        return end < 0
                ? text.substring(hit.start(), hit.end())
                : text.substring(lastBeforeWhiteSpace(hit.start()), end + 1);
    }

    private boolean isCertain(Hit hit) {
        return IN_SQUARE_BRACKETS.contains(hit.phrase())
                ? openingBracket(hit.start()) == '[' && isBracketed(hit)
                : isWholeValue(hit) || isBracketed(hit);
    }

    /** Some words are a placeholder only with what follows, or what does not go before. */
    private Optional<Hit> complete(Hit hit) {
        return switch (hit.phrase()) {
            case "awaiting" -> awaitingConfirmation(hit);
            case "by month" -> byMonth(hit);
            case "xx", "xxx", "xxxx" -> Optional.of(hit).filter(this::standsForSomething);
            default -> Optional.of(hit);
        };
    }

    private Optional<Hit> awaitingConfirmation(Hit hit) {
        int end = hit.end();
        int limit = Math.min(text.length(), end + FARTHEST_CONFIRMATION);
        while (end < limit && ".!?;\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return CONFIRMATION.in(text.substring(hit.end(), end)).stream()
                .findFirst()
                .map(found -> new Hit(hit.start(), hit.end() + found.end(), hit.phrase()));
    }

    /** "By Month 2020" is a form that nobody filled in; "by month" may be how something is counted. */
    private Optional<Hit> byMonth(Hit hit) {
        int year = Phrases.afterWhiteSpace(text, hit.end());
        int end = year;
        while (end < text.length() && end - year <= YEAR_LENGTH && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean isYear = end - year == YEAR_LENGTH && text.substring(year, end).matches("[0-9]{4}|[0-9]{2}XX|YYYY");
        return isYear ? Optional.of(new Hit(hit.start(), end, hit.phrase())) : Optional.empty();
    }

    private boolean standsForSomething(Hit hit) {
        if (!text.regionMatches(
                hit.start(),
                hit.phrase().toUpperCase(Locale.ROOT),
                0,
                hit.phrase().length())) {
            return false;
        }
        int end = hit.start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST_NUMBERED && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return !NUMBERED.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private boolean isWholeValue(Hit hit) {
        return hit.start() <= firstWord && hit.end() > lastWord;
    }

    private boolean isBracketed(Hit hit) {
        return closingBracket(hit) >= 0;
    }

    /** Where the bracket closes that opens just before a placeholder, or -1. */
    private int closingBracket(Hit hit) {
        char close = switch (openingBracket(hit.start())) {
            case '[' -> ']';
            case '(' -> ')';
            case '{' -> '}';
            case '<' -> '>';
            default -> 0;
        };
        if (close == 0) {
            return -1;
        }
        int limit = Math.min(text.length(), hit.end() + LONGEST_BRACKET);
        int found = text.substring(hit.end(), limit).indexOf(close);
        return found < 0 ? -1 : hit.end() + found;
    }

    private char openingBracket(int start) {
        int before = lastBeforeWhiteSpace(start);
        return before < 0 ? 0 : text.charAt(before);
    }

    /** The last character before a place that is no white space, or -1. */
    private int lastBeforeWhiteSpace(int start) {
        int before = start - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before;
    }
}
