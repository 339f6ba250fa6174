package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Direction;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.MeasureRelation;
import io.github.strategydocs.value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds among the measures of an action the one that is meant by a measure of another action. */
final class SameMeasures {

    private final Map<String, Measure> byId = new HashMap<>();
    private final Map<String, Measure> byName = new HashMap<>();
    private final Map<String, List<Measure>> byUnit = new HashMap<>();

    SameMeasures(Action action) {
        for (Measure measure : action.measures()) {
            byId.put(measure.id(), measure);
            byName.put(nameOf(measure), measure);
            if (measure.unit().isPresent()) {
                String unit = unitOf(measure);
                List<Measure> ofUnit = byUnit.get(unit);
                if (ofUnit == null) {
                    ofUnit = new ArrayList<>();
                    byUnit.put(unit, ofUnit);
                }
                ofUnit.add(measure);
            }
        }
    }

    /**
     * The measure here that is the same as another.
     *
     * @param other a measure of another action
     * @param beside the measures of that action
     * @return the measure, or empty if none is the same or it cannot be told which
     */
    Optional<Measure> like(Measure other, SameMeasures beside) {
        for (MeasureRelation relation : other.related()) {
            Reference reference = Reference.parse(relation.measure());
            if (reference.isElsewhere() && byId.containsKey(reference.id())) {
                return Optional.ofNullable(byId.get(reference.id()));
            }
        }
        Measure named = byName.get(nameOf(other));
        if (named != null) {
            return Optional.of(named);
        }
        List<Measure> ofUnit = byUnit.getOrDefault(unitOf(other), List.of());
        boolean isOnly = other.unit().isPresent()
                && ofUnit.size() == 1
                && beside.byUnit.getOrDefault(unitOf(other), List.of()).size() == 1;
        return isOnly ? Optional.of(ofUnit.get(0)) : Optional.empty();
    }

    private static String nameOf(Measure measure) {
        return measure.name().strip().toLowerCase(Locale.ROOT) + "\n"
                + measure.unit().orElse("").strip().toLowerCase(Locale.ROOT);
    }

    private static String unitOf(Measure measure) {
        Optional<Direction> direction = measure.direction();
        return measure.unit().orElse("").strip().toLowerCase(Locale.ROOT) + "\n"
                + (direction.isPresent() ? direction.get().name() : "");
    }
}
