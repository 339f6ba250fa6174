package io.github.strategydocs.metamodel.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a list may not be empty.
 *
 * <pre>{@code
 * @AtLeastOne
 * public abstract List<String> subjects();
 * }</pre>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface AtLeastOne {}
