package io.github.strategydocs.json;

import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The result of reading a patch: the patch, if it can be used, and all its problems.
 *
 * <pre>{@code
 * ParsedPatch<JsonPatch> parsed = JsonPatch.parse(Files.readAllBytes(Path.of("patch.json")));
 * parsed.problems().forEach(System.err::println);
 * if (parsed.isUsable()) {
 *     ReadResult result = parsed.patch().applyTo(before);
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param <P> the type of the patch
 */
public final class ParsedPatch<P> implements HasProblems {

    @Nullable
    private final P patch;

    private final List<Problem> problems;

    ParsedPatch(@Nullable P patch, List<Problem> problems) {
        this.patch = patch;
        this.problems = List.copyOf(problems);
    }

    /**
     * Whether there is a patch: whether no problem is an error.
     *
     * @return whether {@link #patch()} gives one
     */
    public boolean isUsable() {
        return patch != null;
    }

    /**
     * The patch.
     *
     * @return the patch
     * @throws StrategyReadException if the document cannot be read; contains all problems
     */
    public P patch() {
        if (patch == null) {
            throw new StrategyReadException(problems);
        }
        return patch;
    }

    /**
     * The patch, if there is one.
     *
     * @return the patch, or empty if a problem is an error
     */
    public Optional<P> optionalPatch() {
        return Optional.ofNullable(patch);
    }

    /**
     * All problems, in the order of the text.
     *
     * @return an unmodifiable list; warnings alone leave the patch usable
     */
    @Override
    public List<Problem> problems() {
        return problems;
    }
}
