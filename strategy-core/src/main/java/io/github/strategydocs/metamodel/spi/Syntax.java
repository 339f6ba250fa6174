package io.github.strategydocs.metamodel.spi;

import io.github.strategydocs.metamodel.TextSyntax;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which form a text must have.
 *
 * <pre>{@code
 * @Syntax(TextSyntax.URI)
 * public abstract Optional<String> uri();
 * }</pre>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Syntax {

    /**
     * The form.
     *
     * @return a syntax
     */
    TextSyntax value();
}
