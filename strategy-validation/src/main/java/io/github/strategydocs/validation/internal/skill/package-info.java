/** Rules about what people can do and have to learn. They are listed in {@link SkillRules}. */
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation.internal.skill;

import javax.annotation.ParametersAreNonnullByDefault;
