package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.stratml.Grammar.AttributeRule;
import io.github.strategydocs.interop.internal.stratml.Grammar.Rule;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes attributes fit the grammar; each of them holds a constant. */
final class AttributeCleaner {

    private static final String TYPE = "StakeholderTypeType";
    private static final String OLD_TYPE = "StakeholderType";

    private final Grammar grammar;
    private final ImportLog log;

    AttributeCleaner(Grammar grammar, ImportLog log) {
        this.grammar = grammar;
        this.log = log;
    }

    /** Cleans the attributes of an element; what does not fit is set aside with another. */
    void clean(Node node, Rule rule, Node holder) {
        Map<String, String> found = Map.copyOf(node.attributes());
        for (Map.Entry<String, String> attribute :
                new ArrayList<>(node.attributes().entrySet())) {
            String name = attribute.getKey().equals(OLD_TYPE) ? TYPE : attribute.getKey();
            Optional<AttributeRule> known = rule.attribute(name);
            if (known.isPresent()) {
                node.attributes().remove(attribute.getKey());
                constant(node, known.get(), attribute.getValue(), holder);
            } else if (!isOfTheDocument(node, name)) {
                node.attributes().remove(attribute.getKey());
                unknownAttribute(node, name, attribute.getValue(), holder);
            }
        }
        for (AttributeRule known : rule.attributes()) {
            if (known.isMandatory() && !found.containsKey(known.name())) {
                log.warn(ImportProblemCode.MISSING_ELEMENT, node, node.name() + " has no attribute " + known.name());
            }
        }
    }

    /** What says something of the text rather than of the plan. */
    private boolean isOfTheDocument(Node node, String name) {
        return node.name().equals(grammar.part().rootElement())
                && (name.equals(Namespaces.ATTRIBUTE) || name.equals(Grammar.SCHEMA_LOCATION));
    }

    private void unknownAttribute(Node node, String name, String value, Node holder) {
        log.warn(
                ImportProblemCode.UNKNOWN_ATTRIBUTE,
                node,
                "StratML has no attribute " + name + " in " + node.name()
                        + (value.isBlank() ? "; it is empty, and says nothing" : "; what it says is set aside"));
        if (!value.isBlank()) {
            holder.extras().add(Node.leaf("@" + name, value));
        }
    }

    private void constant(Node node, AttributeRule rule, String value, Node holder) {
        if (rule.constants().contains(value)) {
            node.attributes().put(rule.name(), value);
        } else if (value.isBlank()) {
            log.warn(ImportProblemCode.EMPTY_ATTRIBUTE, node, "the attribute " + rule.name() + " is empty");
        } else {
            Optional<String> meant = LeafCleaner.nearly(value, rule.constants());
            String outcome = meant.map(constant -> "it is read as " + constant).orElse("it is set aside");
            log.warn(
                    ImportProblemCode.UNKNOWN_CONSTANT,
                    node,
                    rule.name() + " is \"" + LeafCleaner.shorten(value) + "\", which is none of "
                            + String.join(", ", rule.constants()).toLowerCase(Locale.ROOT) + "; " + outcome);
            if (meant.isPresent()) {
                node.attributes().put(rule.name(), meant.get());
            } else {
                holder.extras().add(Node.leaf("@" + rule.name(), value));
            }
        }
    }
}
