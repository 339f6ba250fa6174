package io.github.strategydocs.metamodel.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a text is a reference, and what it may lead to.
 *
 * <pre>{@code
 * @RefersTo(Theme.class)
 * public abstract Optional<String> theme();
 * }</pre>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface RefersTo {

    /**
     * The types of element that may stand there.
     *
     * @return the types, or none if any may
     */
    Class<?>[] value() default {};

    /**
     * Whether the reference may lead into another document.
     *
     * @return whether it may
     */
    boolean elsewhere() default false;

    /**
     * Whether the name of a section may stand there.
     *
     * @return whether it may
     */
    boolean orSection() default false;

    /**
     * Whether plain words may stand there: what does not resolve is a text, not a broken reference.
     *
     * @return whether they may
     */
    boolean orText() default false;
}
