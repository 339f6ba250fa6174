package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Cardinality;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.Nullable;

/**
 * Reads described values from a stream of tokens, driven by the metamodel.
 *
 * <p>Once an error was found there will be no document, so that nothing more is built; reading goes on to find what
 * else is wrong. It recurses as deep as types nest, which is fixed, and values inside unknown properties, for which
 * there is a limit.
 */
final class DocumentReader {

    private final ReadOptions options;
    private final boolean checksSurrogates;
    private final ReadPath path = new ReadPath();
    private final Problems problems;
    private final ValueProblems valueProblems;
    private final ObjectProblems objectProblems;
    private final Budget budget;
    private final ScalarReader scalars;
    private final UnknownReader unknowns;
    private final VariantReader variants;
    private final ElementIds ids;
    private final Scratch scratch = new Scratch();
    private JsonParser parser;

    /**
     * A reader.
     *
     * @param parser the tokens
     * @param places knows where they stand
     * @param checksSurrogates whether a text may hold half a surrogate pair
     * @param isReserved which ids no element may have
     * @param tracksIds whether to note ids; if not, {@link ReadAgain} says when they matter
     * @param takesBareWords whether a number, true or false is text where text belongs
     */
    DocumentReader(
            JsonParser parser,
            Places places,
            ReadOptions options,
            boolean checksSurrogates,
            Predicate<String> isReserved,
            boolean tracksIds,
            boolean takesBareWords) {
        this(parser, places, options, checksSurrogates, isReserved, tracksIds, takesBareWords, !options.isStrict());
    }

    private DocumentReader(
            JsonParser parser,
            Places places,
            ReadOptions options,
            boolean checksSurrogates,
            Predicate<String> isReserved,
            boolean tracksIds,
            boolean takesBareWords,
            boolean makesIds) {
        this.parser = parser;
        this.options = options;
        this.checksSurrogates = checksSurrogates;
        this.problems = new Problems(path, places, options.maxProblems());
        this.valueProblems = new ValueProblems(problems);
        this.objectProblems = new ObjectProblems(problems, options.isStrict());
        this.budget = new Budget(problems, options.limits());
        this.scalars = new ScalarReader(problems, budget, options.limits(), checksSurrogates, takesBareWords);
        this.unknowns = new UnknownReader(problems, path, scalars, budget);
        this.variants = new VariantReader(this, problems, objectProblems, budget, scalars);
        this.ids = new ElementIds(problems, isReserved, makesIds, tracksIds);
    }

    /** A reader of what is no document: no id is made up, since it has to be that of an element of some document. */
    static DocumentReader ofParts(JsonParser parser, Places places, ReadOptions options, boolean checksSurrogates) {
        return new DocumentReader(
                parser, places, options, checksSurrogates, StrategyJson.SECTION_NAMES, true, false, false);
    }

    ReadPath path() {
        return path;
    }

    Budget budget() {
        return budget;
    }

    UnknownReader unknowns() {
        return unknowns;
    }

    Problems problems() {
        return problems;
    }

    /** The ids that were made for elements without one, by JSON Pointer. */
    Map<String, String> madeIds() {
        return ids.madeByPointer();
    }

    ValueProblems valueProblems() {
        return valueProblems;
    }

    /** Reads the value at hand; gives null if there are errors. */
    @Nullable
    Described readRoot(TypeBinding type) throws IOException {
        Described value = readValue(type);
        if (problems.hasErrors() || value == null) {
            ids.warnOfMissing();
            return null;
        }
        return ids.settle(value);
    }

    /**
     * Reads what an attribute holds from tokens that were kept; gives null if there are errors.
     *
     * @param isMember whether it is one member of a list, and not the list
     */
    @Nullable
    Object readContent(ReplayedTokens tokens, Attribute attribute, boolean isMember) throws IOException {
        ids.forget();
        JsonParser original = parser;
        Places places = problems.places();
        parser = tokens;
        problems.setPlaces(tokens);
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_NULL && !isMember && !options.isStrict()) {
                return null;
            }
            if (!attribute.isList() || isMember) {
                return readMember(attribute);
            }
            if (token == JsonToken.START_ARRAY) {
                return readMembers(attribute);
            }
            valueProblems.wrongType(parser, null, ValueType.LIST);
            return null;
        } finally {
            parser = original;
            problems.setPlaces(places);
        }
    }

    /** Reads any value from tokens that were kept; gives null if there are errors. */
    @Nullable
    JsonValue readUnknown(ReplayedTokens tokens) throws IOException {
        Places places = problems.places();
        problems.setPlaces(tokens);
        try {
            tokens.nextToken();
            return unknowns.read(tokens);
        } finally {
            problems.setPlaces(places);
        }
    }

    @Nullable
    private Object readMember(Attribute attribute) throws IOException {
        if (attribute.kind() == Kind.VALUE) {
            return readValue((TypeBinding) attribute.valueType().orElseThrow());
        }
        budget.spend();
        return scalars.read(parser, attribute, null);
    }

    @Nullable
    private Described readValue(TypeBinding type) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return Variants.of(type).isEmpty() ? readObject(type) : variants.read(parser, type);
        }
        for (TypeDescription variant : Variants.of(type)) {
            if (scalars.isText(token) && variant.shorthand().isPresent()) {
                return readShorthand((TypeBinding) variant, variant.shorthand().get());
            }
        }
        if (Variants.of(type).isEmpty()) {
            valueProblems.wrongObject(parser, ObjectProblems.expectation(type), ObjectProblems.shape(type));
        } else {
            valueProblems.wrongText(
                    parser, null, ObjectProblems.expectation(type), text -> ObjectProblems.isShorthand(type, text));
        }
        return null;
    }

    @Nullable
    private Described readShorthand(TypeBinding type, Attribute attribute) throws IOException {
        budget.spend();
        Object content = scalars.read(parser, attribute, null);
        if (content == null || problems.hasErrors()) {
            return null;
        }
        Object[] contents = scratch.takeArray();
        contents[attribute.index()] = content;
        Described value = type.of(contents, JsonObject.empty());
        scratch.giveBackArray(type.attributes().size());
        return value;
    }

    @Nullable
    private Described readObject(TypeBinding type) throws IOException {
        long start = problems.places().here();
        return readProperties(type, start, parser.nextFieldName());
    }

    /**
     * Reads the properties of an object, up to its end.
     *
     * @param start the place of the object
     * @param first the name of the first property, at which the parser stands, or null if there is none
     */
    @Nullable
    Described readProperties(TypeBinding type, long start, @Nullable String first) throws IOException {
        budget.nest();
        budget.spend();
        Object[] contents = scratch.takeArray();
        Map<String, JsonValue> unknown = null;
        long named = 0;
        long seen = 0;
        int next = 0;
        for (String name = first; name != null; name = parser.nextFieldName()) {
            Attribute attribute = type.attributeOrNull(name, next);
            if (attribute == null) {
                unknown = unknown == null ? new LinkedHashMap<>() : unknown;
                readUnknown(type, name, named, unknown);
                continue;
            }
            next = attribute.index() + 1;
            long bit = 1L << attribute.index();
            if ((named & bit) != 0) {
                objectProblems.duplicate(name);
                parser.nextToken();
                parser.skipChildren();
                continue;
            }
            named |= bit;
            if (attribute.isPlainText() && !checksSurrogates) {
                String text = parser.nextTextValue();
                if (text != null) {
                    contents[attribute.index()] = text;
                    seen |= bit;
                    continue;
                }
            } else {
                parser.nextToken();
            }
            seen |= readAttribute(type, contents, attribute) ? bit : 0;
        }
        budget.unnest();
        Described value = finish(type, contents, start, seen, unknown);
        scratch.giveBackArray(type.attributes().size());
        return value;
    }

    @Nullable
    private Described finish(
            TypeBinding type, Object[] contents, long start, long seen, @Nullable Map<String, JsonValue> unknown) {
        long missing = type.mandatoryMask() & ~seen;
        String madeId = null;
        Optional<Attribute> id = type.id();
        if (missing != 0 && id.isPresent() && (missing >> id.get().index() & 1) != 0 && isElement(type)) {
            madeId = ids.make(start);
            contents[id.get().index()] = madeId;
            missing &= ~(1L << id.get().index());
        }
        if (missing != 0) {
            objectProblems.missing(type, contents, madeId != null, start, missing);
        }
        if (problems.hasErrors()) {
            if (madeId != null) {
                ids.missing(madeId, start, path.path(), path.pointer());
            }
            return null;
        }
        Described value = build(type, contents, start, unknown == null ? JsonObject.empty() : JsonValue.of(unknown));
        if (madeId != null && value != null) {
            ids.missing(madeId, start, path.path(), path.pointer());
            ids.made(madeId, value);
        }
        return value;
    }

    /** Builds a value; a type may ask for more than its attributes say one by one, such as a reason that is not blank. */
    @Nullable
    private Described build(TypeBinding type, Object[] contents, long start, JsonObject unknown) {
        try {
            return type.of(contents, unknown);
        } catch (InvalidValueException e) {
            problems.at(ProblemForm.INVALID_OBJECT, start)
                    .with("said", String.valueOf(e.getMessage()))
                    .with("type", type.label())
                    .error();
            return null;
        }
    }

    private static boolean isElement(TypeDescription type) {
        return Element.class.isAssignableFrom(type.javaType());
    }

    /** Reads the attribute at whose value the parser stands; gives false if it is absent after all. */
    private boolean readAttribute(TypeBinding type, Object[] contents, Attribute attribute) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            if (options.isStrict()) {
                objectProblems.nothing(attribute);
            }
            return options.isStrict();
        }
        Object content;
        if (attribute.isList()) {
            content = readList(attribute, token);
        } else if (attribute.kind() == Kind.VALUE) {
            path.enterAttribute(attribute.name());
            content = readValue((TypeBinding) attribute.valueType().orElseThrow());
            path.leave();
        } else {
            content = scalars.read(parser, attribute, attribute.name());
            if (content != null && attribute.isId()) {
                registerId(type, (String) content);
            }
        }
        contents[attribute.index()] = content;
        return true;
    }

    private void registerId(TypeDescription type, String id) {
        path.identify(id);
        if (isElement(type)) {
            ids.use(id, problems.places().here());
        }
    }

    @Nullable
    private List<Object> readList(Attribute attribute, JsonToken token) throws IOException {
        if (token != JsonToken.START_ARRAY) {
            valueProblems.wrongList(parser, attribute);
            return null;
        }
        path.enterAttribute(attribute.name());
        List<Object> members = readMembers(attribute);
        path.leave();
        return members;
    }

    /** Reads the members of the list at which the parser stands, where the path leads already. */
    private List<Object> readMembers(Attribute attribute) throws IOException {
        long start = problems.places().here();
        TypeBinding type = attribute.kind() == Kind.VALUE
                ? (TypeBinding) attribute.valueType().orElseThrow()
                : null;
        List<Object> members = scratch.takeList();
        budget.nest();
        int index = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            path.enterMember(index);
            if (type == null) {
                budget.spend();
            }
            Object member = type == null ? scalars.read(parser, attribute, null) : readValue(type);
            if (member != null) {
                members.add(member);
            }
            path.leave();
        }
        budget.unnest();
        if (index == 0 && attribute.cardinality() == Cardinality.MANDATORY_LIST) {
            objectProblems.emptyList(attribute, start);
        }
        return scratch.giveBackList();
    }

    private void readUnknown(TypeBinding type, String name, long named, Map<String, JsonValue> unknown)
            throws IOException {
        if (type.tag().isPresent() && name.equals(TypeDescription.VARIANT_PROPERTY)) {
            objectProblems.duplicate(name);
            parser.nextToken();
            parser.skipChildren();
            return;
        }
        if (!name.startsWith("x-") && !unknown.containsKey(name)) {
            objectProblems.unknown(type, name, named);
        }
        path.enterUnknown(name);
        unknowns.readMember(parser, name, unknown);
        path.leave();
    }

    /**
     * Reads the rest of an object from tokens that were kept.
     *
     * @param start the place of the object
     */
    @Nullable
    Described readKept(ReplayedTokens tokens, TypeBinding type, long start) throws IOException {
        JsonParser original = parser;
        Places places = problems.places();
        parser = tokens;
        problems.setPlaces(tokens);
        try {
            return readProperties(type, start, parser.nextFieldName());
        } finally {
            parser = original;
            problems.setPlaces(places);
        }
    }
}
