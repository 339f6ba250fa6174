/** The rules about actions: specific, measurable, achievable, realistic, timely, and somebody's. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.action;

import javax.annotation.ParametersAreNonnullByDefault;
