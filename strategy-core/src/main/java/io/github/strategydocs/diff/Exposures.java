package io.github.strategydocs.diff;

import io.github.strategydocs.diff.Guard.What;
import io.github.strategydocs.diff.MergeNode.Occurrence;
import io.github.strategydocs.diff.Secrets.Secret;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Strategy;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

    /** Whether somebody says who may see something otherwise than base, or what is internal with something else. */
    private boolean canExpose() {
        Strategy base = nodes.document(Side.BASE);
        Strategy ours = nodes.document(Side.OURS);
        Strategy theirs = nodes.document(Side.THEIRS);
        if (base.disclosures().isEmpty()
                && ours.disclosures().isEmpty()
                && theirs.disclosures().isEmpty()) {
            return false;
        }
        return !base.disclosures().equals(ours.disclosures())
                || !base.disclosures().equals(theirs.disclosures())
                || nodes.all().stream()
                        .anyMatch(node -> isElsewhere(node, Side.OURS) || isElsewhere(node, Side.THEIRS));
    }

    /** Whether an element that base has stands somewhere else, or is an action that is no longer there or part of another one. */
    private static boolean isElsewhere(MergeNode node, Side side) {
        Occurrence before = node.original(Side.BASE);
        Occurrence now = node.original(side);
        if (before == null) {
            return false;
        }
        if (now == null) {
            return before.value() instanceof Action;
        }
        return !now.isAtPlaceOf(before)
                || (before.value() instanceof Action was
                        && now.value() instanceof Action is
                        && !was.partOf().equals(is.partOf()));
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
