package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.stratml.Grammar.Child;
import io.github.strategydocs.interop.internal.stratml.Grammar.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes what was read fit the grammar: real documents are dirty. What does not fit is mended where it is plain what was
 * meant, and else set aside with the element around it; each time with a warning in its place.
 */
final class Cleaner {

    /** The name under which words between elements stand in a tree. */
    static final String STRAY_TEXT = "#text";

    private static final Map<String, String> OLD_NAMES = Map.of(
            "FirstName", "GivenName",
            "LastName", "Surname",
            "Phone", "PhoneNumber",
            "Email", "EmailAddress");

    /** The elements that become values of a strategy, which keep what stands in them and does not fit. */
    private static final Set<String> HOLDERS = Set.of(
            "StrategicPlan",
            "PerformancePlanOrReport",
            "Organization",
            "Value",
            "Goal",
            "Objective",
            "PerformanceIndicator",
            "Stakeholder");

    private final Grammar grammar;
    private final ImportLog log;
    private final LeafCleaner leaves;
    private final AttributeCleaner attributes;

    Cleaner(Grammar grammar, ImportLog log) {
        this.grammar = grammar;
        this.log = log;
        this.leaves = new LeafCleaner(log);
        this.attributes = new AttributeCleaner(grammar, log);
    }

    void clean(Node root) {
        relocateSubmitter(root);
        clean(root, grammar.root(), root, false);
    }

    /** Each part has the submitter at a place of its own, and documents at either. */
    private void relocateSubmitter(Node root) {
        String admin = "AdministrativeInformation";
        boolean isInAdmin = grammar.part() == StratMlPart.PART_1;
        Optional<Node> wrong =
                isInAdmin ? root.child("Submitter") : root.child(admin).flatMap(node -> node.child("Submitter"));
        if (wrong.isEmpty()) {
            return;
        }
        Node submitter = wrong.get();
        Node from = isInAdmin ? root : root.child(admin).orElseThrow();
        Node to = isInAdmin ? root.child(admin).orElseGet(() -> root.add(new Node(admin))) : root;
        log.warn(
                ImportProblemCode.MISPLACED_ELEMENT,
                submitter,
                "Submitter stands where the other part of StratML has it");
        from.children().remove(submitter);
        to.add(submitter);
    }

    /**
     * Elements that the grammar does not know are set aside before this goes deeper, so that it goes as deep as the grammar
     * alone.
     *
     * @param isSilent whether the element says nothing, so that nothing more is said of what is in it
     */
    private void clean(Node node, Rule rule, Node holder, boolean isSilent) {
        Node keeper = HOLDERS.contains(node.name()) ? node : holder;
        attributes.clean(node, rule, keeper);
        if (rule.isLeaf()) {
            if (!isSilent) {
                leaves.clean(node, rule);
            }
            return;
        }
        children(node, rule, keeper);
        for (Node child : node.children()) {
            boolean saysNothing = isSilent || (!isLeaf(child) && Blanks.saysNothing(child));
            if (saysNothing && !isSilent) {
                log.warn(ImportProblemCode.EMPTY_ELEMENT, child, "this " + child.name() + " says nothing");
            }
            clean(child, grammar.rule(child.name()), keeper, saysNothing);
        }
        node.children().removeIf(leaves::isSetAside);
        complete(node, rule);
    }

    private boolean isLeaf(Node child) {
        return grammar.isLeaf(child.name());
    }

    private void children(Node node, Rule rule, Node keeper) {
        if (!node.text().isBlank()) {
            log.warn(
                    ImportProblemCode.STRAY_TEXT,
                    node,
                    "words stand in " + node.name() + ", which holds elements alone");
            keeper.extras().add(Node.leaf(STRAY_TEXT, node.text().strip()));
        }
        node.setText("");
        List<Node> kept = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        int furthest = 0;
        boolean isMisplaced = false;
        for (Node child : node.children()) {
            mendName(child, rule);
            Optional<Child> place = rule.child(child.name());
            if (place.isEmpty()) {
                unknown(child, node, keeper);
                continue;
            }
            if (counts.merge(child.name(), 1, Integer::sum) > place.get().most()) {
                log.warn(ImportProblemCode.REPEATED_ELEMENT, child, child.name() + " stands here more than once");
                keeper.extras().add(child);
                continue;
            }
            int at = rule.placeOf(child.name());
            if (at < furthest && !isMisplaced) {
                isMisplaced = true;
                log.warn(
                        ImportProblemCode.MISPLACED_ELEMENT,
                        child,
                        child.name() + " stands behind what should follow it");
            }
            furthest = Math.max(furthest, at);
            kept.add(child);
        }
        kept.sort(Comparator.comparingInt(child -> rule.placeOf(child.name())));
        node.replaceChildren(kept);
    }

    private void mendName(Node child, Rule rule) {
        if (rule.child(child.name()).isPresent()) {
            return;
        }
        String meant = OLD_NAMES.getOrDefault(child.name(), child.name());
        for (Child known : rule.children()) {
            if (known.name().equalsIgnoreCase(meant)) {
                log.warn(
                        ImportProblemCode.OLD_NAME,
                        child,
                        "\"" + child.name() + "\" is read as \"" + known.name() + "\"");
                child.rename(known.name());
                return;
            }
        }
    }

    private void unknown(Node child, Node parent, Node keeper) {
        if (child.name().equals(STRAY_TEXT)) {
            log.warn(ImportProblemCode.STRAY_TEXT, child, "words stand between the elements of " + parent.name());
            keeper.extras().add(child);
        } else if (Blanks.isBare(child)) {
            log.warn(
                    ImportProblemCode.UNKNOWN_ELEMENT,
                    child,
                    "StratML has no <" + child.name() + "> in " + parent.name() + "; it is empty, and says nothing");
        } else {
            log.warn(
                    ImportProblemCode.UNKNOWN_ELEMENT,
                    child,
                    "StratML has no <" + child.name() + "> in " + parent.name() + "; what it says is set aside");
            keeper.extras().add(child);
        }
    }

    private void complete(Node node, Rule rule) {
        for (int i = 0; i < rule.children().size(); i++) {
            Child place = rule.children().get(i);
            if (place.least() > 0 && node.child(place.name()).isEmpty()) {
                log.warn(ImportProblemCode.MISSING_ELEMENT, node, node.name() + " has no " + place.name());
                if (isLeaf(new Node(place.name()))) {
                    node.children().add(Math.min(i, node.children().size()), Node.leaf(place.name(), ""));
                }
            }
        }
        node.children().sort(Comparator.comparingInt(child -> rule.placeOf(child.name())));
    }
}
