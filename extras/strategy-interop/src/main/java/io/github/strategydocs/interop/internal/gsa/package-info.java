/** The report of the Digital Government Strategy: items with fields, of which some are tables by column. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.interop.internal.gsa;

import javax.annotation.ParametersAreNonnullByDefault;
