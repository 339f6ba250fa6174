package io.github.strategydocs.diff.internal.merge;

import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictLog;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictSentences;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions.Decision;
import io.github.strategydocs.diff.internal.merge.disclosure.DisclosureMerge;
import io.github.strategydocs.diff.internal.merge.disclosure.PartDisclosureMerge;
import io.github.strategydocs.diff.internal.merge.guard.Guards;
import io.github.strategydocs.diff.internal.merge.list.MemberMerge;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.spi.Message;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.annotation.Nullable;

/** Merges what is said of one node in its own words: attributes without elements, and unknown properties. */
final class AttributeMerge {

    private final ConflictLog log;
    private final AccountableMerge accountable;
    private final DisclosureMerge disclosures;
    private final PartDisclosureMerge parts;
    /** The attributes that go back to base, since they would make a circle. */
    private final Set<ElementPath> broken;

    AttributeMerge(MergeNodes nodes, ConflictLog log, Set<ElementPath> broken, Guards guards) {
        this.log = log;
        this.accountable = new AccountableMerge(log);
        this.disclosures = new DisclosureMerge(nodes, guards, log);
        this.parts = new PartDisclosureMerge(nodes, guards, log);
        this.broken = broken;
    }

    /** The content of an attribute in the result, null for nothing. */
    @Nullable
    Object merge(MergeNode node, Attribute attribute, Versions<Object> contents) {
        if (ReferenceCycles.isRelation(attribute)) {
            Optional<Decision> decision = log.decision(ConflictKind.CYCLE, pathOf(node, attribute), contents);
            if (decision.isPresent()) {
                return decision.get().pick(contents);
            }
            if (broken.contains(pathOf(node, attribute))) {
                log.meet(
                        ConflictKind.CYCLE,
                        pathOf(node, attribute),
                        contents,
                        () -> ConflictSentences.cycle(node, attribute));
                return contents.in(parts.undecided(node, attribute, contents));
            }
        }
        if (isListOf(Assignment.class, attribute)) {
            return mergeChanges(node, attribute, accountable.settled(node, attribute, contents));
        }
        if (isListOf(Disclosure.class, attribute)) {
            return mergeChanges(node, attribute, disclosures.settled(node, attribute, contents));
        }
        if (PartDisclosureMerge.isAbout(node, attribute)) {
            return mergeChanges(node, attribute, parts.settled(node, attribute, contents));
        }
        return mergeChanges(node, attribute, contents);
    }

    @Nullable
    private Object mergeChanges(MergeNode node, Attribute attribute, Versions<Object> contents) {
        if (AttributeContents.areEqual(attribute, contents.base(), contents.ours())) {
            return contents.theirs();
        }
        if (AttributeContents.areEqual(attribute, contents.base(), contents.theirs())
                || AttributeContents.areEqual(attribute, contents.ours(), contents.theirs())) {
            return contents.ours();
        }
        if (attribute.isList()) {
            return mergeList(node, attribute, contents);
        }
        return mergeWhole(node, attribute, contents, () -> ConflictSentences.attribute(node, attribute));
    }

    private static boolean isListOf(Class<?> type, Attribute attribute) {
        return attribute.isList()
                && attribute.valueType().filter(each -> each.javaType() == type).isPresent();
    }

    private static ElementPath pathOf(MergeNode node, Attribute attribute) {
        return node.path().attribute(attribute.name());
    }

    @Nullable
    private Object mergeWhole(
            MergeNode node, Attribute attribute, Versions<Object> contents, Supplier<Message> message) {
        Optional<Decision> decision = log.meet(ConflictKind.ATTRIBUTE, pathOf(node, attribute), contents, message);
        return decision.isPresent()
                ? decision.get().pick(contents)
                : contents.in(parts.undecided(node, attribute, contents));
    }

    @Nullable
    private Object mergeList(MergeNode node, Attribute attribute, Versions<Object> contents) {
        Versions<List<?>> lists = new Versions<>(
                AttributeContents.listOf(contents.base()),
                AttributeContents.listOf(contents.ours()),
                AttributeContents.listOf(contents.theirs()));
        List<?> merged;
        if (attribute.isSet()) {
            Optional<List<?>> set = mergeSet(lists);
            if (set.isEmpty()) {
                return mergeWhole(node, attribute, contents, () -> ConflictSentences.attribute(node, attribute));
            }
            merged = set.get();
        } else {
            merged = new MemberMerge(log, node, attribute, lists).merge();
        }
        return merged.isEmpty() && attribute.isMandatory()
                ? mergeWhole(node, attribute, contents, () -> ConflictSentences.emptied(node, attribute))
                : merged;
    }

    /** The members of a set, each as often as the side says that changed that; empty if the sides say the opposite. */
    private static Optional<List<?>> mergeSet(Versions<List<?>> sets) {
        Map<Object, Integer> base = AttributeContents.counts(AttributeContents.listOf(sets.base()));
        Map<Object, Integer> ours = AttributeContents.counts(AttributeContents.listOf(sets.ours()));
        Map<Object, Integer> theirs = AttributeContents.counts(AttributeContents.listOf(sets.theirs()));
        Set<Object> old = new LinkedHashSet<>(AttributeContents.listOf(sets.base()));
        Set<Object> members = new LinkedHashSet<>(AttributeContents.listOf(sets.ours()));
        members.addAll(AttributeContents.listOf(sets.theirs()));
        members.removeAll(old);
        List<Object> added = new ArrayList<>(members);
        added.sort(Comparator.comparing(Object::toString));
        List<Object> merged = new ArrayList<>();
        for (Object member : concat(old, added)) {
            int before = base.getOrDefault(member, 0);
            int one = ours.getOrDefault(member, 0) - before;
            int other = theirs.getOrDefault(member, 0) - before;
            if (one < 0 != other < 0 && one != 0 && other != 0) {
                return Optional.empty();
            }
            int change = Math.abs(one) > Math.abs(other) ? one : other;
            for (int i = 0; i < before + change; i++) {
                merged.add(member);
            }
        }
        return Optional.of(merged);
    }

    private static List<Object> concat(Set<Object> old, List<Object> added) {
        List<Object> all = new ArrayList<>(old);
        all.addAll(added);
        return all;
    }

    JsonObject mergeUnknown(MergeNode node, Versions<JsonObject> properties) {
        JsonObject base = orEmpty(properties.base());
        JsonObject ours = orEmpty(properties.ours());
        JsonObject theirs = orEmpty(properties.theirs());
        if (base.equals(ours)) {
            return theirs;
        }
        if (base.equals(theirs) || ours.equals(theirs)) {
            return ours;
        }
        Set<String> names = new LinkedHashSet<>(base.names());
        Set<String> others = new TreeSet<>(ours.names());
        others.addAll(theirs.names());
        names.addAll(others);
        Map<String, JsonValue> merged = new LinkedHashMap<>();
        for (String name : names) {
            Object content = mergeProperty(
                    node,
                    name,
                    new Versions<>(
                            base.get(name).orElse(null),
                            ours.get(name).orElse(null),
                            theirs.get(name).orElse(null)));
            if (content instanceof JsonValue value) {
                merged.put(name, value);
            }
        }
        return JsonValue.of(merged);
    }

    private static JsonObject orEmpty(@Nullable JsonObject properties) {
        return properties == null ? JsonObject.empty() : properties;
    }

    @Nullable
    private Object mergeProperty(MergeNode node, String name, Versions<JsonValue> values) {
        JsonValue base = values.base();
        JsonValue ours = values.ours();
        JsonValue theirs = values.theirs();
        if (Objects.equals(base, ours)) {
            return theirs;
        }
        if (Objects.equals(base, theirs) || Objects.equals(ours, theirs)) {
            return ours;
        }
        Optional<Decision> decision = log.meet(
                ConflictKind.UNKNOWN_PROPERTY,
                node.path().unknown(name),
                values,
                () -> ConflictSentences.unknownProperty(node, name));
        return decision.isPresent() ? decision.get().pick(values) : base;
    }
}
