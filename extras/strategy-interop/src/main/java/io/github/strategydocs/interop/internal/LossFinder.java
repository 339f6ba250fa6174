package io.github.strategydocs.interop.internal;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.interop.Loss;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a form cannot say of a strategy: what differs when that which is written is read again. So nothing can be lost
 * without being told, whatever a writer does; the reasons alone are said by each form.
 */
public final class LossFinder {

    private static final int SHOWN = 60;

    private final String notePrefix;
    private final Reasons reasons;
    private final List<Loss> losses = new ArrayList<>();

    /** Why a form cannot say something. */
    public interface Reasons {

        /**
         * Why an attribute is not what it was.
         *
         * @param attribute the attribute, or the one in whose list something is missing
         * @param edit what happened to it
         * @param before what it held, or what was in the list
         */
        String of(Attribute attribute, EditKind edit, Optional<Object> before);

        /** Whether there is more to say of an attribute than that there is no place for what it belongs to. */
        default boolean isPlaced(Attribute attribute) {
            return true;
        }

        /** Why an unknown property is not what it was. */
        String ofUnknown(String name);
    }

    private LossFinder(String notePrefix, Reasons reasons) {
        this.notePrefix = notePrefix;
        this.reasons = reasons;
    }

    /**
     * Compares a strategy with what is read of it again.
     *
     * @param readAgain the strategy that is read again, where each element has the id that it had
     * @param otherIds the elements that get another id when they are read again, and which
     * @param notePrefix how the names of unknown properties begin in which readers note how something was written; such
     *     notes may come, and are no loss
     */
    public static List<Loss> find(
            Strategy strategy, Strategy readAgain, Map<String, String> otherIds, String notePrefix, Reasons reasons) {
        LossFinder finder = new LossFinder(notePrefix, reasons);
        otherIds.forEach((id, other) -> finder.otherId(strategy, readAgain, id, other));
        StrategyDiff.between(strategy, readAgain).patch().edits().forEach(finder::add);
        return finder.losses;
    }

    private void otherId(Strategy strategy, Strategy readAgain, String id, String other) {
        Optional<Described> element = strategy.index().find(id);
        if (element.isPresent() && readAgain.index().find(id).isPresent()) {
            Attribute attribute = element.get().typeDescription().id().orElseThrow();
            losses.add(new Loss(
                    strategy.index().pathOf(id).orElseThrow().attribute(attribute.name()),
                    reasons.of(attribute, EditKind.CHANGED, Optional.of(id)),
                    Optional.of(other)));
        }
    }

    private void add(Edit edit) {
        ElementPath path = edit.from().or(edit::to).orElseThrow().path();
        if (edit.attribute().isEmpty()) {
            String name = ((UnknownStep) path.lastStep().orElseThrow()).name();
            if (edit.kind() != EditKind.ADDED || !name.startsWith(notePrefix)) {
                losses.add(new Loss(path, reasons.ofUnknown(name), Optional.empty()));
            }
            return;
        }
        Attribute attribute = edit.attribute().get();
        if (edit.before().orElse(null) instanceof Described before
                && edit.after().orElse(null) instanceof Described after
                && edit.kind() == EditKind.CHANGED
                && before.typeDescription() == after.typeDescription()) {
            addParts(attribute.isList() ? Optional.empty() : Optional.of(attribute), path, before, after);
            return;
        }
        losses.add(new Loss(path, reasons.of(attribute, edit.kind(), edit.before()), shown(attribute, edit.after())));
    }

    /**
     * Of a value that comes through in part, what does not. Values without an id nest as deep as their types.
     *
     * @param whole the attribute that holds the value alone, if one does: it says why for what has no place of its own
     */
    private void addParts(Optional<Attribute> whole, ElementPath path, Described before, Described after) {
        for (Attribute attribute : before.typeDescription().attributes()) {
            Optional<Object> was = attribute.valueIn(before);
            Optional<Object> is = attribute.valueIn(after);
            if (was.equals(is)) {
                continue;
            }
            ElementPath part = path.attribute(attribute.name());
            if (was.orElse(null) instanceof Described one
                    && is.orElse(null) instanceof Described other
                    && one.typeDescription() == other.typeDescription()) {
                addParts(
                        Optional.of(reasons.isPlaced(attribute) ? attribute : whole.orElse(attribute)),
                        part,
                        one,
                        other);
            } else {
                Attribute placed = reasons.isPlaced(attribute) ? attribute : whole.orElse(attribute);
                losses.add(new Loss(part, reasons.of(placed, EditKind.CHANGED, was), shown(attribute, is)));
            }
        }
        before.unknownProperties().members().forEach((name, content) -> {
            if (!after.unknownProperties().get(name).equals(Optional.of(content))) {
                losses.add(new Loss(path.unknown(name), reasons.ofUnknown(name), Optional.empty()));
            }
        });
    }

    /**
     * What is read in the place of something, as a loss shows it.
     *
     * @return a short text, or empty if there is none
     */
    public static Optional<String> shown(Attribute attribute, Optional<Object> content) {
        boolean isPlain = !attribute.isList() && attribute.kind() != Kind.VALUE;
        return content.filter(value -> isPlain)
                .map(value -> value instanceof Enum<?> constant ? Constants.nameOf(constant) : value.toString())
                .filter(text -> text.length() <= SHOWN);
    }
}
