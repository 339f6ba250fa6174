/**
 * The command {@code strategy}. It is the first embedder of the libraries: what it can do, their interfaces can.
 *
 * <p>Nothing here is meant to be called by other programs, but for {@link io.github.strategydocs.cli.Main}.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.cli;

import javax.annotation.ParametersAreNonnullByDefault;
