package io.github.strategydocs.metamodel.spi;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.value.JsonObject;
import java.util.List;
import javax.annotation.Nullable;

/**
 * The side of a type's description that makes values: what readers, comparers and generators of this library run on.
 *
 * <p>An instance per type is generated from the accessors when the library is built.
 */
public abstract non-sealed class TypeBinding extends TypeDescription {

    private static final long UNKNOWN_MASK = -1;

    /** Computed when first asked for; always the same, so that no lock is needed. */
    private volatile long mandatoryMask = UNKNOWN_MASK;

    /**
     * For generated code.
     *
     * @param name the simple name
     * @param javaType the Java type
     * @param title the attribute that names a value, or empty
     * @param key the natural key
     * @param section whether the type is a section
     * @param tag the tag of a variant, or empty
     * @param shorthand the attribute that stands for the whole, or empty
     */
    protected TypeBinding(
            String name,
            Class<?> javaType,
            String title,
            List<String> key,
            boolean section,
            String tag,
            String shorthand) {
        super(name, javaType, new Traits(title, key, section, tag, shorthand));
    }

    @Nullable
    @Override
    public abstract Object get(Described value, int index);

    /**
     * Starts a value.
     *
     * @return an empty builder of the Java type
     */
    public abstract Object newBuilder();

    /**
     * Sets an attribute.
     *
     * @param builder a builder from {@link #newBuilder()}
     * @param index the position of the attribute
     * @param content what {@link #get} would give
     */
    public abstract void put(Object builder, int index, Object content);

    /**
     * Sets the unknown properties.
     *
     * @param builder a builder from {@link #newBuilder()}
     * @param unknown the properties
     */
    public abstract void putUnknown(Object builder, JsonObject unknown);

    /**
     * Finishes a value.
     *
     * @param builder a builder from {@link #newBuilder()}
     * @return the value
     */
    public abstract Described build(Object builder);

    /**
     * An attribute by name, for those who ask often.
     *
     * @param attributeName the name in JSON
     * @return the attribute, or null if the type has none of that name
     */
    @Nullable
    public final Attribute attributeOrNull(String attributeName) {
        return find(attributeName);
    }

    /**
     * Which attributes a value cannot be built without.
     *
     * @return a set bit at the index of each mandatory attribute
     */
    public final long mandatoryMask() {
        long mask = mandatoryMask;
        if (mask == UNKNOWN_MASK) {
            mask = 0;
            for (Attribute attribute : attributes()) {
                mask |= attribute.isMandatory() ? 1L << attribute.index() : 0;
            }
            mandatoryMask = mask;
        }
        return mask;
    }

    /**
     * The contents of all attributes of a value.
     *
     * @param value a value of this type
     * @return a new array, with null where an attribute is absent
     */
    public final Object[] contents(Described value) {
        Object[] contents = new Object[attributes().size()];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = get(value, i);
        }
        return contents;
    }

    /**
     * Makes a value of the contents of all its attributes.
     *
     * @param contents the contents, with null where an attribute is absent
     * @param unknown the unknown properties
     * @return the value
     */
    public final Described of(Object[] contents, JsonObject unknown) {
        Object builder = newBuilder();
        for (int i = 0; i < contents.length; i++) {
            if (contents[i] != null) {
                put(builder, i, contents[i]);
            }
        }
        putUnknown(builder, unknown);
        return build(builder);
    }

    /**
     * Copies a value with one attribute replaced.
     *
     * @param value a value of this type
     * @param index the position of the attribute
     * @param content the new content, or null to leave the attribute out
     * @return the copy
     */
    public final Described with(Described value, int index, @Nullable Object content) {
        Object[] contents = contents(value);
        contents[index] = content;
        return of(contents, value.unknownProperties());
    }

    /**
     * The one for an accessor that gives an optional.
     *
     * @param optional what the accessor gave
     * @return the content or null
     */
    @Nullable
    @SuppressWarnings({"OptionalUsedAsFieldOrParameterType", "NullableOptional"})
    protected static Object orNull(java.util.Optional<?> optional) {
        return optional.isPresent() ? optional.get() : null;
    }

    /**
     * The one for an accessor that gives an optional number.
     *
     * @param optional what the accessor gave
     * @return the content or null
     */
    @Nullable
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    protected static Object orNull(java.util.OptionalInt optional) {
        return optional.isPresent() ? (Object) optional.getAsInt() : null;
    }
}
