package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.PathResolver;
import io.github.strategydocs.metamodel.Walker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.annotation.Nullable;

/** What all rules of one run share, so that the document is walked once and not once for each rule. */
final class Survey {

    private record Located(ElementPath path, Described value) {}

    private final ValidationRequest request;
    private final KnownDocuments documents;
    private final Naming naming;
    private final Places places;

    @Nullable
    private List<Located> all;

    @Nullable
    private Map<Class<?>, List<Located>> byType;

    Survey(ValidationRequest request) {
        PathResolver resolver = PathResolver.of(request.strategy());
        this.request = request;
        this.documents = new KnownDocuments(request);
        this.naming = new Naming(resolver);
        this.places = new Places(request.strategy(), resolver);
    }

    ValidationRequest request() {
        return request;
    }

    KnownDocuments documents() {
        return documents;
    }

    Naming naming() {
        return naming;
    }

    Places places() {
        return places;
    }

    void everything(Walker.Visitor visitor) {
        for (Located located : all()) {
            visitor.visit(located.path(), located.value());
        }
    }

    <T extends Described> void each(Class<T> type, BiConsumer<ElementPath, T> check) {
        for (Located located : byType().getOrDefault(type, List.of())) {
            check.accept(located.path(), type.cast(located.value()));
        }
    }

    private List<Located> all() {
        List<Located> known = all;
        if (known == null) {
            List<Located> walked = new ArrayList<>();
            Walker.walk(request.strategy(), (path, value) -> walked.add(new Located(path, value)));
            known = walked;
            all = known;
        }
        return known;
    }

    private Map<Class<?>, List<Located>> byType() {
        Map<Class<?>, List<Located>> known = byType;
        if (known == null) {
            known = new HashMap<>();
            for (Located located : all()) {
                known.computeIfAbsent(located.value().typeDescription().javaType(), type -> new ArrayList<>())
                        .add(located);
            }
            byType = known;
        }
        return known;
    }
}
