/** The rules about measures, and about what they are taken to show. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.measure;

import javax.annotation.ParametersAreNonnullByDefault;
