/** Writes what was found as lines of plain text or of Markdown. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.diff.internal.report;

import javax.annotation.ParametersAreNonnullByDefault;
