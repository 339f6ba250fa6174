package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.interop.internal.LossFinder;
import io.github.strategydocs.interop.internal.stratml.Places.Place;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import java.util.Optional;

/** Why StratML cannot say something of a strategy. */
record Losses(StratMlPart part) implements LossFinder.Reasons {

    static final String NOTE = "x-stratml-";

    @Override
    public String of(Attribute attribute, EditKind edit, Optional<Object> before) {
        Optional<Place> place = Places.of(attribute, part);
        if (place.isEmpty()) {
            boolean isInPart2 = Places.of(attribute).isPresent();
            return isInPart2 ? "Part 1 of StratML has no place for it; Part 2 has" : "StratML has no place for it";
        }
        if (edit == EditKind.MOVED) {
            return "StratML orders objectives by goal, and stakeholders by where they matter";
        }
        if (before.orElse(null) instanceof String text) {
            if (!Lexical.isText(text)) {
                return "XML cannot carry one of its characters";
            } else if (text.isBlank()) {
                return "StratML does not tell a text that says nothing from none";
            }
        }
        if (before.orElse(null) instanceof Observation observation) {
            return observation.kind() == ObservationKind.FORECAST ? Places.NO_FORECASTS : Places.NOTHING;
        }
        String caveat = place.get().caveat();
        return caveat.isEmpty() ? "StratML cannot say it as it is" : caveat;
    }

    @Override
    public boolean isPlaced(Attribute attribute) {
        return Places.of(attribute).isPresent();
    }

    @Override
    public String ofUnknown(String name) {
        if (name.equals(Notes.nameOf(Notes.UNKNOWN))) {
            return "it stood in a document of StratML, where no valid one may have it";
        }
        return name.startsWith(NOTE)
                ? "it says how something stood in StratML, which no longer holds, or which no valid document may say"
                : "StratML has no properties of one's own";
    }
}
