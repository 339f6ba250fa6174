/**
 * Random but valid documents for tests of all modules, generated from the metamodel alone: an attribute added to the
 * model is generated without a change here.
 *
 * <p>Start with {@link io.github.strategydocs.testing.DescribedArbitraries} for jqwik, and with
 * {@link io.github.strategydocs.testing.RandomDocuments} for anything else.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.testing;

import javax.annotation.ParametersAreNonnullByDefault;
