package io.github.strategydocs.validation.internal.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds who leads back to themselves, in time that grows with the number of nodes and edges. It is Tarjan's algorithm
 * for strongly connected components with a stack of its own in the place of recursion.
 */
public final class Cycles {

    private static final int NOT_YET = -1;

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Deque<Visit> path = new ArrayDeque<>();
    private final IdentityHashMap<Node, List<String>> cycleOf = new IdentityHashMap<>();
    private int entered;

    private static final class Node {

        private final String name;
        private final List<Node> next = new ArrayList<>();
        private int number = NOT_YET;
        private int lowest = NOT_YET;
        private boolean isOpen;

        Node(String name) {
            this.name = name;
        }
    }

    private record Visit(Node node, Iterator<Node> next) {}

    private Cycles(Map<String, List<String>> edges) {
        for (String name : edges.keySet()) {
            nodes.put(name, new Node(name));
        }
        for (Node node : nodes.values()) {
            for (String to : edges.getOrDefault(node.name, List.of())) {
                Node target = nodes.get(to);
                if (target != null) {
                    node.next.add(target);
                }
            }
        }
    }

    /**
     * Finds all groups of nodes that lead to each other.
     *
     * @param edges the nodes, and to which others each leads; what is no node itself leads nowhere
     * @return each group once, a node that leads to itself being a group of one; the groups are in the order of the
     *     nodes, and what is in them is in the order of the alphabet, so that who is named first does not depend on who
     *     stands first
     */
    public static List<List<String>> in(Map<String, List<String>> edges) {
        Cycles search = new Cycles(edges);
        for (Node node : search.nodes.values()) {
            search.visit(node);
        }
        return search.inOrder();
    }

    private void visit(Node start) {
        if (start.number != NOT_YET) {
            return;
        }
        enter(start);
        while (!path.isEmpty()) {
            Visit visit = path.element();
            if (visit.next().hasNext()) {
                follow(visit.node(), visit.next().next());
            } else {
                path.remove();
                leave(visit.node());
            }
        }
    }

    private void enter(Node node) {
        node.number = entered++;
        node.lowest = node.number;
        node.isOpen = true;
        open.push(node);
        path.push(new Visit(node, node.next.iterator()));
    }

    private void follow(Node from, Node to) {
        if (to.number == NOT_YET) {
            enter(to);
        } else if (to.isOpen) {
            from.lowest = Math.min(from.lowest, to.number);
        }
    }

    private void leave(Node node) {
        if (!path.isEmpty()) {
            Node before = path.element().node();
            before.lowest = Math.min(before.lowest, node.lowest);
        }
        if (node.lowest == node.number) {
            close(node);
        }
    }

    private void close(Node root) {
        if (root == open.element() && !root.next.contains(root)) {
            root.isOpen = false; // alone, as most are
            open.remove();
            return;
        }
        List<Node> group = new ArrayList<>();
        while (root.isOpen) {
            Node node = open.remove();
            node.isOpen = false;
            group.add(node);
        }
        if (group.size() > 1 || root.next.contains(root)) {
            List<String> cycle = new ArrayList<>();
            for (Node node : group) {
                cycleOf.put(node, cycle);
            }
        }
    }

    private List<List<String>> inOrder() {
        List<List<String>> cycles = new ArrayList<>();
        for (Node node : nodes.values()) {
            List<String> cycle = cycleOf.get(node);
            if (cycle != null) {
                if (cycle.isEmpty()) {
                    cycles.add(cycle);
                }
                cycle.add(node.name);
            }
        }
        for (List<String> cycle : cycles) {
            Collections.sort(cycle);
        }
        return cycles;
    }
}
