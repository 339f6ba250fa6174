package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The instances of an indicator, each of which holds targets and results: the targets and the observations of a measure,
 * which stand in two lists there. A target stands with the observation of the same day, unless a note says how they stood:
 * by a word for each target and each result in turn, and by what it was for one that says nothing.
 */
final class InstancesForm {

    private static final String INSTANCE = "MeasurementInstance";
    private static final String NOTE = "MeasurementInstances";
    private static final JsonValue TARGET = JsonValue.of("target");
    private static final JsonValue RESULT = JsonValue.of("result");

    private InstancesForm() {}

    static void read(Node indicator, Reading reading, Measure.Builder measure, Notes notes) {
        List<JsonValue> instances = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        for (Node instance : indicator.all(INSTANCE)) {
            List<JsonValue> words = new ArrayList<>();
            for (Node result : instance.children()) {
                if (Blanks.saysNothing(result)) {
                    words.add(JsonObject.of(result.name(), RawXml.toJson(result)));
                } else if (result.name().equals(ResultForm.TARGET)) {
                    words.add(TARGET);
                    targets.add(ResultForm.readTarget(result));
                } else {
                    words.add(RESULT);
                    observations.add(ResultForm.readObservation(result, reading));
                }
            }
            instances.add(JsonValue.of(words));
        }
        if (!instances.equals(usual(targets, observations))) {
            notes.put(NOTE, JsonValue.of(instances));
        }
        measure.addAllTargets(targets).addAllObservations(observations);
    }

    static void write(Node indicator, Measure measure, Notes notes) {
        // What is yet to come is no result, and nobody's target.
        List<Observation> observations = measure.observations().stream()
                .filter(observation -> observation.kind() != ObservationKind.FORECAST)
                .toList();
        List<JsonValue> noted = notes.items(NOTE);
        List<JsonValue> instances =
                count(noted, TARGET) == measure.targets().size() && count(noted, RESULT) == observations.size()
                        ? noted
                        : usual(measure.targets(), observations);
        Iterator<Target> targets = measure.targets().iterator();
        Iterator<Observation> results = observations.iterator();
        for (JsonValue instance : instances) {
            Node node = indicator.add(new Node(INSTANCE));
            for (JsonValue word : itemsOf(instance)) {
                if (word.equals(TARGET)) {
                    node.add(ResultForm.write(targets.next()));
                } else if (word.equals(RESULT)) {
                    node.add(ResultForm.write(results.next()));
                } else {
                    blank(word).ifPresent(node::add);
                }
            }
        }
    }

    private static List<JsonValue> itemsOf(JsonValue instance) {
        return instance instanceof JsonArray array ? array.items() : List.of();
    }

    private static long count(List<JsonValue> instances, JsonValue word) {
        return instances.stream()
                .flatMap(instance -> itemsOf(instance).stream())
                .filter(word::equals)
                .count();
    }

    private static Optional<Node> blank(JsonValue word) {
        return word instanceof JsonObject object && object.members().size() == 1
                ? object.members().entrySet().stream()
                        .findFirst()
                        .flatMap(entry -> RawXml.toNode(entry.getKey(), entry.getValue()))
                        .filter(Blanks::saysNothing)
                : Optional.empty();
    }

    /** Both lists in order, an observation in front of the targets that are due after it. */
    private static List<JsonValue> usual(List<Target> targets, List<Observation> observations) {
        List<JsonValue> instances = new ArrayList<>();
        int next = 0;
        for (Target target : targets) {
            Optional<LocalDate> due =
                    target.deadline().flatMap(Deadline::dueDate).map(PartialDate::lastDay);
            while (next < observations.size() && isBefore(observations.get(next), due)) {
                instances.add(JsonValue.of(List.of(RESULT)));
                next++;
            }
            boolean isMet = next < observations.size()
                    && due.isPresent()
                    && endOf(observations.get(next)).equals(due);
            instances.add(JsonValue.of(isMet ? List.of(TARGET, RESULT) : List.of(TARGET)));
            next += isMet ? 1 : 0;
        }
        for (; next < observations.size(); next++) {
            instances.add(JsonValue.of(List.of(RESULT)));
        }
        return instances;
    }

    private static boolean isBefore(Observation observation, Optional<LocalDate> due) {
        return due.isPresent()
                && endOf(observation).filter(end -> end.isBefore(due.get())).isPresent();
    }

    private static Optional<LocalDate> endOf(Observation observation) {
        return ResultForm.endOf(observation).map(PartialDate::lastDay);
    }
}
