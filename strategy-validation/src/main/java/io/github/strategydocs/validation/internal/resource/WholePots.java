package io.github.strategydocs.validation.internal.resource;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Nearest;
import io.github.strategydocs.validation.internal.resource.OverAllocated.Pot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the pots of which others are parts. On the way up from an action, those wholes to which nothing is allocated are
 * passed over, and how many steps are taken in all is bounded: where many pots have many actions in common, to find which
 * holds which takes the square of them.
 */
final class WholePots {

    /** More than any plan of people needs for each action to which something is allocated. */
    private static final int STEPS = 100;

    private final RuleContext context;
    private final Map<String, List<Pot>> byAction = new HashMap<>();
    private final Nearest<Action> allocated;
    private long left;

    WholePots(RuleContext context, Collection<Pot> pots) {
        this.context = context;
        for (Pot pot : pots) {
            for (String action : pot.actions()) {
                List<Pot> ofAction = byAction.get(action);
                if (ofAction == null) {
                    ofAction = new ArrayList<>();
                    byAction.put(action, ofAction);
                }
                ofAction.add(pot);
                left += STEPS;
            }
        }
        this.allocated = new Nearest<>(context) {
            @Override
            protected Optional<Action> own(Action action) {
                return byAction.containsKey(action.id()) ? Optional.of(action) : Optional.empty();
            }
        };
    }

    /** The nearest pot of whose actions all actions of this one are parts. */
    Optional<Pot> of(Pot pot) {
        String first = pot.actions().iterator().next();
        Set<String> met = new HashSet<>(Set.of(first));
        Optional<Action> whole = above(first);
        while (whole.isPresent() && met.add(whole.get().id())) {
            for (Pot candidate : byAction.getOrDefault(whole.get().id(), List.of())) {
                if (isSpent()) {
                    return Optional.empty();
                }
                if (candidate != pot && covers(candidate, pot)) {
                    return Optional.of(candidate);
                }
            }
            whole = above(whole.get().id());
        }
        return Optional.empty();
    }

    private boolean covers(Pot whole, Pot part) {
        for (String id : part.actions()) {
            Set<String> met = new HashSet<>(Set.of(id));
            Optional<Action> above = above(id);
            while (above.isPresent() && !whole.actions().contains(above.get().id())) {
                boolean goesOn = !isSpent() && met.add(above.get().id());
                above = goesOn ? above(above.get().id()) : Optional.empty();
            }
            if (above.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The nearest action, of those of which another one is a part, to which something is allocated. */
    private Optional<Action> above(String id) {
        Optional<Action> action = context.index().find(id, Action.class);
        Optional<Action> whole = action.isPresent() ? allocated.wholeOf(action.get()) : Optional.empty();
        return whole.isPresent() ? allocated.to(whole.get()) : Optional.empty();
    }

    private boolean isSpent() {
        left--;
        if (left < 0) {
            context.leftOut("so many allocations share actions that it did not look which is part of which");
        }
        return left < 0;
    }
}
