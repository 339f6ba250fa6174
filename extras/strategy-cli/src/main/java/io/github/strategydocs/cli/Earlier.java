package io.github.strategydocs.cli;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.ValidationRequest;

/** The version before, if it is one. */
final class Earlier {

    private Earlier() {}

    /**
     * Makes sure that what was given is a version before, and not another document.
     *
     * @throws UnusableException if it is another document
     */
    static Strategy of(Strategy strategy, Strategy earlier) {
        try {
            ValidationRequest.of(strategy).withPrevious(earlier);
        } catch (IllegalArgumentException e) {
            throw new UnusableException(String.valueOf(e.getMessage()), e);
        }
        return earlier;
    }
}
