package io.github.strategydocs.validation.internal.corpus;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.validation.internal.FreeTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the texts of a document by the actions in which they stand. */
final class TextCollector implements Walker.Visitor {

    private final List<String> rest = new ArrayList<>();
    private final Map<String, ActionTexts> byAction = new LinkedHashMap<>();

    private record ActionTexts(Action action, List<String> texts) {}

    private TextCollector() {}

    static List<SourceText.Part> parts(Strategy strategy) {
        TextCollector collector = new TextCollector();
        Walker.walk(strategy, collector);
        List<SourceText.Part> parts = new ArrayList<>();
        parts.add(new SourceText.Part(Optional.empty(), Optional.empty(), PackedTexts.of(collector.rest)));
        for (ActionTexts each : collector.byAction.values()) {
            Action action = each.action();
            parts.add(new SourceText.Part(
                    Optional.of(action.id()), Optional.of(action.title()), PackedTexts.of(each.texts())));
        }
        return List.copyOf(parts);
    }

    @Override
    public void visit(ElementPath path, Described value) {
        // What a document says of itself, of its parties and of other documents is no text of the strategy.
        if (value instanceof Version || value instanceof Party || value instanceof DocumentRef) {
            return;
        }
        List<String> texts = textsAt(path, value);
        // Those who respond to another document's action write its title out.
        boolean isResponse =
                value instanceof Action action && !action.respondsTo().isEmpty();
        FreeTexts.of(path, value, new FreeTexts.Visitor() {
            @Override
            public void visit(ElementPath place, String text) {
                boolean isTitle = place.equals(path.attribute("title"));
                if (!isResponse || !isTitle) {
                    texts.add(text);
                }
            }
        });
    }

    /** Where the texts of a value go: to those of the action that holds it, which comes before what it holds. */
    private List<String> textsAt(ElementPath path, Described value) {
        List<Step> steps = path.steps();
        boolean isInAction = steps.size() > 2
                && steps.get(0).equals(new AttributeStep("actionPlan"))
                && steps.get(1).equals(new AttributeStep("actions"));
        if (!isInAction || !(steps.get(2) instanceof MemberStep member)) {
            return rest;
        }
        ActionTexts texts = byAction.get(member.id());
        if (texts == null && value instanceof Action action) {
            texts = new ActionTexts(action, new ArrayList<>());
            byAction.put(member.id(), texts);
        }
        return texts == null ? rest : texts.texts();
    }
}
