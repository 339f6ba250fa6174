/** Looking for words in texts, in time that grows with the length of the text alone. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.text;

import javax.annotation.ParametersAreNonnullByDefault;
