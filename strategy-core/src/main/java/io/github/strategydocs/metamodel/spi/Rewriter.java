package io.github.strategydocs.metamodel.spi;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * Makes a changed copy of a value; what does not change is shared with the original.
 *
 * <pre>{@code
 * Rewriter rewriter = new Rewriter(value -> value instanceof Evidence ? Optional.empty() : Optional.of(value));
 * Strategy without = (Strategy) rewriter.rewrite(strategy).orElseThrow();
 * without.index().all(Evidence.class);     // []
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Rewriter {

    private final Function<Described, Optional<Described>> change;

    /**
     * A rewriter.
     *
     * @param change is given each value after what it holds has been rewritten, and gives what stands in its place, or
     *     empty to leave it out
     */
    public Rewriter(Function<Described, Optional<Described>> change) {
        this.change = change;
    }

    /**
     * Rewrites a value from the inside out. Types nest to a fixed depth, so that recursion is safe.
     *
     * @param value any value
     * @return the rewritten value: the same object if nothing changed
     */
    public Optional<Described> rewrite(Described value) {
        TypeBinding type = (TypeBinding) value.typeDescription();
        Object[] contents = null;
        for (Attribute attribute : type.nestedAttributes()) {
            Object content = type.get(value, attribute.index());
            Object rewritten = rewriteContent(content);
            if (rewritten != content) {
                contents = contents == null ? type.contents(value) : contents;
                contents[attribute.index()] = rewritten;
            }
        }
        return change.apply(contents == null ? value : type.of(contents, value.unknownProperties()));
    }

    @Nullable
    private Object rewriteContent(@Nullable Object content) {
        if (content instanceof List<?> members) {
            return rewriteAll(members);
        }
        return content == null ? null : rewrite((Described) content).orElse(null);
    }

    private List<?> rewriteAll(List<?> members) {
        List<Described> rewritten = new ArrayList<>(members.size());
        boolean changed = false;
        for (Object member : members) {
            Optional<Described> next = rewrite((Described) member);
            next.ifPresent(rewritten::add);
            changed |= next.isEmpty() || next.get() != member;
        }
        return changed ? rewritten : members;
    }
}
