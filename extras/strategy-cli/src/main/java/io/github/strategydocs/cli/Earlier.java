package io.github.strategydocs.cli;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.ValidationRequest;

/** The version before, if it is one. */
final class Earlier {

    private Earlier() {}

    /**
     * Makes sure that what was given is a version before, and not another document.
     *
     * @param strategy the document
     * @param file the file that was given as the version before
     * @param earlier what it holds
     * @throws UnusableException if it is another document
     */
    static Strategy of(Strategy strategy, String file, Strategy earlier) {
        try {
            ValidationRequest.of(strategy).withPrevious(earlier);
        } catch (IllegalArgumentException e) {
            String name = Documents.displayName(file);
            throw new UnusableException(name + " is not the version before: " + e.getMessage(), name, e);
        }
        return earlier;
    }
}
