package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.EditPlace;
import io.github.strategydocs.diff.EditPlace.Sort;
import io.github.strategydocs.json.internal.Suggestion;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.value.JsonNumber;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.Nullable;

/**
 * Reads one change. What was and is there can be read only when all else has been, for the path says of which type it
 * is; until then its tokens are kept.
 */
final class ChangeReader {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final JsonParser parser;
    private final DocumentReader reader;
    private final Problems problems;
    private final long start;
    private final Map<String, JsonValue> members = new LinkedHashMap<>();
    private final Map<String, Long> places = new HashMap<>();
    private final Map<String, ReplayedTokens> contents = new HashMap<>();
    private boolean isBroken;

    ChangeReader(JsonParser parser, DocumentReader reader) {
        this.parser = parser;
        this.reader = reader;
        this.problems = reader.problems();
        this.start = problems.places().here();
    }

    /** Reads the change at hand; gives empty if there are errors. */
    Optional<Edit> read() throws IOException {
        reader.budget().spend();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            reader.valueProblems().wrongType(parser, null, "a change { \"kind\": …, \"path\": … }");
            return Optional.empty();
        }
        readMembers();
        Optional<EditKind> kind = kind();
        Optional<ElementPath> path = path("path", members);
        if (kind.isEmpty() || path.isEmpty()) {
            return Optional.empty();
        }
        Optional<EditPlace> from = place("from", path.get(), kind.get() != EditKind.ADDED);
        Optional<EditPlace> to = place("to", path.get(), kind.get() != EditKind.REMOVED);
        if (isBroken) {
            return Optional.empty();
        }
        check(kind.get(), from, to);
        Optional<Object> before = content(BEFORE, kind.get(), from);
        Optional<Object> after = content(AFTER, kind.get(), to);
        return isBroken || problems.hasErrors()
                ? Optional.empty()
                : Optional.of(Edit.of(kind.get(), from.map(EditPlace::place), to.map(EditPlace::place), before, after));
    }

    private void readMembers() throws IOException {
        reader.budget().nest();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            boolean isContent = name.equals(BEFORE) || name.equals(AFTER);
            if (isContent && !places.containsKey(name)) {
                places.put(name, problems.places().here());
                parser.nextToken();
                contents.put(name, ReplayedTokens.readValue(parser, problems.places(), reader.budget()));
                // Says that a second one is one too many.
                members.put(name, JsonValue.NULL);
                continue;
            }
            places.put(name, problems.places().here());
            reader.path().enterUnknown(name);
            reader.unknowns().readMember(parser, name, members);
            reader.path().leave();
        }
        reader.budget().unnest();
    }

    private Problems.Draft at(ProblemCode code, String name) {
        isBroken = true;
        return problems.at(code, places.getOrDefault(name, start)).attribute(name);
    }

    private Optional<EditKind> kind() {
        Optional<String> text = text("kind", "kind", members);
        Optional<EditKind> kind = text.flatMap(word -> Arrays.stream(EditKind.values())
                .filter(each -> Constants.nameOf(each).equals(word))
                .findFirst());
        if (text.isPresent() && kind.isEmpty()) {
            List<String> known =
                    Arrays.stream(EditKind.values()).map(Constants::nameOf).toList();
            at(ProblemCode.UNKNOWN_CONSTANT, "kind")
                    .found(Tokens.quote(text.get()))
                    .expected("one of " + String.join(", ", known))
                    .hint(Suggestion.forWord(text.get(), known))
                    .error("kind is " + Tokens.quote(text.get()) + "; expected one of " + String.join(", ", known));
        }
        return kind;
    }

    /**
     * A text that has to be there.
     *
     * @param where the property of the change that it is, or in which it stands
     * @param name its own name
     */
    private Optional<String> text(String where, String name, Map<String, JsonValue> object) {
        JsonValue value = object.get(name);
        if (value instanceof JsonText text) {
            return Optional.of(text.text());
        }
        if (value != null) {
            at(ProblemCode.WRONG_TYPE, where).expected("text").error(name + " is no text");
        } else if (!places.containsKey(where)) {
            at(ProblemCode.MISSING_ATTRIBUTE, where).expected(name).error("this change has no " + name);
        }
        // What stands there and could not be read was reported.
        isBroken = true;
        return Optional.empty();
    }

    private Optional<ElementPath> path(String where, Map<String, JsonValue> object) {
        Optional<String> text = text(where, "path", object);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ElementPath.parse(text.get()));
        } catch (IllegalArgumentException e) {
            at(ProblemCode.INVALID_SYNTAX, where)
                    .found(Tokens.quote(text.get()))
                    .expected("a path such as actionPlan.actions[open-data].deadline")
                    .error("the path " + Tokens.quote(text.get()) + " cannot be read");
            return Optional.empty();
        }
    }

    /** Where something stood or stands: as the object says, or else where the path of the change leads. */
    private Optional<EditPlace> place(String name, ElementPath path, boolean isNeeded) {
        JsonValue given = members.get(name);
        if (!isNeeded) {
            if (given != null) {
                superfluous(name);
            }
            return Optional.empty();
        }
        if (given != null && !(given instanceof JsonObject)) {
            at(ProblemCode.WRONG_TYPE, name)
                    .expected("an object { … }")
                    .hint("write { \"path\": \"…\", \"index\": 0 }")
                    .error(name + " is no object");
            return Optional.empty();
        }
        Map<String, JsonValue> object = given instanceof JsonObject place ? place.members() : Map.of();
        ElementPath place = object.containsKey("path") ? path(name, object).orElse(null) : path;
        OptionalInt index = index(name, object);
        return place == null || isBroken ? Optional.empty() : checked(given == null ? "path" : name, place, index);
    }

    private Optional<EditPlace> checked(String name, ElementPath path, OptionalInt index) {
        try {
            return Optional.of(ChangePlace.of(path, index));
        } catch (PatchFailure e) {
            at(e.code(), name).found(Tokens.quote(path.toString())).error(e.reason());
            return Optional.empty();
        }
    }

    private OptionalInt index(String name, Map<String, JsonValue> object) {
        JsonValue value = object.get("index");
        if (value == null) {
            return OptionalInt.empty();
        }
        BigDecimal number = value instanceof JsonNumber given ? given.number().toBigDecimal() : BigDecimal.ONE.negate();
        if (number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE - 1)) > 0
                || number.stripTrailingZeros().scale() > 0) {
            at(ProblemCode.OUT_OF_RANGE, name)
                    .expected("an index: 0, 1, 2 and so on")
                    .error("the index of " + name + " is none");
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.intValue());
    }

    private void superfluous(String name) {
        at(ProblemCode.UNKNOWN_PROPERTY, name)
                .hint("remove it")
                .error("a change of this kind at this place has no " + name);
    }

    private void check(EditKind kind, Optional<EditPlace> from, Optional<EditPlace> to) {
        Sort sort = to.or(() -> from).orElseThrow().sort();
        if (!sort.kinds().contains(kind)) {
            List<String> possible = sort.kinds().stream().map(Constants::nameOf).toList();
            at(ProblemCode.UNKNOWN_CONSTANT, "kind")
                    .found(Tokens.quote(Constants.nameOf(kind)))
                    .expected(String.join(", ", possible))
                    .error(sort.label() + " cannot be " + Constants.nameOf(kind) + "; expected "
                            + String.join(" or ", possible));
        }
        if (from.isPresent() && to.isPresent() && !from.get().fits(to.get(), kind)) {
            at(ProblemCode.NO_SUCH_PLACE, "from")
                    .error("what stood at "
                            + Tokens.quote(from.get().place().path().toString())
                            + " cannot stand at "
                            + Tokens.quote(to.get().place().path().toString()));
        }
    }

    private Optional<Object> content(String name, EditKind kind, Optional<EditPlace> place) throws IOException {
        ReplayedTokens tokens = contents.get(name);
        boolean isMovedElement = kind == EditKind.MOVED
                && place.filter(where -> where.sort() == Sort.ELEMENT).isPresent();
        if (place.isEmpty() || isMovedElement) {
            if (tokens != null) {
                superfluous(name);
            }
            return Optional.empty();
        }
        boolean mayBeNothing = place.get().sort() == Sort.ATTRIBUTE;
        if (tokens == null) {
            if (!mayBeNothing) {
                at(ProblemCode.MISSING_ATTRIBUTE, name).expected(name).error("this change has no " + name);
            }
            return Optional.empty();
        }
        reader.path().enterAttribute(name);
        Object content = read(tokens, place.get());
        reader.path().leave();
        // A list without members is the same as nothing.
        return mayBeNothing && content instanceof List<?> list && list.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(content);
    }

    @Nullable
    private Object read(ReplayedTokens tokens, EditPlace place) throws IOException {
        return place.sort() == Sort.UNKNOWN
                ? reader.readUnknown(tokens)
                : reader.readContent(tokens, place.attribute().orElseThrow(), place.sort() != Sort.ATTRIBUTE);
    }
}
