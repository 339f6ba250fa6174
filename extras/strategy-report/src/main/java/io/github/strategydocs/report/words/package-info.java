/** How the things of a document are said in few plain words, on pages and in pictures alike. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.report.words;

import javax.annotation.ParametersAreNonnullByDefault;
