package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.NumberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;
import io.github.strategydocs.metamodel.PathResolver;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Finds out what there is to know of places in one document. It serves one run, and remembers what it has learnt of
 * each list, so that many findings in one long list cost no more than the list is long.
 */
final class Places {

    private final Strategy strategy;
    private final PathResolver resolver;
    private final IdentityHashMap<List<?>, List<String>> keys = new IdentityHashMap<>();

    Places(Strategy strategy, PathResolver resolver) {
        this.strategy = strategy;
        this.resolver = resolver;
    }

    Place of(ElementPath path) {
        List<Step> steps = path.steps();
        StringBuilder identity = new StringBuilder();
        TypeDescription type = strategy.typeDescription();
        Optional<String> title = type.titleOf(strategy);
        Optional<String> element = Optional.empty();
        boolean isMissing = false;
        List<Object> passed = resolver.along(path);
        Object current = strategy;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            identify(identity, current, step);
            current = i < passed.size() ? passed.get(i) : null;
            if (current instanceof Element held) {
                type = ((Described) current).typeDescription();
                title = type.titleOf((Described) current);
                element = Optional.of(held.id());
            } else if (i == 0 && step instanceof AttributeStep attribute && Sections.isName(attribute.name())) {
                // A section that is missing is spoken of by its name, as one that is there.
                type = sectionType(attribute.name());
                title = Optional.empty();
                element = Optional.of(attribute.name());
                isMissing = current == null;
            }
        }
        return new Place(identity.toString(), element, type.label(), title, isMissing);
    }

    private static TypeDescription sectionType(String name) {
        return Strategy.description()
                .attribute(name)
                .flatMap(Attribute::valueType)
                .orElseThrow();
    }

    /** The JSON Pointer of what a path leads to, or that of the nearest thing around it that exists. */
    String pointer(ElementPath path) {
        Optional<String> pointer = resolver.pointerTo(path);
        if (pointer.isPresent()) {
            return pointer.get();
        }
        Optional<ElementPath> parent = path.parent();
        return parent.isPresent() ? pointer(parent.get()) : "";
    }

    /** Ids are unique in a document, so that what is around an element says nothing more of who it is. */
    private void identify(StringBuilder identity, @Nullable Object holder, Step step) {
        if (step instanceof MemberStep member) {
            identity.setLength(0);
            identity.append('[').append(member.id()).append(']');
        } else if (step instanceof AttributeStep attribute) {
            identity.append('.').append(attribute.name());
        } else if (step instanceof UnknownStep unknown) {
            identity.append("[\"").append(unknown.name()).append("\"]");
        } else if (step instanceof NumberStep number) {
            identity.append('{').append(key(holder, number)).append('}');
        }
    }

    private String key(@Nullable Object holder, NumberStep number) {
        int index = number.number() - 1;
        if (!(holder instanceof List<?> list) || index >= list.size()) {
            return "";
        }
        List<String> known = keys.get(list);
        if (known == null) {
            known = keysOf(list);
            keys.put(list, known);
        }
        return known.get(index);
    }

    /** The key of each member of a list and, where several have one key, which of them it is. */
    private static List<String> keysOf(List<?> list) {
        Map<String, Integer> met = new HashMap<>();
        List<String> keys = new ArrayList<>(list.size());
        for (Object member : list) {
            StringBuilder key = new StringBuilder();
            if (member instanceof Described value) {
                appendAll(key, value.typeDescription().naturalKey(), value);
            } else {
                append(key, member);
            }
            int occurrence = met.getOrDefault(key.toString(), 0) + 1;
            met.put(key.toString(), occurrence);
            keys.add(key + "~" + occurrence);
        }
        return keys;
    }

    private static void appendAll(StringBuilder key, List<Attribute> attributes, Described value) {
        for (Attribute attribute : attributes) {
            key.append(attribute.name()).append('=');
            Optional<Object> content = attribute.valueIn(value);
            if (content.isPresent()) {
                append(key, content.get());
            }
            key.append(';');
        }
    }

    /** Types nest to a fixed depth, so that recursion is safe. */
    private static void append(StringBuilder key, Object content) {
        if (content instanceof Described value) {
            key.append(value.typeDescription().name()).append('(');
            appendAll(key, value.typeDescription().attributes(), value);
            key.append(')');
        } else if (content instanceof Enum<?> constant) {
            key.append(Constants.nameOf(constant));
        } else {
            key.append(content);
        }
    }
}
