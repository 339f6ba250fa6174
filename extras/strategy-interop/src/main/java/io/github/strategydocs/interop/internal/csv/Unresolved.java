package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.metamodel.Attribute;

/**
 * A reference as it stands in a cell: an id or a title.
 *
 * @param attribute the attribute that holds it
 * @param text the text in the cell
 * @param place the cell
 */
record Unresolved(Attribute attribute, String text, CellPlace place) {}
