/**
 * Checks the content of strategy documents: rules, profiles that select and configure them, and their findings.
 *
 * <p>Start with {@link io.github.strategydocs.validation.Validator}:
 *
 * <pre>{@code
 * ValidationReport report = Validator.of(Profile.forStatusOf(strategy)).validate(ValidationRequest.of(strategy));
 * report.findings().forEach(finding -> System.out.println(finding.path() + ": " + finding.message()));
 * }</pre>
 *
 * <p>A report has two more views: how far each action is {@linkplain io.github.strategydocs.validation.SmartAssessment SMART},
 * and how far each {@linkplain io.github.strategydocs.validation.QuestionCoverage question} is answered:
 *
 * <pre>{@code
 * report.smart().find("shared-log").orElseThrow().of(SmartLetter.TIMELY).verdict();
 * report.questions().withStatus(QuestionStatus.OPEN).forEach(open -> System.out.println(open.question().wording()));
 * }</pre>
 *
 * <p>To write a rule, implement {@link io.github.strategydocs.validation.Rule}. {@link
 * io.github.strategydocs.validation.StrategyResolver} can also be implemented by users; all other types are called, not
 * implemented. Nothing in this package accesses the clock, the disk or the network: everything that a rule needs in
 * addition to the document is part of the {@link io.github.strategydocs.validation.ValidationRequest}.
 *
 * <p>No parameter and no result is null. All types are immutable and safe to share between threads, except builders and
 * the few types that serve one run of one rule.
 */
// What Immutables warns of in inherited attributes does not matter: the metamodel's processor reads the generated
// method.
@ModelStyle
@ParametersAreNonnullByDefault
package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.spi.ModelStyle;
import javax.annotation.ParametersAreNonnullByDefault;
