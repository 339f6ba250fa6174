package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.metamodel.spi.CamelCase;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.text.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the change note of a version says, and of what. */
final class ChangeNote {

    /** A shorter name, such as {@code a}, may stand in a note as a word. */
    private static final int SHORTEST_WORDY_ID = 3;

    private static final int SHORTEST_TELLING_WORD = 4;

    private final String note;
    private final Set<String> words;
    private final String statement;

    /** The note of the version that is checked, read once for all rules of a run. */
    static ChangeNote in(RuleContext context) {
        return context.shared(ChangeNote.class, new Function<>() {
            @Override
            public ChangeNote apply(Strategy strategy) {
                return new ChangeNote(strategy.version().changeNote().orElse(""));
            }
        });
    }

    ChangeNote(String note) {
        this.note = note;
        this.statement = " " + Statement.of(note) + " ";
        this.words = new HashSet<>(wordsOf(statement));
    }

    /** Whether it speaks of something: by its id, by its title, or by half of the telling words of the title. */
    boolean names(String id, Optional<String> title) {
        return namesId(id) || (title.isPresent() && namesTitle(title.get()));
    }

    /** Whether it speaks of a section, by its name in the format or as people write it. */
    boolean namesSection(String section) {
        return namesId(section) || namesTitle(CamelCase.words(section));
    }

    private boolean namesTitle(String title) {
        String wanted = Statement.of(title);
        if (wanted.isEmpty()) {
            return false;
        }
        if (statement.contains(" " + wanted + " ")) {
            return true;
        }
        int telling = 0;
        int found = 0;
        for (String word : wordsOf(wanted)) {
            if (word.length() >= SHORTEST_TELLING_WORD) {
                telling++;
                found += words.contains(word) ? 1 : 0;
            }
        }
        return found > 0 && 2 * found >= telling;
    }

    private boolean namesId(String id) {
        if (id.length() < SHORTEST_WORDY_ID && !hasDigit(id)) {
            return false;
        }
        for (int at = note.indexOf(id); at >= 0; at = note.indexOf(id, at + 1)) {
            if (!isJoined(at - 1, at - 2) && !isJoined(at + id.length(), at + id.length() + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character goes on with a name: in {@code 7.2.1} the second point does, in {@code see 7.2.} it does not. */
    private boolean isJoined(int at, int beyond) {
        if (at < 0 || at >= note.length()) {
            return false;
        }
        char c = note.charAt(at);
        if (c == '.') {
            return beyond >= 0 && beyond < note.length() && Character.isLetterOrDigit(note.charAt(beyond));
        }
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private static boolean hasDigit(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (Character.isDigit(id.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> wordsOf(String statement) {
        return List.of(statement.strip().split(" ", -1));
    }
}
