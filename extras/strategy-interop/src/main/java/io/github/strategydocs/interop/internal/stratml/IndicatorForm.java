package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.MeasureRelation;
import io.github.strategydocs.model.MeasureRelationKind;
import io.github.strategydocs.value.JsonValue;
import java.util.List;
import java.util.Optional;

/** A performance indicator: a measure. */
final class IndicatorForm {

    private static final String REFERENT = "ReferentIdentifier";
    private static final String RELATIONSHIP = "Relationship";
    private static final String SAME = "SameRelationship";
    private static final Title NAME = new Title("MeasurementDimension");
    private static final Leaf<String> UNIT = Leaf.mandatory("UnitOfMeasurement", Codec.TEXT);

    private IndicatorForm() {}

    static Measure read(Node node, Reading reading) {
        Notes notes = new Notes();
        Asides asides = new Asides();
        Measure.Builder builder = Measure.builder()
                .id(reading.id(node, notes))
                .name(NAME.read(node, node.textOf(NAME.element()).orElse(""), notes))
                .unit(UNIT.read(node, notes))
                .stage(Constant.STAGE.read(node))
                .nature(Constant.NATURE.read(node));
        asides.sort(node, RELATIONSHIP, IndicatorForm::relatesNothing)
                .forEach(relationship -> readRelations(relationship, reading, builder));
        asides.note(notes);
        InstancesForm.read(node, reading, builder, notes);
        notes.keep(node, "SequenceIndicator");
        notes.keep(node, "OtherInformation");
        notes.keepExtras(node);
        return builder.unknownProperties(notes.toProperties()).build();
    }

    static Node write(Measure measure, Writing writing) {
        Notes notes = Notes.of(measure);
        Node node = new Node("PerformanceIndicator");
        Constant.STAGE.write(node, measure.stage());
        Constant.NATURE.write(node, measure.nature());
        notes.restore(node, "SequenceIndicator");
        node.add(Node.leaf(NAME.element(), measure.name()));
        UNIT.write(node, measure.unit(), notes);
        writing.id(node, measure.id(), notes);
        writeRelations(node, measure.related(), writing);
        Asides.restore(node, notes, RELATIONSHIP, IndicatorForm::relatesNothing);
        InstancesForm.write(node, measure, notes);
        notes.restore(node, "OtherInformation");
        return node;
    }

    /** A relation needs something to relate to, and a name. */
    private static boolean relatesNothing(Node relationship) {
        return Constant.RELATION.read(relationship).isEmpty()
                || relationship.child(REFERENT).isEmpty();
    }

    /** One relationship may name several indicators, each of which is a relation of its own. */
    private static void readRelations(Node node, Reading reading, Measure.Builder measure) {
        MeasureRelationKind kind = Constant.RELATION.read(node).orElseThrow();
        boolean isFirst = true;
        for (Node referent : node.all(REFERENT)) {
            Notes notes = new Notes();
            if (isFirst) {
                notes.keep(node, "Identifier");
                notes.keep(node, "Name");
                notes.keep(node, "Description");
            } else {
                notes.put(SAME, JsonValue.of(true));
            }
            isFirst = false;
            measure.addRelated(MeasureRelation.builder()
                    .measure(reading.ids().meantBy(referent.text()))
                    .relation(kind)
                    .unknownProperties(notes.toProperties())
                    .build());
        }
    }

    private static void writeRelations(Node parent, List<MeasureRelation> relations, Writing writing) {
        Optional<Node> last = Optional.empty();
        for (MeasureRelation relation : relations) {
            Notes notes = Notes.of(relation);
            Optional<MeasureRelationKind> kind = Optional.of(relation.relation());
            boolean continues = notes.get(SAME).equals(Optional.of(JsonValue.of(true)))
                    && last.flatMap(Constant.RELATION::read).equals(kind);
            Node node = continues ? last.orElseThrow() : parent.add(new Node(RELATIONSHIP));
            node.add(Node.leaf(REFERENT, writing.reference(relation.measure())));
            if (!continues) {
                Constant.RELATION.write(node, kind);
                notes.restore(node, "Identifier");
                notes.restore(node, "Name");
                notes.restore(node, "Description");
                last = Optional.of(node);
            }
        }
    }
}
