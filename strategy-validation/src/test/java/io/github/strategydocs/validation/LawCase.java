package io.github.strategydocs.validation;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A document, and what is at hand beside it, on which a law is tried.
 *
 * @param name where it comes from
 * @param document the document that is checked
 * @param previous the version before
 * @param related the documents to which it refers
 * @param corpus the strategies of others
 * @param asOf the date of checking
 * @param publicEdition whether it is said to be a public edition
 */
record LawCase(
        String name,
        Strategy document,
        Optional<Strategy> previous,
        List<Strategy> related,
        List<Strategy> corpus,
        LocalDate asOf,
        boolean publicEdition) {

    private static final Validator STRICTEST = Validator.of(Profile.publication());

    LawCase withDocument(Strategy other) {
        return new LawCase(name, other, previous, related, corpus, asOf, publicEdition);
    }

    LawCase withoutPrevious() {
        return new LawCase(name, document, Optional.empty(), related, corpus, asOf, publicEdition);
    }

    /** The same with all documents changed in the same way. */
    LawCase withAll(UnaryOperator<Strategy> change) {
        return new LawCase(
                name,
                change.apply(document),
                previous.map(change),
                related.stream().map(change).toList(),
                corpus.stream().map(change).toList(),
                asOf,
                publicEdition);
    }

    /** The ids of the elements of all documents. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        withAll(strategy -> {
            ids.addAll(strategy.index().ids());
            return strategy;
        });
        return ids;
    }

    /** What all rules say at the strictest. */
    ValidationReport report() {
        return STRICTEST.validate(request());
    }

    ValidationRequest request() {
        ValidationRequest request =
                ValidationRequest.of(document).withRelated(related).withAsOf(asOf);
        if (previous.isPresent()) {
            request = request.withPrevious(previous.get().withId(document.id())); // edits may rename documents too
        }
        if (!corpus.isEmpty()) {
            Corpus.Builder builder = Corpus.builder();
            corpus.forEach(builder::add);
            request = request.withCorpus(builder.build());
        }
        return publicEdition ? request.asPublicEdition() : request;
    }

    @Override
    public String toString() {
        return name + "\n" + StrategyJson.write(document)
                + previous.map(version -> "\nafter\n" + StrategyJson.write(version))
                        .orElse("");
    }
}
