package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Reads documents that are in order, as nearly all are, driven by the metamodel. There is nothing to say of such a
 * document, so that it notes no place and no path, and makes no tokens that somebody could ask about.
 *
 * <p>Whatever it is not sure of, it leaves to {@link DocumentReader}, which reads the document from its beginning and
 * knows what to say; so this one has to know less, and need not be right about what it gives up on. It does not look at
 * what is looked at whenever a value is made: the syntax of texts, what is mandatory, and that ids are unique.
 */
final class OrderlyReader {

    private final OrderlyText in;
    private final boolean isStrict;
    private final int maxElements;
    private final int maxNesting;
    private final Scratch scratch = new Scratch();
    private int elements;
    private int nesting;

    OrderlyReader(byte[] text, ReadOptions options) {
        this.in = new OrderlyText(text, options.limits());
        this.isStrict = options.isStrict();
        this.maxElements = options.limits().elements();
        this.maxNesting = options.limits().nesting();
    }

    /**
     * Reads the whole text as one value.
     *
     * @throws ReadAgain if the text may not be in order
     */
    Described read(TypeBinding type) {
        Described value = readValue(type);
        if (!in.isAtEnd()) {
            throw new ReadAgain();
        }
        return value;
    }

    private Described readValue(TypeBinding type) {
        List<TypeBinding> alternatives = type.alternatives();
        if (alternatives.isEmpty()) {
            enter('{');
            return readProperties(type, in.takes('}'));
        }
        if (in.peek() == '"') {
            return readShorthand(alternatives);
        }
        enter('{');
        // Elsewhere than in front, where everybody writes it, the tag would have to be looked for.
        if (!TypeDescription.VARIANT_PROPERTY.equals(in.takeText())) {
            throw new ReadAgain();
        }
        in.take(':');
        int variant = in.takeOneOf(type.tags(), 0);
        if (variant < 0) {
            throw new ReadAgain();
        }
        return readProperties(alternatives.get(variant), !in.takesComma('}'));
    }

    private Described readShorthand(List<TypeBinding> alternatives) {
        for (int i = 0; i < alternatives.size(); i++) {
            TypeBinding variant = alternatives.get(i);
            if (variant.shorthand().isPresent()) {
                count();
                Attribute attribute = variant.shorthand().get();
                Object[] contents = scratch.takeArray();
                contents[attribute.index()] = readScalar(variant, attribute);
                return make(variant, contents, JsonObject.empty());
            }
        }
        throw new ReadAgain();
    }

    private Described make(TypeBinding type, Object[] contents, JsonObject unknown) {
        Described value = type.of(contents, unknown);
        scratch.giveBackArray(type.attributes().size());
        return value;
    }

    /** Reads the properties of an object up to its end, or none if it has ended already. */
    private Described readProperties(TypeBinding type, boolean isAtEnd) {
        count();
        Object[] contents = scratch.takeArray();
        List<Attribute> attributes = type.attributes();
        Map<String, JsonValue> unknown = null;
        long named = 0;
        int next = 0;
        boolean more = !isAtEnd;
        while (more) {
            int index = in.takeOneOf(type.names(), next);
            if (index < 0) {
                unknown = unknown == null ? new LinkedHashMap<>() : unknown;
                readUnknown(unknown);
            } else {
                if (((named >> index) & 1) != 0) {
                    throw new ReadAgain();
                }
                named |= 1L << index;
                next = index + 1;
                in.take(':');
                contents[index] = readAttribute(type, attributes.get(index));
            }
            more = in.takesComma('}');
        }
        nesting--;
        if ((type.mandatoryMask() & ~named) != 0) {
            throw new ReadAgain();
        }
        return make(type, contents, unknown == null ? JsonObject.empty() : JsonValue.of(unknown));
    }

    @Nullable
    private Object readAttribute(TypeBinding type, Attribute attribute) {
        byte first = in.peek();
        if (first == 'n') {
            in.takeWord("null");
            if (isStrict || attribute.isMandatory()) {
                throw new ReadAgain();
            }
            return null;
        }
        if (attribute.isList()) {
            return readList(type, attribute);
        }
        return attribute.kind() == Kind.VALUE ? readValue(valueType(attribute)) : readScalar(type, attribute);
    }

    private static TypeBinding valueType(Attribute attribute) {
        return (TypeBinding) attribute.valueType().orElseThrow();
    }

    private List<Object> readList(TypeBinding type, Attribute attribute) {
        enter('[');
        List<Object> members = scratch.takeList();
        boolean more = !in.takes(']');
        if (attribute.kind() == Kind.VALUE) {
            TypeBinding memberType = valueType(attribute);
            while (more) {
                members.add(readValue(memberType));
                more = in.takesComma(']');
            }
        } else {
            while (more) {
                count();
                members.add(readMember(type, attribute));
                more = in.takesComma(']');
            }
        }
        nesting--;
        return scratch.giveBackList();
    }

    private Object readMember(TypeBinding type, Attribute attribute) {
        Object member = readScalar(type, attribute);
        // Values look at the syntax of their single texts only.
        if (member instanceof String text && !attribute.syntax().matches(text)) {
            throw new ReadAgain();
        }
        return member;
    }

    private Object readScalar(TypeBinding type, Attribute attribute) {
        return switch (attribute.kind()) {
            case TEXT, REFERENCE -> in.takeText();
            case CONSTANT -> readConstant(type, attribute);
            case BOOLEAN -> readTruth();
            case LEVEL -> readLevel();
            case RATING -> readRating();
            case DECIMAL -> in.takeNumber();
            case DATE -> readDate();
            case SPAN -> readSpan();
            case VALUE -> throw new IllegalArgumentException(attribute + " is no scalar");
        };
    }

    private Object readConstant(TypeBinding type, Attribute attribute) {
        int constant = in.takeOneOf(type.constantNames(attribute), 0);
        if (constant < 0) {
            throw new ReadAgain();
        }
        return attribute.constants().orElseThrow().values().get(constant);
    }

    private boolean readTruth() {
        boolean truth = in.peek() == 't';
        in.takeWord(truth ? "true" : "false");
        return truth;
    }

    private int readLevel() {
        int level = in.takeDigit();
        if (level < Rating.LOWEST || level > Rating.HIGHEST) {
            throw new ReadAgain();
        }
        return level;
    }

    private Rating readRating() {
        if (in.peek() != '"') {
            return Rating.of(readLevel());
        }
        if (!Rating.UNKNOWN.toString().contentEquals(in.takePlainText())) {
            throw new ReadAgain();
        }
        return Rating.UNKNOWN;
    }

    private PartialDate readDate() {
        Optional<PartialDate> date = PartialDate.tryParse(in.takePlainText());
        if (date.isEmpty()) {
            throw new ReadAgain();
        }
        return date.get();
    }

    private Span readSpan() {
        String text = in.takePlainText().toString();
        if (!Span.isSpan(text)) {
            throw new ReadAgain();
        }
        return Span.parse(text);
    }

    /** Reads a property of which there is nothing to say because its name begins with {@code x-}. */
    private void readUnknown(Map<String, JsonValue> unknown) {
        String name = in.takeText();
        if (!name.startsWith("x-")) {
            throw new ReadAgain();
        }
        readMember(name, unknown);
    }

    private void readMember(String name, Map<String, JsonValue> members) {
        in.take(':');
        if (members.put(name, readJson()) != null) {
            throw new ReadAgain();
        }
    }

    private JsonValue readJson() {
        count();
        return switch (in.peek()) {
            case '{' -> readJsonObject();
            case '[' -> readJsonArray();
            case '"' -> JsonValue.of(in.takeText());
            case 't', 'f' -> JsonValue.of(readTruth());
            case 'n' -> readNull();
            default -> JsonValue.of(in.takeNumber());
        };
    }

    private JsonValue readNull() {
        in.takeWord("null");
        return JsonValue.NULL;
    }

    private JsonValue readJsonObject() {
        enter('{');
        Map<String, JsonValue> members = new LinkedHashMap<>();
        boolean more = !in.takes('}');
        while (more) {
            readMember(in.takeText(), members);
            more = in.takesComma('}');
        }
        nesting--;
        return JsonValue.of(members);
    }

    private JsonValue readJsonArray() {
        enter('[');
        List<JsonValue> items = new ArrayList<>();
        boolean more = !in.takes(']');
        while (more) {
            items.add(readJson());
            more = in.takesComma(']');
        }
        nesting--;
        return JsonValue.of(items);
    }

    private void count() {
        if (++elements > maxElements) {
            throw new ReadAgain();
        }
    }

    private void enter(char token) {
        in.take(token);
        if (++nesting > maxNesting) {
            throw new ReadAgain();
        }
    }
}
