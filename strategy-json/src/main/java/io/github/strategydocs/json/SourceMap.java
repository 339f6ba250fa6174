package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.NumberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;
import io.github.strategydocs.metamodel.SourceLocator;
import io.github.strategydocs.metamodel.SourcePosition;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Decimal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/**
 * The positions of the parts of a document in its text.
 *
 * <p>It reads the text a second time when a position is first requested, and then knows all positions.
 *
 * <pre>{@code
 * SourceMap map = SourceMap.of(Files.readAllBytes(file));
 * ElementPath path = ElementPath.parse("actionPlan.actions[register].deadline");
 * map.locate(path).ifPresent(place -> System.err.println(file + ":" + place + ": too soon"));
 * }</pre>
 *
 * <p>Safe to share between threads. It keeps the bytes it was given, which must not be changed.
 */
public final class SourceMap implements SourceLocator {

    private final StrategyNotation notation;
    private final byte[] text;
    private final TextPositions positions;
    private final Map<String, String> madeIds;
    private final Limits limits;

    @Nullable
    private Node root;

    /**
     * A source map.
     *
     * @param madeIds the ids that reading made for elements without one, by JSON Pointer
     * @param limits within which the text was read
     */
    SourceMap(
            StrategyNotation notation,
            byte[] text,
            TextPositions positions,
            Map<String, String> madeIds,
            Limits limits) {
        this.notation = notation;
        this.text = text;
        this.positions = positions;
        this.madeIds = madeIds;
        this.limits = limits;
    }

    /**
     * The source map of a text, within the default limits.
     *
     * @param json the text of a document, in UTF-8, which must not be changed
     * @return its source map; of a text that is no JSON, it knows the places before the mistake
     */
    public static SourceMap of(byte[] json) {
        return of(json, Limits.DEFAULT);
    }

    /**
     * The source map of a text.
     *
     * @param json the text of a document, in UTF-8, which must not be changed
     * @param limits how much of it to take
     * @return its source map; it knows the places before the first mistake, and before a limit is reached
     */
    public static SourceMap of(byte[] json, Limits limits) {
        Objects.requireNonNull(limits, "limits");
        return new SourceMap(
                JsonNotation.INSTANCE,
                Objects.requireNonNull(json, "json"),
                new TextPositions(json, 1),
                Map.of(),
                limits);
    }

    /** What only the second pass needs, so that reading a document does not load it. */
    private static final class SecondPass {

        /** The attributes that may stand for a whole value. */
        static final Set<String> SHORTHANDS = Strategy.description().reachable().stream()
                .flatMap(type -> type.shorthand().stream())
                .map(Attribute::name)
                .collect(Collectors.toUnmodifiableSet());

        /** The names that the format knows, wherever. */
        static final Set<String> KNOWN = Stream.concat(
                        Stream.of(TypeDescription.VARIANT_PROPERTY),
                        Strategy.description().reachable().stream()
                                .flatMap(type -> type.attributes().stream())
                                .map(Attribute::name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An object, an array or a plain value of the text. */
    private static final class Node {
        private final int offset;
        private final boolean isText;

        /** The members of an object by name; null for anything else. */
        @Nullable
        private Map<String, Node> members;

        /** The items of an array; null for anything else. */
        @Nullable
        private List<Node> items;

        /** The items of an array by their ids, where they have any; made when first asked for. */
        @Nullable
        private Map<String, Node> itemsById;

        /** What a member named id holds. */
        @Nullable
        private String id;

        /** Whether it is inside an unknown property, where every value counts. */
        private final boolean isUnknown;

        Node(int offset, boolean isText, boolean isUnknown) {
            this.offset = offset;
            this.isText = isText;
            this.isUnknown = isUnknown;
        }
    }

    @Override
    public synchronized Optional<SourcePosition> locate(ElementPath path) {
        Objects.requireNonNull(path, "path");
        Node node = root();
        boolean isShorthand = false;
        for (Step step : path.steps()) {
            if (node == null || isShorthand) {
                return Optional.empty();
            }
            isShorthand = isShorthandOf(node, step);
            node = isShorthand ? node : next(node, step);
        }
        return node == null ? Optional.empty() : Optional.of(positions.at(node.offset));
    }

    /** A deadline that is a date alone has no object around that date. */
    private static boolean isShorthandOf(Node node, Step step) {
        return node.isText
                && step instanceof AttributeStep attribute
                && SecondPass.SHORTHANDS.contains(attribute.name());
    }

    @Nullable
    private static Node next(Node node, Step step) {
        if (step instanceof AttributeStep attribute) {
            return node.members == null ? null : node.members.get(attribute.name());
        }
        if (step instanceof UnknownStep unknown) {
            return node.members == null ? null : node.members.get(unknown.name());
        }
        if (node.items == null) {
            return null;
        }
        if (step instanceof NumberStep number) {
            return number.number() <= node.items.size() ? node.items.get(number.number() - 1) : null;
        }
        return byId(node, ((MemberStep) step).id());
    }

    @Nullable
    private static Node byId(Node array, String id) {
        if (array.itemsById == null) {
            array.itemsById = new HashMap<>();
            for (Node item : Objects.requireNonNull(array.items)) {
                if (item.id != null) {
                    array.itemsById.putIfAbsent(item.id, item);
                }
            }
        }
        return array.itemsById.get(id);
    }

    @Nullable
    private Node root() {
        if (root == null) {
            Node read = read();
            madeIds.forEach((pointer, id) -> identify(read, pointer, id));
            root = read;
        }
        return root;
    }

    private static void identify(Node top, String pointer, String id) {
        Node node = top;
        for (String token : pointer.substring(1).split("/", -1)) {
            if (node == null) {
                return;
            }
            node = node.items == null
                    ? node.members == null ? null : node.members.get(token)
                    : node.items.get(Integer.parseInt(token));
        }
        if (node != null) {
            node.id = id;
        }
    }

    private Node read() {
        Node top = new Node(0, false, false);
        top.items = new ArrayList<>();
        if (text.length > limits.inputBytes()) {
            return top;
        }
        try (JsonParser parser = notation.open(text, LimitConstraints.of(limits))) {
            read(parser, top);
        } catch (IOException e) {
            // The text was reported as no JSON, or as too much, when it was read; what stands before the mistake can
            // still be found.
            return top.items.isEmpty() ? top : top.items.get(0);
        }
        return top.items.isEmpty() ? top : top.items.get(0);
    }

    private void read(JsonParser parser, Node top) throws IOException {
        List<Node> open = new ArrayList<>(List.of(top));
        String name = null;
        int nameOffset = 0;
        int elements = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                name = parser.currentName();
                nameOffset = (int) notation.offset(parser);
            } else if (token.isStructEnd()) {
                open.remove(open.size() - 1);
            } else {
                Node around = open.get(open.size() - 1);
                boolean isUnknown = around.isUnknown || (name != null && !SecondPass.KNOWN.contains(name));
                // The plain values of known properties are none, nor are the lists there.
                boolean isElement = isUnknown || token == JsonToken.START_OBJECT || (name == null && around != top);
                elements += isElement ? 1 : 0;
                boolean isText = Tokens.isText(token, notation.takesBareWords());
                if (elements > limits.elements() || isTooMuch(parser, token, isText)) {
                    return;
                }
                Node node = new Node(name == null ? (int) notation.offset(parser) : nameOffset, isText, isUnknown);
                add(around, name, node);
                if ("id".equals(name) && isText) {
                    around.id = parser.getText();
                }
                if (token == JsonToken.START_OBJECT) {
                    node.members = new HashMap<>();
                    open.add(node);
                } else if (token == JsonToken.START_ARRAY) {
                    node.items = new ArrayList<>();
                    open.add(node);
                }
                name = null;
            }
        }
    }

    /** Whether a number or a text is beyond the limits; of a text, the parser sees to that once it has to be read. */
    private boolean isTooMuch(JsonParser parser, JsonToken token, boolean isText) throws IOException {
        if (isText) {
            return parser.getTextLength() > limits.stringLength();
        }
        if (!token.isNumeric()) {
            return false;
        }
        try {
            Decimal number = Decimal.of(parser.getText());
            return number.digits() > limits.numberDigits() || Math.abs(number.exponent()) > limits.numberExponent();
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private static void add(Node around, @Nullable String name, Node node) {
        if (around.items != null) {
            around.items.add(node);
        } else if (around.members != null && name != null) {
            around.members.put(name, node);
        }
    }
}
