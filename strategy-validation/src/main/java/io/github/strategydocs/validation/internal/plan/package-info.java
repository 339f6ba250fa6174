/** What rules need to know of a plan: which of its actions are judged, when things are due, what measures say. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.plan;

import javax.annotation.ParametersAreNonnullByDefault;
