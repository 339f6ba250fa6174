/** What the examples of the documentation take as given. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.cli.given;

import javax.annotation.ParametersAreNonnullByDefault;
