package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.internal.Titles;
import io.github.strategydocs.model.Action;
import java.util.List;
import java.util.Optional;

/** An objective: an action. */
final class ObjectiveForm {

    private static final String STAKEHOLDERS = "Stakeholders";
    private static final Leaf<String> DESCRIPTION = Leaf.optional("Description", Codec.TEXT);

    private ObjectiveForm() {}

    static Action read(Node node, Optional<String> goal, Reading reading) {
        Notes notes = new Notes();
        Asides asides = new Asides();
        List<String> stakeholders = reading.ids().idsOf(asides.sort(node, "Stakeholder"));
        List<Node> indicators = asides.sort(node, "PerformanceIndicator");
        asides.note(notes);
        if (!stakeholders.isEmpty()) {
            notes.putTexts(STAKEHOLDERS, stakeholders);
        }
        Optional<String> description = DESCRIPTION.read(node, notes);
        Action.Builder builder = Action.builder()
                .id(reading.id(node, notes))
                .title(reading.title(node, standIn(description), notes))
                .description(description)
                .addAllGoals(goal.stream().toList());
        indicators.forEach(indicator -> builder.addMeasure(IndicatorForm.read(indicator, reading)));
        notes.keep(node, "SequenceIndicator");
        notes.keep(node, "OtherInformation");
        notes.keepExtras(node);
        return builder.unknownProperties(notes.toProperties()).build();
    }

    static Node write(Action action, Writing writing) {
        Notes notes = Notes.of(action);
        Node node = new Node("Objective");
        Title.NAME.write(node, action.title(), standIn(action.description()), notes);
        DESCRIPTION.write(node, action.description(), notes);
        writing.id(node, action.id(), notes);
        notes.restore(node, "SequenceIndicator");
        writing.stakeholders(node, notes.texts(STAKEHOLDERS));
        Asides.restore(node, notes, "Stakeholder");
        notes.restore(node, "OtherInformation");
        action.measures().forEach(measure -> node.add(IndicatorForm.write(measure, writing)));
        Asides.restore(node, notes, "PerformanceIndicator");
        return node;
    }

    private static String standIn(Optional<String> description) {
        return Titles.firstSentence(description.orElse(""));
    }
}
