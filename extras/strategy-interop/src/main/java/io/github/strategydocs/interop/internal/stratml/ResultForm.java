package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/** A target result: a target. An actual result: an observation. */
final class ResultForm {

    static final String TARGET = "TargetResult";
    static final String ACTUAL = "ActualResult";

    private static final Leaf<PartialDate> START = Leaf.optional("StartDate", Codec.START);
    private static final Leaf<PartialDate> END = Leaf.optional("EndDate", Codec.END);
    private static final Leaf<Deadline> DEADLINE = Leaf.optional("EndDate", Codec.DEADLINE);
    private static final Leaf<Decimal> NUMBER = Leaf.optional("NumberOfUnits", Codec.DECIMAL);
    private static final Leaf<String> DESCRIPTION = Leaf.optional("Description", Codec.TEXT);
    private static final Wrapped DESCRIPTOR = new Wrapped("Descriptor", "DescriptorValue", "DescriptorName");

    private static final String STATUS = "Status";
    private static final String BASELINE = "Baseline";

    /** When something was observed, as StratML says it. */
    private record Times(Optional<PartialDate> start, Optional<PartialDate> end) {

        static Times of(Observation observation) {
            Optional<PartialDate> start = observation.period().flatMap(Timeframe::start);
            Optional<PartialDate> end = observation.period().flatMap(Timeframe::end);
            return start.isEmpty() && end.isEmpty() ? new Times(start, observation.on()) : new Times(start, end);
        }

        void addTo(Observation.Builder observation) {
            if (start.isPresent()) {
                observation.period(Timeframe.builder().start(start).end(end).build());
            } else {
                observation.on(end);
            }
        }
    }

    private ResultForm() {}

    static Target readTarget(Node node) {
        Notes notes = new Notes();
        notes.keep(node, START.element());
        return Target.builder()
                .deadline(DEADLINE.read(node, notes))
                .value(NUMBER.read(node, notes))
                .descriptor(DESCRIPTOR.read(node, notes))
                .rationale(DESCRIPTION.read(node, notes))
                .unknownProperties(notes.toProperties())
                .build();
    }

    static Node write(Target target) {
        Notes notes = Notes.of(target);
        Node node = new Node(TARGET);
        notes.restore(node, START.element());
        DEADLINE.write(node, target.deadline(), notes);
        NUMBER.write(node, target.value(), notes);
        DESCRIPTOR.write(node, target.descriptor(), notes);
        DESCRIPTION.write(node, target.rationale(), notes);
        return node;
    }

    static Observation readObservation(Node node, Reading reading) {
        Notes notes = new Notes();
        Observation.Builder observation = Observation.builder();
        Optional<Node> baseline = node.child(DESCRIPTOR.element()).filter(ResultForm::saysBaseline);
        if (baseline.isPresent()) {
            reading.log()
                    .warn(
                            ImportProblemCode.BASELINE_AS_RESULT,
                            node,
                            "this result has the status Baseline, and is read as one");
            if (!baseline.get().equals(baseline())) {
                notes.put(DESCRIPTOR.element(), RawXml.toJson(baseline.get()));
            }
            observation.kind(ObservationKind.BASELINE);
        } else {
            observation.kind(ObservationKind.ACTUAL).descriptor(DESCRIPTOR.read(node, notes));
        }
        new Times(START.read(node, notes), END.read(node, notes)).addTo(observation);
        return observation
                .value(NUMBER.read(node, notes))
                .note(DESCRIPTION.read(node, notes))
                .unknownProperties(notes.toProperties())
                .build();
    }

    static Node write(Observation observation) {
        Notes notes = Notes.of(observation);
        Node node = new Node(ACTUAL);
        Times times = Times.of(observation);
        START.write(node, times.start(), notes);
        END.write(node, times.end(), notes);
        NUMBER.write(node, observation.value(), notes);
        if (observation.kind() == ObservationKind.BASELINE) {
            node.add(notes.get(DESCRIPTOR.element())
                    .flatMap(json -> RawXml.toNode(DESCRIPTOR.element(), json))
                    .filter(ResultForm::saysBaseline)
                    .orElseGet(ResultForm::baseline));
        } else {
            DESCRIPTOR.write(node, observation.descriptor(), notes);
        }
        DESCRIPTION.write(node, observation.note(), notes);
        return node;
    }

    /** StratML has no word for a baseline; this is how those who need one write it. */
    private static Node baseline() {
        Node descriptor = new Node(DESCRIPTOR.element());
        descriptor.add(Node.leaf(DESCRIPTOR.other(), STATUS));
        descriptor.add(Node.leaf(DESCRIPTOR.main(), BASELINE));
        return descriptor;
    }

    private static boolean saysBaseline(Node descriptor) {
        return descriptor
                        .textOf(DESCRIPTOR.other())
                        .filter(text -> isWord(text, STATUS))
                        .isPresent()
                && descriptor
                        .textOf(DESCRIPTOR.main())
                        .filter(text -> isWord(text, BASELINE))
                        .isPresent();
    }

    private static boolean isWord(String text, String word) {
        return text.strip().equalsIgnoreCase(word);
    }

    /** The last day of which an observation speaks. */
    static Optional<PartialDate> endOf(Observation observation) {
        return Times.of(observation).end();
    }
}
