/**
 * The model of a strategy document: sections, SMART actions, stakeholder maps, risks, incidents, monitoring.
 *
 * <p>Start with {@link io.github.strategydocs.model.Strategy}. Only attributes without which a value makes no sense are
 * mandatory; all others can be absent, so that a first draft is already a valid document. No attribute, parameter or
 * result is ever null, except the element that a {@link io.github.strategydocs.model.StrategyIndex.UseVisitor} is given
 * if a reference does not lead to one. All types are immutable and safe to share between threads; builders are not.
 */
// The order of what Immutables inherits among the parameters of its factory methods, of which it warns in every type
// with inherited attributes, does not matter: the metamodel's processor reads it from the generated method.
@ModelStyle
@ParametersAreNonnullByDefault
package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.spi.ModelStyle;
import javax.annotation.ParametersAreNonnullByDefault;
