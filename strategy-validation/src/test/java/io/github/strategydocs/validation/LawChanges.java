package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.ReferenceTarget;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.Stance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Changes of whole documents that should say nothing, or nothing much, to the rules. */
final class LawChanges {

    private LawChanges() {}

    /**
     * Another order in all lists of which the members can be told apart by what they are: by an id, by a key or, for
     * plain ones, by themselves. Where two have one key, the order is what tells them apart.
     */
    static Strategy reordered(Strategy strategy, long seed) {
        Random random = new Random(seed);
        return reordered(strategy, attribute -> true, members -> Collections.shuffle(members, random));
    }

    /** The opposite order of the same lists. */
    static Strategy reversed(Strategy strategy) {
        return reordered(strategy, attribute -> true, Collections::reverse);
    }

    /** Another order of the lists that are sets in meaning. */
    static Strategy withOtherSets(Strategy strategy, long seed) {
        Random random = new Random(seed);
        return reordered(strategy, Attribute::isSet, members -> Collections.shuffle(members, random));
    }

    private static Strategy reordered(Strategy strategy, Predicate<Attribute> which, Consumer<List<?>> order) {
        return rewritten(strategy, (attribute, content) -> {
            if (!which.test(attribute) || !(content instanceof List<?> members) || !areDistinct(members)) {
                return content;
            }
            List<?> reordered = new ArrayList<>(members);
            order.accept(reordered);
            return reordered;
        });
    }

    private static boolean areDistinct(List<?> members) {
        Set<Object> keys = new HashSet<>();
        return members.stream().allMatch(member -> keys.add(key(member)));
    }

    private static Object key(Object member) {
        if (!(member instanceof Described value)) {
            return member;
        }
        Optional<String> id = value.typeDescription().idOf(value);
        return id.isPresent()
                ? id.get()
                : value.typeDescription().naturalKey().stream()
                        .map(attribute -> attribute.valueIn(value))
                        .toList();
    }

    /**
     * Another id for every element but the document, and in every reference; the order of the ids stays. What may be a text is a reference
     * only if it is one of the ids.
     */
    static Strategy renamed(Strategy strategy, Set<String> ids, String prefix) {
        return rewritten(strategy, (attribute, content) -> {
            if (attribute.isId()) {
                return attribute.owner() == strategy.typeDescription() ? content : prefix + content;
            }
            if (attribute.kind() != Kind.REFERENCE) {
                return content;
            }
            return content instanceof List<?> texts
                    ? texts.stream()
                            .map(text -> renamed(attribute, (String) text, ids, prefix))
                            .toList()
                    : renamed(attribute, (String) content, ids, prefix);
        });
    }

    private static String renamed(Attribute attribute, String text, Set<String> ids, String prefix) {
        ReferenceTarget target = attribute.referenceTarget().orElseThrow();
        Reference reference = Reference.parse(text);
        boolean isText = target.orText() && !ids.contains(reference.id());
        return isText || Sections.isName(reference.id())
                ? text
                : new Reference(reference.document(), reference.version(), prefix + reference.id()).toString();
    }

    /** Every stakeholder with another stance, or none. */
    static Strategy withStances(Strategy strategy, Function<Optional<Stance>, Optional<Stance>> change) {
        return (Strategy) new Rewriter(value -> Optional.of(
                        value instanceof Stakeholder stakeholder
                                ? stakeholder.withStance(change.apply(stakeholder.stance()))
                                : value))
                .rewrite(strategy)
                .orElseThrow();
    }

    /** The document without one attribute of one value in it. */
    static Strategy without(Strategy strategy, Described holder, Attribute attribute) {
        return (Strategy) new Rewriter(value -> Optional.of(
                        value == holder
                                ? ((TypeBinding) value.typeDescription()).with(value, attribute.index(), null)
                                : value))
                .rewrite(strategy)
                .orElseThrow();
    }

    private static Strategy rewritten(Strategy strategy, BiFunction<Attribute, Object, Object> change) {
        return (Strategy) new Rewriter(value -> Optional.of(rewritten(value, change)))
                .rewrite(strategy)
                .orElseThrow();
    }

    private static Described rewritten(Described value, BiFunction<Attribute, Object, Object> change) {
        TypeBinding type = (TypeBinding) value.typeDescription();
        Object[] contents = type.contents(value);
        for (Attribute attribute : type.attributes()) {
            Object content = contents[attribute.index()];
            if (content != null) {
                contents[attribute.index()] = change.apply(attribute, content);
            }
        }
        return type.of(contents, value.unknownProperties());
    }
}
