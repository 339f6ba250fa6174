package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.EditTarget;
import io.github.strategydocs.diff.EditTarget.Kind;
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
            reader.valueProblems().wrongType(parser, null, ValueType.CHANGE);
            return Optional.empty();
        }
        readMembers();
        Optional<EditKind> kind = kind();
        Optional<ElementPath> path = path("path", members);
        if (kind.isEmpty() || path.isEmpty()) {
            return Optional.empty();
        }
        Optional<EditTarget> from = place("from", path.get(), kind.get() != EditKind.ADDED);
        Optional<EditTarget> to = place("to", path.get(), kind.get() != EditKind.REMOVED);
        if (isBroken) {
            return Optional.empty();
        }
        check(kind.get(), from, to);
        Optional<Object> before = content(BEFORE, kind.get(), from);
        Optional<Object> after = content(AFTER, kind.get(), to);
        return isBroken || problems.hasErrors()
                ? Optional.empty()
                : Optional.of(
                        Edit.of(kind.get(), from.map(EditTarget::place), to.map(EditTarget::place), before, after));
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

    private Problems.Draft at(ProblemForm form, String name) {
        isBroken = true;
        return problems.at(form, places.getOrDefault(name, start)).attribute(name);
    }

    private Optional<EditKind> kind() {
        Optional<String> text = text("kind", "kind", members);
        Optional<EditKind> kind = text.flatMap(word -> Arrays.stream(EditKind.values())
                .filter(each -> Constants.nameOf(each).equals(word))
                .findFirst());
        if (text.isPresent() && kind.isEmpty()) {
            List<String> known =
                    Arrays.stream(EditKind.values()).map(Constants::nameOf).toList();
            at(ProblemForm.CONSTANT_UNKNOWN, "kind")
                    .unknownConstant("kind", text.get(), known)
                    .error();
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
            at(ProblemForm.NO_TEXT, where)
                    .with("attribute", name)
                    .expected("text")
                    .error();
        } else if (!places.containsKey(where)) {
            at(ProblemForm.CHANGE_INCOMPLETE, where)
                    .with("attribute", name)
                    .expected(name)
                    .error();
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
            at(ProblemForm.PATH_UNREADABLE, where)
                    .found(Tokens.quote(text.get()))
                    .quoted("value", text.get())
                    .expected(Expectation.of(ValueType.PATH))
                    .error();
            return Optional.empty();
        }
    }

    /** Where something stood or stands: as the object says, or else where the path of the change leads. */
    private Optional<EditTarget> place(String name, ElementPath path, boolean isNeeded) {
        JsonValue given = members.get(name);
        if (!isNeeded) {
            if (given != null) {
                superfluous(name);
            }
            return Optional.empty();
        }
        if (given != null && !(given instanceof JsonObject)) {
            at(ProblemForm.NO_OBJECT, name)
                    .with("attribute", name)
                    .expected(ValueType.OBJECT.words())
                    .hint("write { \"path\": \"…\", \"index\": 0 }")
                    .error();
            return Optional.empty();
        }
        Map<String, JsonValue> object = given instanceof JsonObject place ? place.members() : Map.of();
        ElementPath place = object.containsKey("path") ? path(name, object).orElse(null) : path;
        OptionalInt index = index(name, object);
        return place == null || isBroken ? Optional.empty() : checked(given == null ? "path" : name, place, index);
    }

    private Optional<EditTarget> checked(String name, ElementPath path, OptionalInt index) {
        try {
            return Optional.of(ChangePlace.of(path, index));
        } catch (PatchFailure e) {
            isBroken = true;
            problems.at(e, places.getOrDefault(name, start))
                    .attribute(name)
                    .found(Tokens.quote(path.toString()))
                    .error();
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
            at(ProblemForm.NO_INDEX, name)
                    .with("attribute", name)
                    .expected(Expectation.of(ValueType.INDEX))
                    .error();
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.intValue());
    }

    private void superfluous(String name) {
        at(ProblemForm.PROPERTY_SUPERFLUOUS, name)
                .with("property", name)
                .hint("remove it")
                .error();
    }

    private void check(EditKind kind, Optional<EditTarget> from, Optional<EditTarget> to) {
        Kind target = to.or(() -> from).orElseThrow().kind();
        if (!target.allowedEdits().contains(kind)) {
            List<String> possible =
                    target.allowedEdits().stream().map(Constants::nameOf).toList();
            at(ProblemForm.KIND_IMPOSSIBLE, "kind")
                    .found(Tokens.quote(Constants.nameOf(kind)))
                    .expected(String.join(", ", possible))
                    .with("target", target, target.label())
                    .with("value", Constants.nameOf(kind))
                    .with("constants", possible, String.join(" or ", possible))
                    .error();
        }
        if (from.isPresent() && to.isPresent() && !from.get().fits(to.get(), kind)) {
            at(ProblemForm.CANNOT_STAND_THERE, "from")
                    .quoted("from", from.get().place().path().toString())
                    .quoted("to", to.get().place().path().toString())
                    .error();
        }
    }

    private Optional<Object> content(String name, EditKind kind, Optional<EditTarget> place) throws IOException {
        ReplayedTokens tokens = contents.get(name);
        boolean isMovedElement = kind == EditKind.MOVED
                && place.filter(where -> where.kind() == Kind.ELEMENT).isPresent();
        if (place.isEmpty() || isMovedElement) {
            if (tokens != null) {
                superfluous(name);
            }
            return Optional.empty();
        }
        boolean mayBeNothing = place.get().kind() == Kind.ATTRIBUTE;
        if (tokens == null) {
            if (!mayBeNothing) {
                at(ProblemForm.CHANGE_INCOMPLETE, name)
                        .with("attribute", name)
                        .expected(name)
                        .error();
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
    private Object read(ReplayedTokens tokens, EditTarget place) throws IOException {
        return place.kind() == Kind.UNKNOWN
                ? reader.readUnknown(tokens)
                : reader.readContent(tokens, place.attribute().orElseThrow(), place.kind() != Kind.ATTRIBUTE);
    }
}
