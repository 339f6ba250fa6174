package io.github.strategydocs.json;

import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The result of reading a value of a described type: the value, if it can be used, and all its problems.
 *
 * <pre>{@code
 * ParsedValue<ProfileDefinition> parsed = DescribedJson.parse(
 *     Files.readAllBytes(Path.of("our-house.json")), ProfileDefinition.description(), ProfileDefinition.class);
 * parsed.problems().forEach(System.err::println);
 * Profile profile = Profile.of(parsed.value());
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param <T> the type
 */
public final class ParsedValue<T> implements HasProblems {

    @Nullable
    private final T value;

    private final List<Problem> problems;

    ParsedValue(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    /**
     * Whether there is a value: whether no problem is an error.
     *
     * @return whether {@link #value()} gives one
     */
    public boolean isUsable() {
        return value != null;
    }

    /**
     * The value.
     *
     * @return the value
     * @throws StrategyReadException if the document cannot be read; contains all problems
     */
    public T value() {
        if (value == null) {
            throw new StrategyReadException(problems);
        }
        return value;
    }

    /**
     * The value, if there is one.
     *
     * @return the value, or empty if a problem is an error
     */
    public Optional<T> optionalValue() {
        return Optional.ofNullable(value);
    }

    /**
     * All problems, in the order of the text.
     *
     * @return an unmodifiable list; warnings alone leave the value usable
     */
    @Override
    public List<Problem> problems() {
        return problems;
    }
}
