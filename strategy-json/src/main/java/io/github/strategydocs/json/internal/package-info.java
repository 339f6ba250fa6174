/** What the modules of this project share about texts that people write; it may change in any release. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.json.internal;

import javax.annotation.ParametersAreNonnullByDefault;
