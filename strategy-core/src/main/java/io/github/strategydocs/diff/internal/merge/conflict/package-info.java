/** The conflicts of a merge: how they are taken down, told, marked in a document and decided. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.merge.conflict;

import javax.annotation.ParametersAreNonnullByDefault;
