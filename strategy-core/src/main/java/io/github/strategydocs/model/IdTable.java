package io.github.strategydocs.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ids of a document, as a set to which ids are only added. Every document that is built is checked with it, so that
 * it makes no object for an id; ids that somebody has chosen to collide go into a set that withstands that.
 */
final class IdTable {

    private static final int MAX_PROBES = 32;

    /** Ids that are numbered have hashes in a row: multiplied by the golden ratio they lie far from each other. */
    private static final int SPREAD = 0x9E3779B9;

    private String[] slots = new String[1024];
    private int shift = Integer.SIZE - 10; // the highest bits of a product are the ones that all bits had a part in
    private int size;
    private final Set<String> colliding = new HashSet<>();

    /** Adds an id; gives false if it is there already. */
    boolean add(String id) {
        int start = (id.hashCode() * SPREAD) >>> shift;
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            int slot = (start + probe) & (slots.length - 1);
            if (slots[slot] == null) {
                slots[slot] = id;
                growIfFull();
                return true;
            }
            if (slots[slot].equals(id)) {
                return false;
            }
        }
        // The slots where it belongs are taken, and stay so until the table grows.
        return colliding.add(id);
    }

    private void growIfFull() {
        size++;
        if (size * 2 <= slots.length) {
            return;
        }
        String[] before = slots;
        List<String> collidingBefore = List.copyOf(colliding);
        slots = new String[before.length * 4];
        shift -= 2;
        size = 0;
        colliding.clear();
        for (String id : before) {
            if (id != null) {
                add(id);
            }
        }
        collidingBefore.forEach(this::add);
    }
}
