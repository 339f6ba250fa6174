package io.github.strategydocs.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON object inside an unknown property, or all unknown properties of one value.
 *
 * <p>Members keep their order, but the order is ignored when objects are compared.
 *
 * <pre>{@code
 * JsonObject object = JsonObject.empty().with("x-code", JsonValue.of("A-17"));
 * object.get("x-code");          // Optional[A-17]
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class JsonObject implements JsonValue {

    private static final JsonObject EMPTY = new JsonObject(Map.of());

    private final Map<String, JsonValue> members;
    private final int depth;

    JsonObject(Map<String, ? extends JsonValue> members) {
        Map<String, JsonValue> copy = new LinkedHashMap<>(members);
        for (Map.Entry<String, JsonValue> member : copy.entrySet()) {
            String name = Objects.requireNonNull(member.getKey(), "name");
            Objects.requireNonNull(member.getValue(), name);
        }
        this.members = copy.isEmpty() ? Map.of() : Collections.unmodifiableMap(copy);
        this.depth = Nesting.around(this.members.values());
    }

    /**
     * The object without members.
     *
     * @return always the same object
     */
    public static JsonObject empty() {
        return EMPTY;
    }

    /**
     * An object with one member.
     *
     * @param name the member's name
     * @param value the member's value
     * @return the object
     */
    public static JsonObject of(String name, JsonValue value) {
        return EMPTY.with(name, value);
    }

    /**
     * An object with the members of a map.
     *
     * @param members the members by name, in the iteration order of the map
     * @return the object, which contains a copy of the map
     * @throws NullPointerException if a name or a value is null; JSON's null is {@link JsonValue#NULL}
     */
    public static JsonObject of(Map<String, ? extends JsonValue> members) {
        return new JsonObject(Objects.requireNonNull(members, "members"));
    }

    /**
     * The members in order.
     *
     * @return an unmodifiable map
     */
    public Map<String, JsonValue> members() {
        return members;
    }

    /**
     * The names of the members in order.
     *
     * @return an unmodifiable set
     */
    public Set<String> names() {
        return members.keySet();
    }

    /**
     * A member's value.
     *
     * @param name the member's name
     * @return its value, which may be JSON's null, or empty if there is no such member
     */
    public Optional<JsonValue> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * Whether there is no member.
     *
     * @return whether the object is empty
     */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * This object with one member added at the end, or replaced in its position.
     *
     * @param name the member's name
     * @param value the member's value
     * @return a new object
     */
    public JsonObject with(String name, JsonValue value) {
        Map<String, JsonValue> copy = new LinkedHashMap<>(members);
        copy.put(name, value);
        return new JsonObject(copy);
    }

    /**
     * This object without one member.
     *
     * @param name the member's name
     * @return a new object, or this one if there is no such member
     */
    public JsonObject without(String name) {
        if (!members.containsKey(name)) {
            return this;
        }
        Map<String, JsonValue> copy = new LinkedHashMap<>(members);
        copy.remove(name);
        return new JsonObject(copy);
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof JsonObject object && members.equals(object.members));
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
