package io.github.strategydocs.metamodel.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an attribute the name that it bears in JSON where Java cannot say it.
 *
 * <pre>{@code
 * @Named("$schema")
 * public abstract Optional<String> schema();
 * }</pre>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Named {

    /**
     * The name.
     *
     * @return the name in JSON
     */
    String value();
}
