package io.github.strategydocs.interop;

import io.github.strategydocs.metamodel.ElementPath;
import java.util.Objects;
import java.util.Optional;

/**
 * Content of a strategy that another format cannot express.
 *
 * <pre>{@code
 * for (Loss loss : StratMl.write(strategy, StratMlPart.PART_2).losses()) {
 *     System.err.println(loss.path() + " is lost: " + loss.reason());
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param path the path in the strategy: that of an element, an attribute or an unknown property, which is lost with all
 *     its contents
 * @param reason why it is lost, in plain English
 * @param readAs what reading the written text yields in its place; empty if nothing, or if it is not short
 */
public record Loss(ElementPath path, String reason, Optional<String> readAs) {

    /** Checks that nothing is null. */
    public Loss {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(readAs, "readAs");
    }

    /**
     * The loss on one line.
     *
     * @return path, reason, and what is read in its place
     */
    @Override
    public String toString() {
        return path + ": " + reason
                + readAs.map(text -> "; read again, it is \"" + text + "\"").orElse("");
    }
}
