package io.github.strategydocs.validation.internal.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds who leads back to themselves, in time that grows with the number of nodes and edges. It is Tarjan's algorithm
 * for strongly connected components with a stack of its own in the place of recursion.
 */
public final class Cycles {

    private final Map<String, List<String>> edges;
    private final Map<String, Integer> discovered = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> isOpen = new HashSet<>();
    private final List<List<String>> cycles = new ArrayList<>();

    private Cycles(Map<String, List<String>> edges) {
        this.edges = edges;
    }

    private record Visit(String node, Iterator<String> next) {}

    /**
     * Finds all groups of nodes that lead to each other.
     *
     * @param edges the nodes, and to which others each leads; what is no node itself leads nowhere
     * @return each group once, a node that leads to itself being a group of one; groups and what is in them are in the
     *     order of the nodes
     */
    public static List<List<String>> in(Map<String, List<String>> edges) {
        Cycles search = new Cycles(edges);
        edges.keySet().forEach(search::visit);
        return search.inOrder();
    }

    private void visit(String start) {
        if (discovered.containsKey(start)) {
            return;
        }
        Deque<Visit> path = new ArrayDeque<>();
        enter(start, path);
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (visit.next().hasNext()) {
                follow(visit.node(), visit.next().next(), path);
            } else {
                path.pop();
                leave(visit.node(), path);
            }
        }
    }

    private void enter(String node, Deque<Visit> path) {
        int number = discovered.size();
        discovered.put(node, number);
        lowest.put(node, number);
        open.push(node);
        isOpen.add(node);
        path.push(new Visit(node, edges.get(node).iterator()));
    }

    private void follow(String from, String to, Deque<Visit> path) {
        if (!edges.containsKey(to)) {
            return;
        }
        if (!discovered.containsKey(to)) {
            enter(to, path);
        } else if (isOpen.contains(to)) {
            lowest.merge(from, discovered.get(to), Math::min);
        }
    }

    private void leave(String node, Deque<Visit> path) {
        if (!path.isEmpty()) {
            lowest.merge(path.peek().node(), lowest.get(node), Math::min);
        }
        if (lowest.get(node).equals(discovered.get(node))) {
            List<String> group = close(node);
            if (group.size() > 1 || edges.get(node).contains(node)) {
                cycles.add(group);
            }
        }
    }

    private List<String> close(String root) {
        List<String> group = new ArrayList<>();
        String node;
        do {
            node = open.pop();
            isOpen.remove(node);
            group.add(node);
        } while (!node.equals(root));
        return group;
    }

    private List<List<String>> inOrder() {
        Map<String, List<String>> groupOf = new HashMap<>();
        for (List<String> group : cycles) {
            List<String> refilled = new ArrayList<>();
            group.forEach(node -> groupOf.put(node, refilled));
        }
        List<List<String>> ordered = new ArrayList<>();
        for (String node : edges.keySet()) {
            List<String> group = groupOf.get(node);
            if (group != null) {
                if (group.isEmpty()) {
                    ordered.add(group);
                }
                group.add(node);
            }
        }
        return ordered;
    }
}
