package io.github.strategydocs.validation;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents at hand: the one that is checked, the version before it, and those to which it refers. */
final class KnownDocuments {

    private final Strategy own;
    private final Map<String, List<Strategy>> byId = new HashMap<>();

    KnownDocuments(ValidationRequest request) {
        this.own = request.strategy();
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

    Optional<Strategy> find(Reference reference) {
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
        Optional<Strategy> document = find(reference);
        return document.isPresent() && document.get() == own;
    }
}
