package io.github.strategydocs.validation;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.Nullable;

/** What all rules of one run share, so that the document is walked once and not once for each rule. */
final class Survey {

    private final ValidationRequest request;
    private final KnownDocuments documents;
    private final Particulars particulars;

    @Nullable
    private Values values;

    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final Map<String, String> namesById = new HashMap<>();

    @Nullable
    private StrategyDiff changes;

    private final Map<Double, List<CopiedText>> copiedTexts = new HashMap<>();

    Survey(ValidationRequest request) {
        this.request = request;
        this.documents = new KnownDocuments(request);
        this.particulars = new Particulars(request);
    }

    ValidationRequest request() {
        return request;
    }

    KnownDocuments documents() {
        return documents;
    }

    Particulars particulars() {
        return particulars;
    }

    /** What people call something. */
    String nameOf(ElementPath path) {
        if (path.lastStep().orElse(null) instanceof MemberStep member) {
            Optional<ElementPath> known = request.strategy().index().pathOf(member.id());
            if (known.isPresent() && SamePath.is(known.get(), path)) {
                return nameOf(member.id());
            }
        }
        return particulars.nameOf(path);
    }

    /** What people call an element, kept since many findings speak of one action; or the id, if there is none. */
    String nameOf(String id) {
        String name = namesById.get(id);
        if (name == null) {
            Optional<Described> element = request.strategy().index().find(id);
            name = element.isPresent() ? Naming.of(element.get()) : id;
            namesById.put(id, name);
        }
        return name;
    }

    List<Located<Described>> everything() {
        return values().all();
    }

    /** The values of each type that the document has. */
    Collection<List<Located<Described>>> byType() {
        return values().byType().values();
    }

    private Values values() {
        Values known = values;
        if (known == null) {
            known = Values.of(request.strategy());
            values = known;
        }
        return known;
    }

    <T> T shared(Class<T> type, Function<Strategy, T> make) {
        Object known = shared.get(type);
        if (known == null) {
            known = make.apply(request.strategy());
            shared.put(type, known);
        }
        return type.cast(known);
    }

    /** What changed since the version before, if there is one. */
    Optional<StrategyDiff> changes() {
        if (changes == null && request.previous().isPresent()) {
            changes = StrategyDiff.between(request.previous().get(), request.strategy());
        }
        return Optional.ofNullable(changes);
    }

    /**
     * What stands in the documents of the corpus too, if there is one, from a share on.
     *
     * @param adopted documents beside the related ones from which the document may take text, the same for all rules
     */
    List<CopiedText> copiedTexts(double least, List<Strategy> adopted) {
        List<CopiedText> known = copiedTexts.get(least);
        if (known == null) {
            List<Strategy> related = new ArrayList<>(request.related());
            related.addAll(adopted);
            known = request.corpus().isPresent()
                    ? request.corpus().get().copiedIn(request.strategy(), least, related, request::stopIfAsked)
                    : List.of();
            copiedTexts.put(least, known);
        }
        return known;
    }

    @SuppressWarnings("unchecked") // the list of a type holds nothing else
    <T extends Described> List<Located<T>> all(Class<T> type) {
        List<?> ofType = values().byType().get(type);
        return ofType == null ? List.of() : (List<Located<T>>) ofType;
    }
}
