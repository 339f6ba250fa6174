/** The rules about a document as a document: references, dates, placeholders, versions. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.document;

import javax.annotation.ParametersAreNonnullByDefault;
