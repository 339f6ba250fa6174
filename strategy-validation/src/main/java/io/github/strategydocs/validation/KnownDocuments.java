package io.github.strategydocs.validation;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.annotation.Nullable;

/**
 * The documents at hand: the one that is checked, the version before it, and those to which it refers; and those that a
 * resolver finds.
 */
final class KnownDocuments {

    /** What a resolver is asked for. */
    private record Asked(String document, Optional<String> version) {}

    /**
     * What it answers.
     *
     * @param found the document, if it has one
     * @param fault what went wrong, if anything did
     */
    private record Answer(Optional<Strategy> found, Optional<String> fault) {}

    private final Strategy own;
    private final Map<String, List<Strategy>> byId = new HashMap<>();

    @Nullable
    private final StrategyResolver resolver;

    private final Map<Asked, Answer> answers = new HashMap<>();

    KnownDocuments(ValidationRequest request) {
        this.own = request.strategy();
        this.resolver = request.resolver().orElse(null);
        if (request.previous().isPresent()) {
            add(request.previous().get());
        }
        for (Strategy related : request.related()) {
            add(related);
        }
        add(own);
    }

    private void add(Strategy strategy) {
        List<Strategy> versions = byId.get(strategy.id());
        if (versions == null) {
            versions = new ArrayList<>();
            byId.put(strategy.id(), versions);
        }
        versions.add(strategy);
    }

    /** The document into which a reference leads: one of those given, or else what the resolver finds. */
    Optional<Strategy> find(Reference reference) {
        Optional<Strategy> known = known(reference);
        return known.isPresent() || resolver == null ? known : ask(reference, resolver).found;
    }

    /** Why a document could not be found, though there may be one. */
    Optional<String> fault(Reference reference) {
        return resolver == null || known(reference).isPresent() ? Optional.empty() : ask(reference, resolver).fault;
    }

    /** A run has thousands of references into one document, which may be far away: it is asked for once. */
    private Answer ask(Reference reference, StrategyResolver documents) {
        Asked asked = new Asked(reference.document().orElseThrow(), reference.version());
        Answer answer = answers.get(asked);
        if (answer == null) {
            answer = answer(asked, documents);
            answers.put(asked, answer);
        }
        return answer;
    }

    /** A resolver that breaks down must not take a rule with it, nor pass for one that knows of no such document. */
    private static Answer answer(Asked asked, StrategyResolver documents) {
        try {
            Optional<Strategy> found = documents.resolve(asked.document, asked.version);
            if (found == null) {
                return fault("the resolver gave null");
            }
            return found.isEmpty() || isAskedFor(asked, found.get())
                    ? new Answer(found, Optional.empty())
                    : fault("the resolver gave \"" + found.get().id() + "@"
                            + found.get().version().label() + "\"");
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (Exception | AssertionError | StackOverflowError | LinkageError fault) {
            return fault(RuleFault.describe(fault));
        }
    }

    private static Answer fault(String words) {
        return new Answer(Optional.empty(), Optional.of(words));
    }

    private static boolean isAskedFor(Asked asked, Strategy found) {
        return found.id().equals(asked.document)
                && (asked.version.isEmpty()
                        || asked.version.get().equals(found.version().label()));
    }

    private Optional<Strategy> known(Reference reference) {
        if (reference.document().isEmpty()) {
            return Optional.of(own);
        }
        Strategy found = null;
        for (Strategy version : byId.getOrDefault(reference.document().get(), List.of())) {
            boolean isMeant = reference.version().isEmpty()
                    || reference.version().get().equals(version.version().label());
            if (isMeant && (found == null || isNewer(version, found))) {
                found = version;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Of two versions of one date, the one that was given later counts as the newer. */
    private static boolean isNewer(Strategy version, Strategy earlier) {
        return version.version().date().compareTo(earlier.version().date()) >= 0;
    }

    @SuppressWarnings("ReferenceEquality") // another copy of the same version is as good, but comparing costs a walk
    boolean leadsHere(Reference reference) {
        Optional<Strategy> document = known(reference);
        return document.isPresent() && document.get() == own;
    }
}
