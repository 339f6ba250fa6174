/** What readers and writers of all forms share. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.interop.internal;

import javax.annotation.ParametersAreNonnullByDefault;
