package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Replaces one element and rebuilds what encloses it, and nothing else. */
final class ElementUpdate {

    private final List<ElementPath.Step> steps;
    private final Described element;
    private final Described replacement;

    private ElementUpdate(List<ElementPath.Step> steps, Described element, Described replacement) {
        this.steps = steps;
        this.element = element;
        this.replacement = replacement;
    }

    static <T extends Element> Strategy apply(Strategy strategy, String id, Class<T> type, UnaryOperator<T> change) {
        StrategyIndex index = strategy.index();
        T element = index.find(id, type).orElseThrow(() -> new NoSuchElementException(missing(index, id, type)));
        T changed = Objects.requireNonNull(change.apply(element), "the change gives null");
        if (changed == element) {
            return strategy;
        }
        List<ElementPath.Step> steps = index.pathOf(id).orElseThrow().steps();
        return (Strategy) new ElementUpdate(steps, (Described) element, (Described) changed).replaceIn(strategy, 0);
    }

    private static String missing(StrategyIndex index, String id, Class<?> type) {
        return "no " + type.getSimpleName() + " has the id \"" + id + "\""
                + index.find(id)
                        .map(other -> "; it is the id of an element of type "
                                + other.typeDescription().javaType().getSimpleName())
                        .orElse("");
    }

    static <T extends Element> Strategy applyToAll(Strategy strategy, Class<T> type, UnaryOperator<T> change) {
        Rewriter rewriter = new Rewriter(value -> Optional.of(
                type.isInstance(value)
                        ? (Described) Objects.requireNonNull(change.apply(type.cast(value)), "the change gives null")
                        : value));
        return (Strategy) rewriter.rewrite(strategy).orElseThrow();
    }

    @SuppressWarnings("ReferenceEquality") // this very element, and none that is equal to it
    static Strategy remove(Strategy strategy, String id) {
        Described element = strategy.index()
                .find(id)
                .orElseThrow(() -> new NoSuchElementException("no element has the id \"" + id + "\""));
        Rewriter rewriter = new Rewriter(value -> value == element ? Optional.empty() : Optional.of(value));
        return (Strategy) rewriter.rewrite(strategy).orElseThrow();
    }

    /** The steps of a path to an element alternate between attributes and, where those are lists, members. */
    private Described replaceIn(Described holder, int step) {
        TypeBinding type = (TypeBinding) holder.typeDescription();
        Attribute attribute =
                type.attribute(((AttributeStep) steps.get(step)).name()).orElseThrow();
        Object content = Objects.requireNonNull(type.get(holder, attribute.index()), attribute.name());
        Object replaced = content instanceof List<?> members
                ? replaceMember(members, step + 1)
                : replaceValue((Described) content, step);
        return type.with(holder, attribute.index(), replaced);
    }

    private Described replaceValue(Described value, int step) {
        return step == steps.size() - 1 ? replacement : replaceIn(value, step + 1);
    }

    private List<Described> replaceMember(List<?> members, int step) {
        List<Described> result = new ArrayList<>(members.size());
        for (Object member : members) {
            boolean last = step == steps.size() - 1;
            boolean here = last ? member == element : isAt((Described) member, step, result.size() + 1);
            result.add(here ? replaceValue((Described) member, step) : (Described) member);
        }
        return result;
    }

    private boolean isAt(Described member, int step, int number) {
        ElementPath.Step wanted = steps.get(step);
        return wanted instanceof ElementPath.MemberStep byId
                ? member instanceof Element candidate && candidate.id().equals(byId.id())
                : wanted.equals(new ElementPath.NumberStep(number));
    }
}
