/** Applies edits to a document, list by list, and finds out where they are. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.edit;

import javax.annotation.ParametersAreNonnullByDefault;
