package io.github.strategydocs.diff.internal.merge.node;

import io.github.strategydocs.diff.Side;

/** What the two sides of a merge are to each other. */
public final class Sides {

    private Sides() {}

    /** The side that faces ours or theirs. */
    public static Side opposite(Side side) {
        return switch (side) {
            case BASE -> Side.BASE;
            case OURS -> Side.THEIRS;
            case THEIRS -> Side.OURS;
        };
    }
}
