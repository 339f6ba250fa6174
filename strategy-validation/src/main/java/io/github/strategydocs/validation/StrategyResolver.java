package io.github.strategydocs.validation;

import io.github.strategydocs.model.Strategy;
import java.util.Optional;

/**
 * Finds the documents to which others refer, if they are too many or too remote to be supplied in advance.
 *
 * <pre>{@code
 * Map<String, Strategy> ours = Map.of(parent.id(), parent);
 * StrategyResolver resolver = (document, version) -> Optional.ofNullable(ours.get(document));
 * ValidationReport report = Validator.of(profile)
 *     .validate(ValidationRequest.of(strategy).withResolver(resolver));
 * }</pre>
 *
 * <p>Implemented by users. A resolver is called in the thread that validates, and at most once per run for each
 * document and version. If several threads share it, it must be thread-safe.
 *
 * @see ValidationRequest#withResolver
 */
@FunctionalInterface
public interface StrategyResolver {

    /**
     * Finds a document.
     *
     * <p>If the resolver throws an exception or returns a document that was not requested, no rule fails: the rules
     * that asked are reported as not run on everything, with the {@linkplain RuleOutcome#reason() reason}. Only a
     * {@link java.util.concurrent.CancellationException} ends the validation.
     *
     * @param document the id of the document
     * @param version the label of its version, or empty for the newest one
     * @return the document, or empty if there is none of this id and version
     */
    Optional<Strategy> resolve(String document, Optional<String> version);
}
