package io.github.strategydocs.metamodel.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type of which the metamodel keeps a description. The description is generated from the accessors, in the
 * order in which they stand, and from their documentation; the class {@code XDescription} is generated for a type {@code X}.
 *
 * <p>On a sealed interface, it describes a type with variants: the types nested in the interface.
 *
 * <pre>{@code
 * @DescribedType(title = "name")
 * public abstract class Berth extends Described {
 *
 *     public abstract String name();
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface DescribedType {

    /**
     * The attribute that names a value to people.
     *
     * @return its name, or nothing if values have no name
     */
    String title() default "";

    /**
     * The attributes by which values without an id are told apart.
     *
     * @return their names
     */
    String[] key() default {};

    /**
     * The attribute that stands for a variant in JSON where nothing else is said.
     *
     * @return its name, or nothing
     */
    String shorthand() default "";

    /**
     * Whether the type is a section of a document.
     *
     * @return whether it is
     */
    boolean section() default false;
}
