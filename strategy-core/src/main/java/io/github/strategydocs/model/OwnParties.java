package io.github.strategydocs.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the organisation of one document among the parties of another document: by id, by name, or as a member of a
 * group.
 *
 * <pre>{@code
 * Set<String> own = OwnParties.of(strategy).in(parent);
 * for (Action asked : parent.actionPlan().orElseThrow().actions()) {
 *     boolean isOurs = asked.assignments().stream().anyMatch(assignment -> own.contains(assignment.party()));
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class OwnParties {

    private final String id;
    private final Set<String> names = new HashSet<>();

    private OwnParties(Strategy strategy) {
        id = strategy.organisation();
        Optional<Party> organisation = strategy.index().find(strategy.organisation(), Party.class);
        if (organisation.isPresent()) {
            names.add(folded(organisation.get().name()));
            for (String name : organisation.get().otherNames()) {
                names.add(folded(name));
            }
        }
    }

    /**
     * Creates a finder for the organisation of a document.
     *
     * @param strategy the document
     * @return the finder, to be used on other documents
     */
    public static OwnParties of(Strategy strategy) {
        return new OwnParties(Objects.requireNonNull(strategy, "strategy"));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The parties of another document that include the organisation: the organisation itself, which is found by its id
     * or by one of its names in any case, and the groups of which it is a member, directly or indirectly.
     *
     * @param other the other document
     * @return an unmodifiable set of ids, including that of the organisation itself
     */
    public Set<String> in(Strategy other) {
        Map<String, List<String>> groupsOf = new HashMap<>();
        Deque<String> toFollow = new ArrayDeque<>(List.of(id));
        Set<String> meant = new HashSet<>(List.of(id));
        for (Party party : other.parties()) {
            for (String member : party.members()) {
                List<String> groups = groupsOf.get(member);
                if (groups == null) {
                    groups = new ArrayList<>();
                    groupsOf.put(member, groups);
                }
                groups.add(party.id());
            }
            if (isMeant(party) && meant.add(party.id())) {
                toFollow.add(party.id());
            }
        }
        while (!toFollow.isEmpty()) {
            for (String group : groupsOf.getOrDefault(toFollow.remove(), List.of())) {
                if (meant.add(group)) {
                    toFollow.add(group);
                }
            }
        }
        return Collections.unmodifiableSet(meant);
    }

    private boolean isMeant(Party party) {
        if (names.contains(folded(party.name()))) {
            return true;
        }
        for (String name : party.otherNames()) {
            if (names.contains(folded(name))) {
                return true;
            }
        }
        return false;
    }
}
