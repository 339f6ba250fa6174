/**
 * The side of the metamodel that describes types and makes values, for the libraries of this project alone. It may
 * change in any release.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.metamodel.spi;

import javax.annotation.ParametersAreNonnullByDefault;
