/** The rules about listening, answering and keeping order. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.engagement;

import javax.annotation.ParametersAreNonnullByDefault;
