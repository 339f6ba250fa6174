package io.github.strategydocs.json;

import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.diff.EditTarget;
import io.github.strategydocs.json.internal.Suggestion;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the place of which a change speaks, and says what is wrong with one that there is not. */
final class ChangePlace {

    /** Enough for a path and a name, each of which comes shortened, and for what is said of them. */
    private static final int MESSAGE_LENGTH = 400;

    private ChangePlace() {}

    /**
     * Checks a place.
     *
     * @throws PatchFailure if the format has no such place
     */
    static EditTarget of(ElementPath path, OptionalInt index) {
        try {
            return EditTarget.of(new Place(path, index));
        } catch (IllegalArgumentException e) {
            throw new PatchFailure(ProblemForm.NOT_IN_FORMAT)
                    .with("path", Tokens.shorten(path.toString()))
                    .with(
                            "said",
                            Tokens.shorten(Objects.requireNonNull(e.getMessage()), MESSAGE_LENGTH)
                                    + suggestion(path).map(hint -> "; " + hint).orElse(""));
        }
    }

    /** What the first attribute that its type does not have may be meant to be. */
    private static Optional<String> suggestion(ElementPath path) {
        TypeDescription type = Strategy.description();
        for (Step step : path.steps()) {
            if (step instanceof AttributeStep named) {
                Optional<Attribute> attribute = type.attribute(named.name());
                if (attribute.isEmpty()) {
                    List<String> known =
                            type.attributes().stream().map(Attribute::name).toList();
                    return Suggestion.forWord(named.name(), known);
                }
                type = attribute.get().valueType().orElse(type);
            }
        }
        return Optional.empty();
    }
}
