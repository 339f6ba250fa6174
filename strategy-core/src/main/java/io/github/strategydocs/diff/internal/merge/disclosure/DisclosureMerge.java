package io.github.strategydocs.diff.internal.merge.disclosure;

import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.match.ListMatch;
import io.github.strategydocs.diff.internal.match.ListMatching;
import io.github.strategydocs.diff.internal.match.MemberMatcher;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictLog;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictSentences;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions.Decision;
import io.github.strategydocs.diff.internal.merge.guard.Guard.What;
import io.github.strategydocs.diff.internal.merge.guard.Guards;
import io.github.strategydocs.diff.internal.merge.guard.Guards.Need;
import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.spi.Message;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.Nullable;

/**
 * Sees to it that nothing is made public by one side that the other side said because it took the place to be internal.
 * Where that would come of it, the one is taken to have left the disclosure alone, unless something else was decided.
 */
public final class DisclosureMerge {

    private final MergeNodes nodes;
    private final Guards guards;
    private final ConflictLog log;

    /** A merge that takes down in the log what it cannot decide. */
    public DisclosureMerge(MergeNodes nodes, Guards guards, ConflictLog log) {
        this.nodes = nodes;
        this.guards = guards;
        this.log = log;
    }

    /** What the versions are taken to hold. */
    public Versions<Object> settled(MergeNode root, Attribute list, Versions<Object> contents) {
        ElementPath path = root.path().attribute(list.name());
        List<?> base = AttributeContents.listOf(contents.base());
        List<?> ours = AttributeContents.listOf(contents.ours());
        List<?> theirs = AttributeContents.listOf(contents.theirs());
        ListMatch matchOurs = new ListMatch(MemberMatcher.match(base, ours), base.size());
        ListMatch matchTheirs = new ListMatch(MemberMatcher.match(base, theirs), base.size());
        Set<String> added = new TreeSet<>(added(ours, matchOurs).keySet());
        added.addAll(added(theirs, matchTheirs).keySet());
        Map<String, ElementPath> addedAt = new HashMap<>();
        added.forEach(subject -> addedAt.put(subject, path.member(base.size() + addedAt.size() + 1)));
        return new Versions<>(
                contents.base(),
                new OneSide(Side.OURS, base, ours, matchOurs, theirs, matchTheirs).settled(path, addedAt),
                new OneSide(Side.THEIRS, base, theirs, matchTheirs, ours, matchOurs).settled(path, addedAt));
    }

    /** What is said to be public where base says nothing, the first for each subject. */
    private static Map<String, Disclosure> added(List<?> disclosures, ListMatch match) {
        Map<String, Disclosure> added = new HashMap<>();
        for (int i = 0; i < disclosures.size(); i++) {
            Disclosure disclosure = (Disclosure) disclosures.get(i);
            if (match.source(i) == ListMatching.NONE && disclosure.audience() == Audience.PUBLIC) {
                added.putIfAbsent(disclosure.subject(), disclosure);
            }
        }
        return added;
    }

    /** Settles what one side disclosed. */
    private final class OneSide {

        private final Side discloser;
        private final List<?> base;
        private final List<?> disclosed;
        private final ListMatch match;
        private final List<?> other;
        private final ListMatch otherMatch;
        /** What stands instead of a member. */
        private final Map<Integer, List<Object>> replaced = new HashMap<>();
        /** What stands again behind a member that is still there. */
        private final Map<Integer, List<Object>> restored = new HashMap<>();

        OneSide(Side discloser, List<?> base, List<?> disclosed, ListMatch match, List<?> other, ListMatch otherMatch) {
            this.discloser = discloser;
            this.base = base;
            this.disclosed = disclosed;
            this.match = match;
            this.other = other;
            this.otherMatch = otherMatch;
        }

        List<?> settled(ElementPath list, Map<String, ElementPath> addedAt) {
            if (disclosed.equals(base)) {
                return disclosed;
            }
            int last = ListMatching.NONE;
            for (int i = 0; i < base.size(); i++) {
                Disclosure before = (Disclosure) base.get(i);
                Disclosure now = at(disclosed, match.target(i));
                last = now == null ? last : match.target(i);
                Disclosure inOther = at(other, otherMatch.target(i));
                boolean isKept = isInternal(before)
                        && !isInternal(now)
                        && (Objects.equals(now, inOther)
                                ? guards.bindBoth(What.INTERNAL_WORD, idOf(before))
                                : Objects.equals(before, inOther)
                                        && guards.bind(discloser, What.INTERNAL_WORD, idOf(before)));
                if (isKept) {
                    keep(kept(list.member(i + 1), before, now, inOther), match.target(i), last);
                }
            }
            settleAdded(addedAt);
            return rewritten();
        }

        private void keep(List<Object> kept, int position, int last) {
            if (position == ListMatching.NONE) {
                restored.computeIfAbsent(last, none -> new ArrayList<>()).addAll(kept);
            } else {
                replaced.put(position, kept);
            }
        }

        /** A part may be said to be public while its whole is internal. */
        private void settleAdded(Map<String, ElementPath> addedAt) {
            Map<String, Disclosure> byOther = added(other, otherMatch);
            Set<String> met = new HashSet<>();
            for (int i = 0; i < disclosed.size(); i++) {
                Disclosure now = (Disclosure) disclosed.get(i);
                if (match.source(i) == ListMatching.NONE
                        && now.audience() == Audience.PUBLIC
                        && isGuardedBySilence(idOf(now), discloser)) {
                    ElementPath path = Objects.requireNonNull(addedAt.get(now.subject()));
                    replaced.put(
                            i, met.add(now.subject()) ? kept(path, null, now, byOther.get(now.subject())) : List.of());
                }
            }
        }

        /** What the discloser is taken to say. What both sides did is asked about once. */
        private List<Object> kept(
                ElementPath path, @Nullable Disclosure before, @Nullable Disclosure now, @Nullable Disclosure inOther) {
            boolean isOurs = discloser == Side.OURS;
            Versions<Object> values =
                    isOurs ? new Versions<>(before, now, inOther) : new Versions<>(before, inOther, now);
            boolean isByBoth = !Objects.equals(before, inOther) && (before == null || Objects.equals(now, inOther));
            String subject = idOf(Objects.requireNonNull(before == null ? now : before));
            Optional<Decision> decision = isByBoth && !isOurs
                    ? log.decision(ConflictKind.DISCLOSURE, path, values)
                    : log.meet(ConflictKind.DISCLOSURE, path, values, () -> message(subject));
            Object kept = decision.isPresent() ? decision.get().pick(values) : before;
            return kept == null ? List.of() : List.of(kept);
        }

        private Message message(String subject) {
            Need need = guards.need(
                    discloser, subject, What.INTERNAL_WORD, What.NO_WORD_FOR_PART, What.NO_WORD_FOR_DEFAULT);
            return guards.bind(discloser, What.NO_WORD_FOR_DEFAULT, subject)
                    ? ConflictSentences.disclosureOfAll(nodes, subject, discloser, need)
                    : ConflictSentences.disclosure(nodes, subject, discloser, need);
        }

        private List<?> rewritten() {
            List<Object> rewritten = new ArrayList<>(restored.getOrDefault(ListMatching.NONE, List.of()));
            for (int i = 0; i < disclosed.size(); i++) {
                rewritten.addAll(replaced.getOrDefault(i, List.of(disclosed.get(i))));
                rewritten.addAll(restored.getOrDefault(i, List.of()));
            }
            return rewritten;
        }
    }

    /** What a disclosure speaks of, by whichever way of writing it. */
    private String idOf(Disclosure disclosure) {
        return nodes.document(Side.BASE).index().idInAnyVersion(disclosure.subject());
    }

    private boolean isGuardedBySilence(String subject, Side discloser) {
        return guards.bind(discloser, What.NO_WORD_FOR_PART, subject)
                || guards.bind(discloser, What.NO_WORD_FOR_DEFAULT, subject);
    }

    /** Whether a member of a list says of something that it is internal. */
    public static boolean isInternal(@Nullable Object member) {
        return member instanceof Disclosure disclosure && disclosure.audience() == Audience.INTERNAL;
    }

    @Nullable
    private static Disclosure at(List<?> members, int position) {
        return position == ListMatching.NONE ? null : (Disclosure) members.get(position);
    }
}
