/**
 * Finds text that stands in more than one document. Texts are compared by their runs of five words, which an index keeps
 * as numbers, so that nobody compares all documents with all.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.corpus;

import javax.annotation.ParametersAreNonnullByDefault;
