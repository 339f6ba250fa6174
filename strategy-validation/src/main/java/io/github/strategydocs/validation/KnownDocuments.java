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
        request.previous().ifPresent(this::add);
        request.related().forEach(this::add);
        add(own);
    }

    private void add(Strategy strategy) {
        byId.computeIfAbsent(strategy.id(), id -> new ArrayList<>()).add(strategy);
    }

    Optional<Strategy> find(Reference reference) {
        if (reference.document().isEmpty()) {
            return Optional.of(own);
        }
        List<Strategy> versions = byId.getOrDefault(reference.document().get(), List.of());
        return reference
                .version()
                .map(label -> versions.stream()
                        .filter(version -> version.version().label().equals(label))
                        .findFirst())
                .orElseGet(() -> versions.stream().reduce(KnownDocuments::newer));
    }

    @SuppressWarnings("ReferenceEquality") // another copy of the same version is as good, but comparing costs a walk
    boolean leadsHere(Reference reference) {
        return find(reference).filter(document -> document == own).isPresent();
    }

    /** Of two versions of one date, the one that was given later counts as the newer. */
    private static Strategy newer(Strategy one, Strategy later) {
        return later.version().date().compareTo(one.version().date()) >= 0 ? later : one;
    }
}
