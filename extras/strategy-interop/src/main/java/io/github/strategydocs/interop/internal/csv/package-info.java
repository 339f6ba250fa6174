/**
 * Tables of elements in CSV. What can be said in a cell follows from the metamodel alone: {@code CellWriter} and
 * {@code CellReader} are each other's inverse, for whatever attributes a type has.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.interop.internal.csv;

import javax.annotation.ParametersAreNonnullByDefault;
