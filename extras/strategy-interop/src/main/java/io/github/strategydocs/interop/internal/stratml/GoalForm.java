package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.model.Goal;

/** A goal, without its objectives: a strategy keeps these in its plan of action. */
final class GoalForm {

    private static final Leaf<String> DESCRIPTION = Leaf.mandatory("Description", Codec.TEXT);

    private GoalForm() {}

    static Goal read(Node node, Reading reading) {
        Notes notes = new Notes();
        Asides asides = new Asides();
        Goal.Builder builder = Goal.builder()
                .id(reading.id(node, notes))
                .name(Title.NAME.read(node, node.textOf("Name").orElse(""), notes))
                .description(DESCRIPTION.read(node, notes))
                .stakeholders(reading.ids().idsOf(asides.sort(node, "Stakeholder")));
        asides.sort(node, "Objective");
        asides.note(notes);
        notes.keep(node, "SequenceIndicator");
        notes.keep(node, "OtherInformation");
        notes.keepExtras(node);
        return builder.unknownProperties(notes.toProperties()).build();
    }

    static Node write(Goal goal, Writing writing) {
        Notes notes = Notes.of(goal);
        Node node = new Node("Goal");
        node.add(Node.leaf("Name", goal.name()));
        DESCRIPTION.write(node, goal.description(), notes);
        writing.id(node, goal.id(), notes);
        notes.restore(node, "SequenceIndicator");
        writing.stakeholders(node, goal.stakeholders());
        Asides.restore(node, notes, "Stakeholder");
        notes.restore(node, "OtherInformation");
        return node;
    }

    /** Puts back the objectives that say nothing, once the others are there. */
    static void complete(Goal goal, Node node) {
        Asides.restore(node, Notes.of(goal), "Objective");
    }
}
