/** Looking at who refers to whom, without recursion, since documents decide how deep that goes. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.graph;

import javax.annotation.ParametersAreNonnullByDefault;
