package io.github.strategydocs.cli;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.ValidationRequest;

/** What is checked: the whole document, unless somebody says that it is a public edition. */
final class CheckedEdition {

    static final String OPTION = "--public-edition";

    static final String HELP =
            "What is checked is for the public: it must hold nothing internal, and what is not there may have "
                    + "been withheld.";

    private final boolean isPublic;

    /** As somebody said. */
    CheckedEdition(Given given) {
        this.isPublic = given.has(OPTION);
    }

    /** Asks for the document to be checked as what it is. */
    ValidationRequest of(ValidationRequest request) {
        return isPublic ? request.asPublicEdition() : request;
    }

    /** A version before, as it is compared: a public edition with such, since what both withhold is not gone. */
    Strategy earlier(Strategy version) {
        return isPublic ? version.publicEdition().strategy() : version;
    }
}
