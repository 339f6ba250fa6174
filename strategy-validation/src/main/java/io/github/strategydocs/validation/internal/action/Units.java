package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * The units of the organisation: each party directly below it, with all that is part of that. A party that says of
 * nothing that it is part of it is taken for a unit, unless it is an organisation of its own; a person who holds a post
 * belongs where the post does.
 */
final class Units {

    private final String organisation;
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Optional<String>> unitOf = new HashMap<>();
    private final Set<String> teamsAndPosts = new LinkedHashSet<>();

    private Units(Strategy strategy) {
        this.organisation = strategy.organisation();
        for (Party party : strategy.parties()) {
            parties.put(party.id(), party);
        }
        for (Party party : strategy.parties()) {
            find(party);
            boolean isTeamOrPost = party.kind() == PartyKind.TEAM || party.kind() == PartyKind.POST;
            if (isTeamOrPost && unitOf(party.id()).isPresent()) {
                teamsAndPosts.add(party.id());
            }
        }
    }

    /** The units of the document that is checked, worked out once for all rules of a run. */
    static Units in(RuleContext context) {
        return context.shared(Units.class, new Function<>() {
            @Override
            public Units apply(Strategy strategy) {
                return new Units(strategy);
            }
        });
    }

    /** Climbs from a party to one whose unit is known, or that is a unit, or that stands outside. */
    private void find(Party start) {
        List<String> climbed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<String> unit = Optional.empty();
        Party party = start;
        while (seen.add(party.id())) {
            if (unitOf.containsKey(party.id())) {
                unit = unitOf.get(party.id());
                break;
            }
            climbed.add(party.id());
            Party above = above(party);
            if (above == null || above.id().equals(organisation)) {
                unit = isUnit(party, above != null) ? Optional.of(party.id()) : Optional.empty();
                break;
            }
            party = above;
        }
        for (String id : climbed) {
            unitOf.put(id, unit);
        }
    }

    @Nullable
    private Party above(Party party) {
        Party whole = parties.get(party.partOf().orElse(""));
        return whole != null || party.holds().isEmpty()
                ? whole
                : parties.get(party.holds().get(0));
    }

    /** An organisation is a unit of this one only if it says that it is part of it. */
    private boolean isUnit(Party party, boolean isBelow) {
        return !party.id().equals(organisation)
                && switch (party.kind()) {
                    case TEAM, BOARD, POST, PERSON -> true;
                    case ORGANISATION -> isBelow;
                    case GROUP, PUBLIC -> false;
                };
    }

    /** The unit to which a party belongs, or empty for the organisation itself and for whoever stands outside. */
    Optional<String> unitOf(String party) {
        return unitOf.getOrDefault(party, Optional.empty());
    }

    /** How many units there are. */
    int count() {
        Set<String> units = new HashSet<>();
        for (Optional<String> unit : unitOf.values()) {
            if (unit.isPresent()) {
                units.add(unit.get());
            }
        }
        return units.size();
    }

    /** The teams and posts within the organisation. */
    Set<String> teamsAndPosts() {
        return Collections.unmodifiableSet(teamsAndPosts);
    }
}
