package io.github.strategydocs.diff.internal.merge.node;

import io.github.strategydocs.diff.Side;
import javax.annotation.Nullable;

/**
 * What the three versions hold at one place, null for nothing.
 *
 * @param <T> what it is
 */
public record Versions<T>(
        @Nullable T base, @Nullable T ours, @Nullable T theirs) {

    /** What one version holds. */
    @Nullable
    public T in(Side side) {
        return switch (side) {
            case BASE -> base;
            case OURS -> ours;
            case THEIRS -> theirs;
        };
    }
}
