package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.model.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the actions that are a part of themselves, be it by way of others. */
final class ParentCycles {

    private static final int NONE = -1;

    private final int[] parents;

    ParentCycles(List<Action> actions) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < actions.size(); i++) {
            places.put(actions.get(i).id(), i);
        }
        parents = actions.stream()
                .mapToInt(action -> action.partOf()
                        .map(whole -> places.getOrDefault(whole, NONE))
                        .orElse(NONE))
                .toArray();
    }

    /**
     * The way from an action on a cycle by way of its wholes, without coming back to it.
     *
     * @param most how many places of a long way are wanted, its start among them
     */
    List<Integer> wayFrom(int start, int most) {
        List<Integer> way = new ArrayList<>(List.of(start));
        for (int at = parents[start]; at != start && way.size() < most; at = parents[at]) {
            way.add(at);
        }
        return way;
    }

    /** Where the actions stand that are on a cycle, in order; each one is walked past once. */
    List<Integer> found() {
        int[] walks = new int[parents.length];
        boolean[] isOnCycle = new boolean[parents.length];
        for (int start = 0; start < parents.length; start++) {
            int walk = start + 1;
            int at = start;
            while (at != NONE && walks[at] == 0) {
                walks[at] = walk;
                at = parents[at];
            }
            while (at != NONE && walks[at] == walk && !isOnCycle[at]) {
                isOnCycle[at] = true;
                at = parents[at];
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < isOnCycle.length; i++) {
            if (isOnCycle[i]) {
                found.add(i);
            }
        }
        return found;
    }
}
