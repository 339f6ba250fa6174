/** What stands in a page, apart from how it is written: chapters, which hold blocks, which hold words. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.report.page.internal;

import javax.annotation.ParametersAreNonnullByDefault;
