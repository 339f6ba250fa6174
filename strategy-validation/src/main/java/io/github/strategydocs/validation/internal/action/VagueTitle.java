package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.internal.text.Phrases.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * Finds the main verb of a title where it only intends. The main verb is the one after "will", "shall", "must" or
 * "should", else the first word; what stands before it ("to", "continue to", "actively") does not count. A title with a
 * second verb that does more than intend is left alone.
 */
final class VagueTitle {

    private static final Set<String> MODALS = Set.of("will", "shall", "must", "should");
    private static final Set<String> BEFORE_VERB = Set.of("to", "also", "continue", "continuing", "we", "further");
    private static final Set<String> JOINING = Set.of("and", "or", "then");
    private static final Set<String> AFTER_NOUN = Set.of("for", "of", "from", "is", "are", "in", "at", "on");

    /** What begins like a verb without an object is a noun: "support to schools"; but one may "aim to" and "seek to". */
    private static final Set<String> AFTER_SUPPORT = Set.of("to", "with", "by");

    /** Things of which one has "support ones": without "a" or "the" none of them is an object of a verb. */
    private static final Set<String> SUPPORT_THINGS = Set.of(
            "contract",
            "desk",
            "desks",
            "hours",
            "hotline",
            "line",
            "lines",
            "material",
            "network",
            "officer",
            "package",
            "page",
            "pages",
            "rota",
            "team",
            "ticket",
            "tickets",
            "worker");

    /** What is "supporting" without anybody doing so. */
    private static final Set<String> SUPPORTING_THINGS =
            Set.of("document", "documents", "evidence", "material", "materials", "paper", "papers", "statement");

    private final String title;
    private final List<Word> words = new ArrayList<>();
    private final Map<Integer, Hit> vagueAt = new HashMap<>();

    private record Word(int start, String text) {}

    private VagueTitle(String title, List<Hit> hits) {
        this.title = title;
        int start = -1;
        for (int i = 0; i <= title.length(); i++) {
            boolean inWord =
                    i < title.length() && (Character.isLetterOrDigit(title.charAt(i)) || title.charAt(i) == '-');
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(new Word(start, title.substring(start, i).toLowerCase(Locale.ROOT)));
                start = -1;
            }
        }
        for (Hit hit : hits) {
            vagueAt.put(hit.start(), hit);
        }
    }

    /**
     * The verb, as it stands in the title, or empty if the title says what is done.
     *
     * @param hits where in the title verbs stand that only intend
     */
    static Optional<String> verbOf(String title, List<Hit> hits) {
        return hits.isEmpty() ? Optional.empty() : new VagueTitle(title, hits).verb();
    }

    private Optional<String> verb() {
        int start = afterModal();
        Hit verb = vagueAt(afterFillers(start));
        if (verb == null) {
            return Optional.empty();
        }
        int next = wordFrom(verb.end());
        if (next < words.size() && (isNoun(verb, next) || (start == 0 && isPartOfName(verb, next)))) {
            return Optional.empty();
        }
        if (next < words.size() && isJoined(verb, next) && vagueAt(afterFillers(next)) == null) {
            return Optional.empty();
        }
        return Optional.of(title.substring(verb.start(), verb.end()));
    }

    private int afterModal() {
        for (int i = 0; i < words.size(); i++) {
            if (MODALS.contains(words.get(i).text())) {
                return i + 1;
            }
        }
        return 0;
    }

    private int afterFillers(int from) {
        int at = from;
        while (at < words.size() && isFiller(words.get(at).text())) {
            at++;
        }
        return at;
    }

    private static boolean isFiller(String word) {
        return BEFORE_VERB.contains(word) || JOINING.contains(word) || (word.endsWith("ly") && !word.equals("apply"));
    }

    @Nullable
    private Hit vagueAt(int word) {
        return word < words.size() ? vagueAt.get(words.get(word).start()) : null;
    }

    private int wordFrom(int place) {
        int at = 0;
        while (at < words.size() && words.get(at).start() < place) {
            at++;
        }
        return at;
    }

    /** "Support for lock keepers" is a thing and no intention; "look at" has its preposition in itself. */
    private boolean isNoun(Hit verb, int next) {
        return verb.phrase().indexOf(' ') < 0
                && AFTER_NOUN.contains(words.get(next).text());
    }

    /** "Support desk", "champion network" and "supporting documents" are things too. */
    private boolean isPartOfName(Hit verb, int next) {
        String following = words.get(next).text();
        return switch (title.substring(verb.start(), verb.end()).toLowerCase(Locale.ROOT)) {
            case "support" -> AFTER_SUPPORT.contains(following) || SUPPORT_THINGS.contains(following);
            case "champion" -> following.equals("network") || following.equals("networks");
            case "supporting" -> SUPPORTING_THINGS.contains(following);
            default -> false;
        };
    }

    /** Whether another verb follows: "explore and publish", "explore, choose and publish". */
    private boolean isJoined(Hit verb, int next) {
        String between = title.substring(verb.end(), words.get(next).start());
        return JOINING.contains(words.get(next).text()) || between.contains(",") || between.contains("/");
    }
}
