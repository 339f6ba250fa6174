package io.github.strategydocs.metamodel.spi;

import io.github.strategydocs.metamodel.Significance;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how much a change of an attribute matters, where it is not what its kind suggests: wording for text, a fact for all
 * else.
 *
 * <pre>{@code
 * @Matters(Significance.COMMITMENT)
 * public abstract Optional<Deadline> deadline();
 * }</pre>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Matters {

    /**
     * The significance of a change.
     *
     * @return a significance
     */
    Significance value();
}
