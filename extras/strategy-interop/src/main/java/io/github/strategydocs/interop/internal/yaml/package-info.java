/** YAML, for documents that people write by hand. Nothing here is for users of the library. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.interop.internal.yaml;

import javax.annotation.ParametersAreNonnullByDefault;
