package io.github.strategydocs.validation.internal.facts;

import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * To whom parties belong.
 *
 * <p>It serves one run.
 */
public final class Belonging {

    private final Strategy strategy;
    private final Map<String, List<String>> groups = new HashMap<>();

    /**
     * To whom the parties of the document that is checked belong, worked out once for all rules of a run.
     *
     * @param context the document
     * @return to whom they belong
     */
    public static Belonging in(RuleContext context) {
        return context.shared(Belonging.class, new Function<>() {
            @Override
            public Belonging apply(Strategy strategy) {
                return new Belonging(strategy);
            }
        });
    }

    private Belonging(Strategy strategy) {
        this.strategy = strategy;
        for (Party party : strategy.parties()) {
            for (String member : party.members()) {
                List<String> ofMember = groups.get(member);
                if (ofMember == null) {
                    ofMember = new ArrayList<>();
                    groups.put(member, ofMember);
                }
                ofMember.add(party.id());
            }
        }
    }

    /**
     * The names under which a party acts.
     *
     * @param party the id of a party
     * @return the party itself, the posts that it holds, and the groups of which it is a member
     */
    public Set<String> actsAs(String party) {
        return follow(party, false);
    }

    /**
     * To whom a party belongs.
     *
     * @param party the id of a party
     * @return the party itself, that of which it is a part, the posts that it holds, the groups of which it is a member,
     *     and to whom these belong
     */
    public Set<String> belongsTo(String party) {
        return follow(party, true);
    }

    /** Parties that contain each other are met once. */
    private Set<String> follow(String start, boolean upwards) {
        Set<String> met = new LinkedHashSet<>();
        Deque<String> toFollow = new ArrayDeque<>();
        met.add(start);
        toFollow.add(start);
        while (!toFollow.isEmpty()) {
            String id = toFollow.remove();
            List<String> next = new ArrayList<>(groups.getOrDefault(id, List.of()));
            Optional<Party> party = strategy.index().find(id, Party.class);
            if (party.isPresent()) {
                next.addAll(party.get().holds());
                if (upwards && party.get().partOf().isPresent()) {
                    next.add(party.get().partOf().get());
                }
            }
            for (String found : next) {
                if (met.add(found)) {
                    toFollow.add(found);
                }
            }
        }
        return met;
    }
}
