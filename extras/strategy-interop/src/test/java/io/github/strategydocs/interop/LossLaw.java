package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The law of all writers: what is written, read again, differs from what it was written from exactly by the losses, once the
 * ids that elements were said to get are changed back.
 */
final class LossLaw {

    private LossLaw() {}

    static void check(Strategy strategy, Export export, ImportResult read, String notePrefix) {
        assertThat(read.problems()).noneMatch(ImportProblem::isError);
        Map<String, String> originals = new HashMap<>();
        for (Loss loss : export.losses()) {
            List<ElementPath.Step> steps = loss.path().steps();
            if (steps.size() > 1 && isId(loss)) {
                originals.put(loss.readAs().orElseThrow(), ((MemberStep) steps.get(steps.size() - 2)).id());
            }
        }
        Strategy readAgain = renamed(read.strategy(), originals);

        List<Edit> differences = StrategyDiff.between(strategy, readAgain).patch().edits().stream()
                .filter(edit -> !isNote(edit, notePrefix))
                .toList();
        List<ElementPath> losses = export.losses().stream()
                .filter(loss -> loss.path().steps().size() == 1 || !isId(loss))
                .map(Loss::path)
                .toList();
        Set<ElementPath> lost = Set.copyOf(losses);
        Set<ElementPath> lostWithin =
                losses.stream().flatMap(path -> prefixes(path).stream()).collect(Collectors.toSet());
        assertThat(differences)
                .as("every difference is told")
                .allMatch(edit -> lostWithin.contains(pathOf(edit)) || isNameOfNothing(edit, originals));
        Set<ElementPath> different = differences.stream().map(LossLaw::pathOf).collect(Collectors.toSet());
        assertThat(lost)
                .as("every loss is a difference")
                .allMatch(path -> prefixes(path).stream().anyMatch(different::contains));
        assertThat(export.losses()).allMatch(loss -> !loss.reason().isBlank());
    }

    private static boolean isId(Loss loss) {
        return loss.path().lastStep().equals(Optional.of(new AttributeStep("id")));
    }

    private static boolean isNote(Edit edit, String prefix) {
        return edit.kind() == EditKind.ADDED
                && edit.path().lastStep().orElseThrow() instanceof UnknownStep step
                && step.name().startsWith(prefix);
    }

    private static ElementPath pathOf(Edit edit) {
        return edit.from().or(edit::to).orElseThrow().path();
    }

    /**
     * A reference to nothing may have, by chance, the id that an element is read by. It came back as it was, and only
     * changing that id back has changed it.
     */
    private static boolean isNameOfNothing(Edit edit, Map<String, String> originals) {
        return edit.attribute()
                        .filter(attribute -> attribute.kind() == Kind.REFERENCE)
                        .isPresent()
                && edit.before().map(before -> renamed(before, originals)).equals(edit.after());
    }

    private static List<ElementPath> prefixes(ElementPath path) {
        List<ElementPath> prefixes = new ArrayList<>();
        Optional<ElementPath> next = Optional.of(path);
        while (next.isPresent()) {
            prefixes.add(next.get());
            next = next.get().parent();
        }
        return prefixes;
    }

    private static Strategy renamed(Strategy strategy, Map<String, String> names) {
        return names.isEmpty()
                ? strategy
                : (Strategy) new Rewriter(value -> Optional.of(renamed(value, names)))
                        .rewrite(strategy)
                        .orElseThrow();
    }

    private static Described renamed(Described value, Map<String, String> names) {
        TypeBinding type = (TypeBinding) value.typeDescription();
        Object[] contents = type.contents(value);
        for (Attribute attribute : type.attributes()) {
            boolean isOfAnElement = attribute.isId() && !(value instanceof Strategy);
            Object content = contents[attribute.index()];
            if (content != null && (isOfAnElement || attribute.kind() == Kind.REFERENCE)) {
                contents[attribute.index()] = renamed(content, names);
            }
        }
        return type.of(contents, renamed(value.unknownProperties(), names));
    }

    /** An id, or a list of ids. */
    private static Object renamed(Object ids, Map<String, String> names) {
        return ids instanceof List<?> list
                ? list.stream().map(id -> renamed(id, names)).toList()
                : names.getOrDefault(ids, (String) ids);
    }

    /** Notes that are lists of ids. */
    private static JsonObject renamed(JsonObject notes, Map<String, String> names) {
        JsonObject renamed = notes;
        for (String name : List.of("x-stratml-stakeholders", "x-stratml-organizations")) {
            if (notes.get(name).orElse(null) instanceof JsonArray ids) {
                renamed = renamed.with(
                        name,
                        JsonValue.of(ids.items().stream()
                                .map(id -> JsonValue.of(names.getOrDefault(id.toString(), id.toString())))
                                .toList()));
            }
        }
        return renamed;
    }
}
