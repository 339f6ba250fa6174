package io.github.strategydocs.diff.internal.merge.guard;

import io.github.strategydocs.diff.internal.merge.guard.Guard.What;
import io.github.strategydocs.diff.internal.merge.guard.Secrets.Word;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what guards what one version does not show. */
public final class GuardSearch {

    private final Secrets version;
    private final Set<Guard> found = new LinkedHashSet<>();
    private final Map<String, Boolean> isPartOfInternal = new HashMap<>();

    /** A search in one version that has found nothing yet. */
    public GuardSearch(Secrets version) {
        this.version = version;
    }

    /** What has been found so far. */
    public Set<Guard> found() {
        return found;
    }

    /** Looks for what guards a word about an element, a section or the document. */
    public void search(String key, TypeDescription type, Word word) {
        if (version.shown(key, type) == null) {
            searchAround(key);
        } else if (!searchSubjects(word.content())) {
            for (String around : version.keysOf(key)) {
                found.add(new Guard(What.NO_WORD_FOR_DEFAULT, around));
            }
        }
    }

    /** What speaks of something that is not shown is not shown either. */
    private boolean searchSubjects(Object content) {
        Set<String> subjects = new LinkedHashSet<>();
        if (content instanceof Described value) {
            Walker.walk(value, (path, inside) -> subjectOf(inside).ifPresent(subjects::add));
        }
        boolean isGuarded = false;
        for (String subject : subjects) {
            if (searchAround(subject)) {
                isGuarded = true;
                if (!version.isInternal(subject)) {
                    found.add(new Guard(What.PRESENCE, subject));
                }
            }
        }
        return isGuarded;
    }

    /** The element of which a value without an id speaks. */
    public static Optional<String> subjectOf(Object content) {
        return content instanceof Described value
                        && value.typeDescription().id().isEmpty()
                ? value.typeDescription()
                        .title()
                        .filter(title -> title.kind() == Kind.REFERENCE)
                        .flatMap(title -> title.valueIn(value))
                        .map(subject -> Reference.parse((String) subject).id())
                : Optional.empty();
    }

    /** Looks for what guards all of something. Gives whether anything does. */
    public boolean searchAround(String key) {
        List<Guard> below = new ArrayList<>();
        boolean isGuarded = false;
        for (String around : version.keysOf(key)) {
            boolean isInternal = version.isInternal(around);
            if (isInternal) {
                found.add(new Guard(What.INTERNAL_WORD, around));
            }
            if (searchWholes(around) || isInternal) {
                found.addAll(below);
                isGuarded = true;
            }
            below.add(new Guard(What.PLACE, around));
        }
        return isGuarded;
    }

    /** Whether something is an action that is internal with a whole. Each action is looked up once. */
    private boolean searchWholes(String id) {
        Set<String> below = new LinkedHashSet<>();
        boolean isInternal = false;
        Optional<Action> next = version.isInternal(id) ? Optional.empty() : version.action(id);
        // Parts that contain each other, of which nothing is said, end where they began.
        while (next.isPresent()) {
            String part = next.get().id();
            Boolean known = isPartOfInternal.get(part);
            if (known != null) {
                isInternal = known;
                break;
            }
            if (version.isInternal(part)) {
                isInternal = true;
                found.add(new Guard(What.INTERNAL_WORD, part));
                found.add(new Guard(What.PRESENCE, part));
                break;
            }
            if (version.isDisclosed(part) || !below.add(part)) {
                break;
            }
            next = next.flatMap(version::wholeOf);
        }
        for (String part : below) {
            isPartOfInternal.put(part, isInternal);
            if (isInternal) {
                found.add(new Guard(What.NO_WORD_FOR_PART, part));
                found.add(new Guard(What.WHOLE, part));
                found.add(new Guard(What.PRESENCE, part));
            }
        }
        return isInternal;
    }
}
