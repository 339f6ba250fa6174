package io.github.strategydocs.diff.internal.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The groups of ids that lead to each other along references: the strongly connected components of more than one member,
 * found by Tarjan's algorithm without recursion, since chains may be as long as the document.
 */
final class CircularGroups {

    private final Map<String, Set<String>> edges;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private final Set<String> onStack = new java.util.HashSet<>();
    private int groupCount;

    private record Visit(String id, Iterator<String> rest) {}

    private CircularGroups(Map<String, Set<String>> edges) {
        this.edges = edges;
    }

    /** The number of its group for each id that is in one. */
    static Map<String, Integer> of(Map<String, Set<String>> edges) {
        CircularGroups search = new CircularGroups(edges);
        for (String id : edges.keySet()) {
            if (!search.order.containsKey(id)) {
                search.visit(id);
            }
        }
        return search.groups;
    }

    private void visit(String start) {
        Deque<Visit> path = new ArrayDeque<>();
        path.push(enter(start));
        while (!path.isEmpty()) {
            Visit visit = path.getFirst();
            if (visit.rest().hasNext()) {
                String next = visit.rest().next();
                if (!order.containsKey(next)) {
                    path.push(enter(next));
                } else if (onStack.contains(next)) {
                    lower(visit.id(), Objects.requireNonNull(order.get(next)));
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    lower(path.getFirst().id(), Objects.requireNonNull(lowest.get(visit.id())));
                }
                leave(visit.id());
            }
        }
    }

    private Visit enter(String id) {
        order.put(id, order.size());
        lowest.put(id, order.get(id));
        open.push(id);
        onStack.add(id);
        return new Visit(id, edges.getOrDefault(id, Set.of()).iterator());
    }

    private void lower(String id, int to) {
        lowest.merge(id, to, Math::min);
    }

    private void leave(String id) {
        if (!Objects.equals(lowest.get(id), order.get(id))) {
            return;
        }
        List<String> group = new ArrayList<>();
        String member;
        do {
            member = open.pop();
            onStack.remove(member);
            group.add(member);
        } while (!member.equals(id));
        if (group.size() > 1) {
            groupCount++;
            group.forEach(each -> groups.put(each, groupCount));
        }
    }
}
