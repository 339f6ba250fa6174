package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.PathResolver;
import io.github.strategydocs.metamodel.SourceLocator;
import io.github.strategydocs.metamodel.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * What is to be said of the findings of one run beside what the rule said, worked out when somebody asks: of thousands of
 * findings, a form shows those of one element, and a build counts those that are severe.
 *
 * <p>The same is said whenever it is asked for, and by whom. Safe to share between threads.
 */
final class Particulars {

    private final String documentId;
    private final Places places;
    private final Naming naming;

    @Nullable
    private final SourceLocator source;

    private final List<Finding> unidentified = new ArrayList<>();
    private final Map<String, Integer> met = new HashMap<>();

    Particulars(ValidationRequest request) {
        PathResolver resolver = PathResolver.of(request.strategy());
        this.documentId = request.strategy().id();
        this.places = new Places(request.strategy(), resolver);
        this.naming = new Naming(resolver);
        this.source = request.source().orElse(null);
    }

    synchronized String nameOf(ElementPath path) {
        return naming.of(path);
    }

    synchronized Place placeOf(ElementPath path) {
        return places.of(path);
    }

    synchronized String pointerOf(ElementPath path) {
        return places.pointer(path);
    }

    Optional<SourcePosition> positionOf(ElementPath path) {
        return source == null ? Optional.empty() : source.locateNearest(path);
    }

    /** Takes findings that are complete and in order: which of several it is that are alike depends on both. */
    synchronized void add(List<Finding> findings) {
        unidentified.addAll(findings);
    }

    /** Gives all findings that have been added their identity. */
    synchronized void identify() {
        for (Finding finding : unidentified) {
            finding.identify(identity(finding));
        }
        unidentified.clear();
    }

    /** What a finding is known by: the rule, the document, the place, and which of several it is. */
    private String identity(Finding finding) {
        String key = String.join(
                "\n", finding.metadata().firstId(), documentId, finding.place().identity(), finding.about());
        int occurrence = met.getOrDefault(key, 0) + 1;
        met.put(key, occurrence);
        return key + "\n" + occurrence;
    }
}
