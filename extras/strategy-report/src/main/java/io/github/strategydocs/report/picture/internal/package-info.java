/** Tools for drawing that know nothing of strategies. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.report.picture.internal;

import javax.annotation.ParametersAreNonnullByDefault;
