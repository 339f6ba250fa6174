package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Guard.What;
import io.github.strategydocs.diff.MergeNode.Occurrence;
import io.github.strategydocs.diff.Secrets.Secret;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Strategy;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a merge would make public without anybody having said so: the public edition of the result is to be put
 * together of what the public editions of the three versions show. What one side said where it took it to be internal is
 * in none of them, nor is what every version keeps internal for a reason of its own.
 */
final class Exposures {

    private final MergeNodes nodes;
    private final Map<Side, Secrets> versions = new EnumMap<>(Side.class);

    Exposures(MergeNodes nodes) {
        this.nodes = nodes;
    }

    /** Adds what guards in a version what the result exposes. Gives whether that is more than was known. */
    boolean find(Strategy result, Guards guards) {
        if (!canExpose()) {
            return false;
        }
        for (Side side : Side.values()) {
            versions.put(side, new Secrets(nodes.document(side)));
        }
        Secrets merged = new Secrets(result);
        boolean isMore = false;
        for (Side side : Side.values()) {
            Secrets version = versionOf(side);
            for (Secret secret : version.all()) {
                if (merged.shows(secret) && isExposed(secret, side, merged)) {
                    boolean isNew = isSaidAnew(secret, side);
                    for (Guard guard : version.guardsOf(secret)) {
                        isMore |= merged.breaks(guard, version)
                                && isToStand(guard, secret, side)
                                && guards.add(guard, side, isNew);
                    }
                }
            }
        }
        return isMore;
    }

    /** What base says of who may see something is needed where that stays as in base though a side removed it. */
    private boolean isToStand(Guard guard, Secret secret, Side side) {
        return side != Side.BASE
                || (guard.what() == What.INTERNAL_WORD
                        && !(versionOf(Side.OURS).has(secret)
                                && versionOf(Side.THEIRS).has(secret)));
    }

    private Secrets versionOf(Side side) {
        return Objects.requireNonNull(versions.get(side));
    }

    /**
     * Whether a side says otherwise than base who may see something, or took something elsewhere that may be internal for
     * the other side. What the public sees is looked at only then.
     */
    private boolean canExpose() {
        List<Disclosure> words = nodes.document(Side.BASE).disclosures();
        if (!words.equals(nodes.document(Side.OURS).disclosures())
                || !words.equals(nodes.document(Side.THEIRS).disclosures())) {
            return true;
        }
        Set<String> internal = new HashSet<>();
        words.stream().filter(DisclosureMerge::isInternal).forEach(word -> internal.add(word.subject()));
        return !internal.isEmpty()
                && nodes.all().stream()
                        .anyMatch(node ->
                                isTakenFrom(node, Side.OURS, internal) || isTakenFrom(node, Side.THEIRS, internal));
    }

    private static boolean isTakenFrom(MergeNode node, Side side, Set<String> internal) {
        return isElsewhere(node, side.opposite()) && mayBeInternal(node, side, internal);
    }

    /** Whether an element that base has is no longer there, stands somewhere else, or is an action that is part of another one. */
    private static boolean isElsewhere(MergeNode node, Side side) {
        Occurrence before = node.original(Side.BASE);
        Occurrence now = node.original(side);
        if (before == null || now == null) {
            return before != null;
        }
        return !now.isAtPlaceOf(before)
                || (before.value() instanceof Action was
                        && now.value() instanceof Action is
                        && !was.partOf().equals(is.partOf()));
    }

    /** Whether something stands in what is said to be internal, or in a part of something, which is not looked for. */
    private static boolean mayBeInternal(MergeNode node, Side side, Set<String> internal) {
        MergeNode around = node;
        while (around != null) {
            Occurrence occurrence = around.original(side);
            if (occurrence == null) {
                return false;
            }
            if (internal.contains(around.id())
                    || (occurrence.value() instanceof Action action
                            && action.partOf().isPresent())) {
                return true;
            }
            around = occurrence.holder();
        }
        return false;
    }

    private boolean isExposed(Secret secret, Side side, Secrets merged) {
        boolean isShown = versions.values().stream().anyMatch(version -> version.shows(secret));
        if (!isShown || secret.attribute() != null) {
            return !isShown;
        }
        return isSaidAnew(secret, side) && !merged.showsAsIn(secret, versionOf(Side.BASE));
    }

    /** Whether a side says something that base does not say, or not there. */
    private boolean isSaidAnew(Secret secret, Side side) {
        if (side == Side.BASE) {
            return false;
        }
        if (secret.attribute() != null) {
            return !versionOf(Side.BASE).has(secret);
        }
        MergeNode node = nodes.find(secret.type(), secret.key());
        if (node == null) {
            return false;
        }
        Occurrence now = node.occurrence(side);
        Optional<Occurrence> before = Optional.ofNullable(node.original(Side.BASE));
        return before.isEmpty()
                || !now.isAtPlaceOf(before.get())
                || !MergeNode.saysTheSame(before.get().value(), now.value());
    }
}
