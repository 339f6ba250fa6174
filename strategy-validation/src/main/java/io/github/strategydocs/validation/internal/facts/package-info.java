/** What several rules need to know of a document, found out in one place so that all of them mean the same by it. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.facts;

import javax.annotation.ParametersAreNonnullByDefault;
