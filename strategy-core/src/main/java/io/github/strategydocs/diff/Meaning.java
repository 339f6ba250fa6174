package io.github.strategydocs.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that a change means, with what is to be known of it.
 *
 * <pre>{@code
 * Change slipped = diff.commitments().stream()
 *     .filter(change -> change.means(MeaningKind.DEADLINE_SLIPPED))
 *     .findFirst().orElseThrow();
 * Meaning meaning = slipped.meanings().get(0);
 * meaning.kind();          // DEADLINE_SLIPPED
 * meaning.arguments();     // {days=15}
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param kind what it means
 * @param arguments by name and in order, each a text, an {@link Integer}, a {@link Long} or a
 *     {@link io.github.strategydocs.value.Decimal}; which there are is said of each {@linkplain MeaningKind kind}
 */
public record Meaning(MeaningKind kind, Map<String, Object> arguments) {

    /** Keeps a copy of the arguments. */
    public Meaning {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(arguments, "arguments");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }
}
