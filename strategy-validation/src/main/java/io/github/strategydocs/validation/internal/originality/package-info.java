/** The rules about whose strategy it is. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.originality;

import javax.annotation.ParametersAreNonnullByDefault;
