package io.github.strategydocs.json;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.Nullable;

/**
 * A list of the document while it is being patched. Each member that it has at some time, whether it stays, leaves or
 * arrives, has a slot of its own; slots stand in the order of the members, so that the index of a member at any time is
 * the number of slots before it that are taken.
 *
 * <p>All that leaves and arrives must be announced before the first slot is asked for.
 */
final class PatchList {

    private final PatchNode node;
    private final String name;
    private final int sizeBefore;
    private final BitSet leaving = new BitSet();
    private final Map<Integer, Edit> arriving = new TreeMap<>();
    private final Map<Integer, Integer> arrivalSlots = new HashMap<>();
    private int[] slots = {};
    private boolean isWritten;
    private boolean takesIn;

    @Nullable
    private Presence presence;

    PatchList(PatchNode node, String name, int sizeBefore) {
        this.node = node;
        this.name = name;
        this.sizeBefore = sizeBefore;
        this.isWritten = sizeBefore > 0;
    }

    void announceLeaving(int index) {
        leaving.set(index);
    }

    void announceArrival(int index, Edit edit) {
        arriving.put(index, edit);
        takesIn |= edit.kind() == EditKind.MOVED;
    }

    PatchNode node() {
        return node;
    }

    /** What arrives, by its index in the list after and in that order. */
    Map<Integer, Edit> arriving() {
        return arriving;
    }

    /** Whether something arrives that stood elsewhere, here or in another list. */
    boolean takesIn() {
        return takesIn;
    }

    /** Whether the list stands in the document; a list without members is not written. */
    boolean isWritten() {
        return isWritten;
    }

    void setWritten() {
        this.isWritten = true;
    }

    boolean endsEmpty() {
        return sizeBefore - leaving.cardinality() + arriving.size() == 0;
    }

    /** The slot of the member that stands at an index of the list before. */
    int slotBefore(int index) {
        if (!isTouched()) {
            return index;
        }
        presence();
        return slots[index];
    }

    /** The slot of the member that is to stand at an index of the list after. */
    int slotAfter(int index) {
        presence();
        return arrivalSlots.getOrDefault(index, 0);
    }

    void take(int slot) {
        presence().set(slot, true);
    }

    void leave(int slot) {
        presence().set(slot, false);
    }

    String pointer() {
        return node.pointerTo(name);
    }

    /** Where the member of a slot stands now, or would stand. */
    String pointerTo(int slot) {
        return pointer() + "/" + (isTouched() ? presence().before(slot) : slot);
    }

    private boolean isTouched() {
        return !leaving.isEmpty() || !arriving.isEmpty();
    }

    private Presence presence() {
        if (presence == null) {
            presence = settle();
        }
        return presence;
    }

    /** Puts what stays, leaves and arrives in one row: what arrives stands behind what stays before it. */
    private Presence settle() {
        boolean[] taken = new boolean[sizeBefore + arriving.size()];
        slots = new int[sizeBefore];
        int slot = 0;
        int sizeAfter = 0;
        for (int i = 0; i <= sizeBefore; i++) {
            while (arriving.containsKey(sizeAfter)) {
                arrivalSlots.put(sizeAfter, slot);
                slot++;
                sizeAfter++;
            }
            if (i < sizeBefore) {
                slots[i] = slot;
                taken[slot] = true;
                slot++;
                sizeAfter += leaving.get(i) ? 0 : 1;
            }
        }
        return new Presence(taken);
    }
}
