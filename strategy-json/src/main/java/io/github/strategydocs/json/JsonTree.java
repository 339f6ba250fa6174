package io.github.strategydocs.json;

import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonNumber;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON document that is being patched. A node is a {@link JsonValue} until a pointer leads into it; from then on it is
 * a map or an {@link ItemList}, so that only what a patch touches is taken apart.
 */
final class JsonTree {

    private final Limits limits;
    private Object root;
    private long copiedValues;
    private long copiedCharacters;

    JsonTree(JsonValue root, Limits limits) {
        this.root = root;
        this.limits = limits;
    }

    /** What a pointer leads to. */
    Object get(Pointer pointer) {
        return pointer.depth() == 0 ? root : child(around(pointer), pointer, pointer.depth() - 1);
    }

    void add(Pointer pointer, Object node) {
        if (pointer.depth() > limits.nesting()) {
            throw tooDeep();
        }
        if (pointer.depth() == 0) {
            root = node;
            return;
        }
        Object around = around(pointer);
        if (around instanceof ItemList items) {
            String token = pointer.last();
            items.add(token.equals("-") ? items.size() : indexIn(items, pointer, token, items.size()), node);
        } else {
            members(around, pointer, pointer.depth() - 1).put(pointer.last(), node);
        }
    }

    void replace(Pointer pointer, Object node) {
        if (pointer.depth() == 0) {
            root = node;
            return;
        }
        Object around = around(pointer);
        child(around, pointer, pointer.depth() - 1);
        set(around, pointer, pointer.depth() - 1, node);
    }

    Object remove(Pointer pointer) {
        if (pointer.depth() == 0) {
            throw new PatchFailure(ProblemForm.WHOLE_DOCUMENT);
        }
        Object around = around(pointer);
        Object removed = child(around, pointer, pointer.depth() - 1);
        if (around instanceof ItemList items) {
            items.remove(indexIn(items, pointer, pointer.last(), items.size() - 1));
        } else {
            members(around, pointer, pointer.depth() - 1).remove(pointer.last());
        }
        return removed;
    }

    /** The object or list that holds, or is to hold, what a pointer leads to. */
    private Object around(Pointer pointer) {
        root = opened(root);
        Object current = root;
        for (int i = 0; i < pointer.depth() - 1; i++) {
            Object child = child(current, pointer, i);
            Object opened = opened(child);
            if (child instanceof JsonValue) {
                set(current, pointer, i, opened);
            }
            current = opened;
        }
        return current;
    }

    private static Object opened(Object node) {
        if (node instanceof JsonObject object) {
            return new LinkedHashMap<String, Object>(object.members());
        }
        return node instanceof JsonArray array ? new ItemList(array.items()) : node;
    }

    private static Object child(Object around, Pointer pointer, int depth) {
        String token = pointer.tokens().get(depth);
        if (around instanceof ItemList items) {
            return items.get(indexIn(items, pointer, token, items.size() - 1));
        }
        Object child = members(around, pointer, depth).get(token);
        if (child == null) {
            throw new PatchFailure(ProblemForm.NOTHING_AT_PLACE).quoted("place", pointer.upTo(depth + 1));
        }
        return child;
    }

    private static void set(Object around, Pointer pointer, int depth, Object node) {
        String token = pointer.tokens().get(depth);
        if (around instanceof ItemList items) {
            items.set(indexIn(items, pointer, token, items.size() - 1), node);
        } else {
            members(around, pointer, depth).put(token, node);
        }
    }

    @SuppressWarnings("unchecked") // maps are made here alone
    private static Map<String, Object> members(Object around, Pointer pointer, int depth) {
        if (around instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new PatchFailure(ProblemForm.NOTHING_CAN_BE_INSIDE).quoted("place", pointer.upTo(depth));
    }

    private static int indexIn(ItemList items, Pointer pointer, String token, int greatest) {
        boolean isIndex = !token.isEmpty()
                && token.chars().allMatch(c -> c >= '0' && c <= '9')
                && (token.length() == 1 || token.charAt(0) != '0');
        if (!isIndex) {
            throw new PatchFailure(ProblemForm.NO_INDEX_OF_LIST).quoted("value", token);
        }
        // What is longer is beyond any list, and beyond what an int can say.
        if (token.length() > 9 || Integer.parseInt(token) > greatest) {
            throw new PatchFailure(ProblemForm.BEYOND_END_OF_LIST)
                    .with("value", Tokens.shorten(token))
                    .quoted("place", pointer.toString())
                    .with("items", items.size());
        }
        return Integer.parseInt(token);
    }

    /** A copy of a node that later operations on the node leave alone. */
    Object copyOf(Object node) {
        return copyOf(node, 0);
    }

    private Object copyOf(Object node, int depth) {
        if (node instanceof JsonValue value) {
            countCopied(value);
            return value;
        }
        if (depth > limits.nesting()) {
            throw tooDeep();
        }
        countCopied(1, 0);
        if (node instanceof ItemList items) {
            List<Object> copies = new ArrayList<>(items.size());
            items.forEach(item -> copies.add(copyOf(item, depth + 1)));
            return new ItemList(copies);
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) node).forEach((name, member) -> {
            countCopied(0, name.toString().length());
            copy.put(name.toString(), copyOf(member, depth + 1));
        });
        return copy;
    }

    private void countCopied(JsonValue value) {
        int characters = value instanceof JsonText text
                ? text.text().length()
                : value instanceof JsonNumber number ? number.number().digits() : 0;
        countCopied(1, characters);
        if (value instanceof JsonArray array) {
            array.items().forEach(this::countCopied);
        } else if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                countCopied(0, name.length());
                countCopied(member);
            });
        }
    }

    /** Copies of copies would soon be more than any memory holds. */
    private void countCopied(int values, int characters) {
        copiedValues += values;
        copiedCharacters += characters;
        if (copiedValues > limits.elements() || copiedCharacters > limits.inputBytes()) {
            throw new PatchFailure(ProblemForm.COPIES_TOO_MUCH)
                    .with("limit", "elements")
                    .with("max", limits.elements())
                    .with("bytes", limits.inputBytes());
        }
    }

    private PatchFailure tooDeep() {
        return new PatchFailure(ProblemForm.TOO_DEEP).with("limit", "nesting").with("max", limits.nesting());
    }

    /** Whether a node says the same as a value; it looks no deeper than the value goes. */
    static boolean isEqual(Object node, JsonValue value) {
        if (node instanceof JsonValue own) {
            return own.equals(value);
        }
        if (node instanceof ItemList items) {
            return value instanceof JsonArray array
                    && items.size() == array.items().size()
                    && areEqual(items, array);
        }
        return value instanceof JsonObject object && areEqual((Map<?, ?>) node, object);
    }

    private static boolean areEqual(Map<?, ?> members, JsonObject object) {
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            Object own = members.get(member.getKey());
            if (own == null || !isEqual(own, member.getValue())) {
                return false;
            }
        }
        return members.size() == object.members().size();
    }

    private static boolean areEqual(ItemList items, JsonArray array) {
        Iterator<JsonValue> values = array.items().iterator();
        for (Object item : items) {
            if (!isEqual(item, values.next())) {
                return false;
            }
        }
        return true;
    }

    /** The text of the document as it is now. */
    byte[] toBytes() {
        return DescribedWriter.toBytes("the patched document", JsonForm.COMPACT, writer -> write(writer, root, 1));
    }

    private void write(ValueWriter writer, Object node, int depth) throws IOException {
        if (node instanceof JsonValue value) {
            writer.write(value);
            return;
        }
        if (depth > limits.nesting()) {
            throw tooDeep();
        }
        if (node instanceof ItemList items) {
            writer.generator().writeStartArray();
            for (Object item : items) {
                write(writer, item, depth + 1);
            }
            writer.generator().writeEndArray();
            return;
        }
        writer.generator().writeStartObject();
        for (Map.Entry<?, ?> member : ((Map<?, ?>) node).entrySet()) {
            writer.generator().writeFieldName(member.getKey().toString());
            write(writer, member.getValue(), depth + 1);
        }
        writer.generator().writeEndObject();
    }
}
