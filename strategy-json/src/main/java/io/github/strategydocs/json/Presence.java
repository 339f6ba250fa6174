package io.github.strategydocs.json;

/** Which of many places in a row are taken, and how many before a place: a Fenwick tree. */
final class Presence {

    private final int[] sums;

    Presence(boolean[] taken) {
        sums = new int[taken.length + 1];
        for (int i = 1; i < sums.length; i++) {
            sums[i] += taken[i - 1] ? 1 : 0;
            int next = i + (i & -i);
            if (next < sums.length) {
                sums[next] += sums[i];
            }
        }
    }

    /** Takes a place, or leaves it. */
    void set(int place, boolean taken) {
        for (int i = place + 1; i < sums.length; i += i & -i) {
            sums[i] += taken ? 1 : -1;
        }
    }

    /** How many places before this one are taken. */
    int before(int place) {
        int count = 0;
        for (int i = place; i > 0; i -= i & -i) {
            count += sums[i];
        }
        return count;
    }
}
