/**
 * The strategy document as a type: sections, SMART actions, stakeholder maps, risks, incidents, monitoring.
 *
 * <p>Start with {@link io.github.strategydocs.model.Strategy}. Only what a value cannot do without is mandatory; all
 * else may be absent, so that a first draft is a document already. No attribute, parameter or result is ever null, but for
 * the element that a {@link io.github.strategydocs.model.StrategyIndex.UseVisitor} is given where a reference leads to none.
 * All types are immutable and safe to share between threads; builders are not.
 */
// The order of what Immutables inherits among the parameters of its factory methods, of which it warns in every type
// with inherited attributes, does not matter: the metamodel's processor reads it from the generated method.
@ModelStyle
@ParametersAreNonnullByDefault
package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.spi.ModelStyle;
import javax.annotation.ParametersAreNonnullByDefault;
