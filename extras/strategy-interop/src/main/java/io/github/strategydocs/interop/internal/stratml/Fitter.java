package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.internal.stratml.Grammar.AttributeRule;
import io.github.strategydocs.interop.internal.stratml.Grammar.Child;
import io.github.strategydocs.interop.internal.stratml.Grammar.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes what is about to be written valid, whatever it was written from: what the part of StratML does not know goes, and
 * what must be there comes. What goes is found missing when the losses are told.
 */
final class Fitter {

    private final Grammar grammar;
    private final Set<String> identifiers = new HashSet<>();

    private Fitter(Grammar grammar) {
        this.grammar = grammar;
    }

    static void fit(Node root, Grammar grammar) {
        new Fitter(grammar).fit(root, grammar.root());
    }

    private void fit(Node node, Rule rule) {
        node.attributes().entrySet().removeIf(attribute -> !isAllowed(attribute, rule, node));
        List<Node> kept = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Node child : inOrder(node, rule)) {
            Optional<Child> place = rule.child(child.name());
            if (place.isPresent()
                    && counts.getOrDefault(child.name(), 0) < place.get().most()
                    && fits(child, place.get().least() > 0)) {
                counts.merge(child.name(), 1, Integer::sum);
                kept.add(child);
            }
        }
        for (Child place : rule.children()) {
            if (place.least() > 0 && grammar.isLeaf(place.name()) && !counts.containsKey(place.name())) {
                kept.add(Node.leaf(place.name(), ""));
            }
        }
        node.replaceChildren(kept);
        node.replaceChildren(inOrder(node, rule));
    }

    private static List<Node> inOrder(Node node, Rule rule) {
        List<Node> ordered = new ArrayList<>(node.children());
        ordered.sort(Comparator.comparingInt(child -> rule.placeOf(child.name())));
        return ordered;
    }

    private boolean isAllowed(Map.Entry<String, String> attribute, Rule rule, Node node) {
        if (node.name().equals(grammar.part().rootElement())) {
            String name = attribute.getKey();
            if (name.equals(Namespaces.ATTRIBUTE)) {
                return true;
            } else if (name.equals(Grammar.SCHEMA_LOCATION)) {
                // A hint to the schema of the other part would mislead.
                return Lexical.isText(attribute.getValue())
                        && attribute.getValue().contains(grammar.part().namespace() + " ");
            }
        }
        Optional<AttributeRule> known = rule.attribute(attribute.getKey());
        return known.isPresent() && known.get().constants().contains(attribute.getValue());
    }

    private boolean fits(Node child, boolean isMandatory) {
        Rule rule = grammar.rule(child.name());
        if (!rule.isLeaf()) {
            child.setText("");
            fit(child, rule);
            return true;
        }
        child.attributes().clear();
        child.replaceChildren(List.of());
        child.setText(Lexical.carried(child.text()));
        boolean fits = rule.allows(child.text()) && isNewIfIdentifier(child);
        if (!fits && isMandatory) {
            child.setText("");
        }
        return fits || isMandatory;
    }

    private boolean isNewIfIdentifier(Node child) {
        return !child.name().equals("Identifier") || identifiers.add(Lexical.collapse(child.text()));
    }
}
