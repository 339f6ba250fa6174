package io.github.strategydocs.diff;

import javax.annotation.Nullable;

/**
 * What the three versions hold at one place, null for nothing.
 *
 * @param <T> what it is
 */
record Versions<T>(
        @Nullable T base, @Nullable T ours, @Nullable T theirs) {

    @Nullable
    T in(Side side) {
        return switch (side) {
            case BASE -> base;
            case OURS -> ours;
            case THEIRS -> theirs;
        };
    }
}
