package io.github.strategydocs.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What all actions of a document inherit, the wholes before their parts. */
final class EffectiveActions {

    private final Strategy strategy;
    private final Map<String, Inheritance> known = new HashMap<>();

    EffectiveActions(Strategy strategy) {
        this.strategy = strategy;
    }

    List<EffectiveAction> all() {
        List<EffectiveAction> all = new ArrayList<>();
        for (Action action : strategy.index().all(Action.class)) {
            if (!known.containsKey(action.id())) {
                findOut(action);
            }
            all.add(new EffectiveAction(strategy, action, Objects.requireNonNull(known.get(action.id()))));
        }
        return List.copyOf(all);
    }

    /** Goes up to what is known already, to what is no part, or to where a circle closes, and down again. */
    private void findOut(Action start) {
        List<Action> way = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Optional<Action> next = Optional.of(start);
        while (next.isPresent()
                && !known.containsKey(next.get().id())
                && seen.add(next.get().id())) {
            way.add(next.get());
            next = EffectiveAction.wholeOf(strategy, next.get());
        }
        Action last = way.get(way.size() - 1);
        if (next.isEmpty()) {
            passOn(way, Inheritance.none(last));
        } else if (known.containsKey(next.get().id())) {
            passOn(way, Objects.requireNonNull(known.get(next.get().id())));
        } else {
            int first = List.copyOf(seen).indexOf(next.get().id());
            List<Action> circle = way.subList(first, way.size());
            goAround(circle);
            passOn(
                    way.subList(0, first),
                    Objects.requireNonNull(known.get(next.get().id())));
        }
    }

    private void passOn(List<Action> way, Inheritance above) {
        Inheritance inheritance = above;
        for (int i = way.size() - 1; i >= 0; i--) {
            Action action = way.get(i);
            inheritance = inheritance.passedOnBy(action);
            known.put(action.id(), inheritance);
        }
    }

    /** Twice, since whichever begins does not know yet what comes to it around the circle. */
    private void goAround(List<Action> circle) {
        Action last = circle.get(circle.size() - 1);
        passOn(circle, Inheritance.none(last));
        passOn(circle, Objects.requireNonNull(known.get(circle.get(0).id())));
        Action before = last;
        for (Action action : circle) {
            Action outermost = before;
            known.computeIfPresent(action.id(), (id, inheritance) -> inheritance.below(outermost));
            before = action;
        }
    }
}
