package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Decisions.Decision;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Sees to it that nothing is made public by one side that the other side said because it took the place to be internal.
 * Where that would come of it, the one is taken to have left the disclosure alone, unless something else was decided.
 */
final class DisclosureMerge {

    private final MergeNodes nodes;
    private final ConflictLog log;
    private final Map<Side, NewWords> newWords = new EnumMap<>(Side.class);

    DisclosureMerge(MergeNodes nodes, ConflictLog log) {
        this.nodes = nodes;
        this.log = log;
    }

    static boolean isAbout(Attribute list) {
        return list.isList()
                && list.valueType()
                        .filter(type -> type.javaType() == Disclosure.class)
                        .isPresent();
    }

    /** What the versions are taken to hold. */
    Versions<Object> settled(MergeNode root, Attribute list, Versions<Object> contents) {
        ElementPath path = root.path().attribute(list.name());
        return new Versions<>(
                contents.base(), settled(path, Side.OURS, contents), settled(path, Side.THEIRS, contents));
    }

    @Nullable
    private Object settled(ElementPath list, Side discloser, Versions<Object> contents) {
        List<?> base = Differ.listOf(contents.base());
        List<?> disclosed = Differ.listOf(contents.in(discloser));
        if (disclosed.equals(base)) {
            return contents.in(discloser);
        }
        List<?> other = Differ.listOf(contents.in(discloser.opposite()));
        ListMatch match = new ListMatch(MemberMatcher.match(base, disclosed), base.size());
        ListMatch otherMatch = new ListMatch(MemberMatcher.match(base, other), base.size());
        Map<Integer, Object> replaced = new HashMap<>();
        Map<Integer, List<Object>> restored = new HashMap<>();
        int last = ListMatching.NONE;
        for (int i = 0; i < base.size(); i++) {
            Disclosure before = (Disclosure) base.get(i);
            Object now = at(disclosed, match.target(i));
            last = now == null ? last : match.target(i);
            if (isInternal(before) && !isInternal(now) && Objects.equals(before, at(other, otherMatch.target(i)))) {
                Object kept = kept(list.member(i + 1), discloser, before, now);
                if (kept != null && now != null) {
                    replaced.put(match.target(i), kept);
                } else if (kept != null) {
                    restored.computeIfAbsent(last, none -> new ArrayList<>()).add(kept);
                }
            }
        }
        return rewritten(disclosed, replaced, restored);
    }

    private static List<?> rewritten(
            List<?> members, Map<Integer, Object> replaced, Map<Integer, List<Object>> restored) {
        List<Object> rewritten = new ArrayList<>(restored.getOrDefault(ListMatching.NONE, List.of()));
        for (int i = 0; i < members.size(); i++) {
            rewritten.add(replaced.getOrDefault(i, members.get(i)));
            rewritten.addAll(restored.getOrDefault(i, List.of()));
        }
        return rewritten;
    }

    /** What the discloser is taken to say instead, null for what it says. */
    @Nullable
    private Object kept(ElementPath path, Side discloser, Disclosure before, @Nullable Object now) {
        Side editor = discloser.opposite();
        String subject = before.subject();
        if (!newWords(editor).isIn(subject) || isGone(subject)) {
            return null;
        }
        Versions<Object> values =
                discloser == Side.OURS ? new Versions<>(before, now, before) : new Versions<>(before, before, now);
        Optional<Decision> decision = log.meet(
                ConflictKind.DISCLOSURE, path, values, () -> ConflictSentences.disclosure(nodes, subject, discloser));
        if (decision.isPresent() && decision.get().side() == discloser) {
            return null;
        }
        return decision.isPresent() ? decision.get().pick(values) : before;
    }

    private NewWords newWords(Side side) {
        return newWords.computeIfAbsent(side, editor -> new NewWords(nodes, editor));
    }

    private boolean isGone(String subject) {
        List<MergeNode> found = nodes.of(subject);
        return !found.isEmpty() && found.stream().allMatch(node -> node.place() == null && !node.isFixed());
    }

    private static boolean isInternal(@Nullable Object disclosure) {
        return disclosure instanceof Disclosure said && said.audience() == Audience.INTERNAL;
    }

    @Nullable
    private static Object at(List<?> members, int position) {
        return position == ListMatching.NONE ? null : members.get(position);
    }
}
