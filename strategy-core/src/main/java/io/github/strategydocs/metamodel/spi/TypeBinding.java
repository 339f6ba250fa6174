package io.github.strategydocs.metamodel.spi;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.IncompleteValueException;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.value.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.Nullable;

/**
 * The side of a type's description that makes values: what readers, comparers and generators of this library run on.
 *
 * <p>An instance per type is generated from the accessors when the library is built.
 *
 * <pre>{@code
 * TypeBinding type = (TypeBinding) strategy.typeDescription();
 * int title = type.attribute("title").orElseThrow().index();
 * Described renamed = type.with(strategy, title, "Clear Water");
 * type.get(renamed, title);     // Clear Water
 * }</pre>
 */
public abstract non-sealed class TypeBinding extends TypeDescription {

    /** No mask: no type has so many attributes that hold values. */
    private static final long UNKNOWN_MASK = -1;

    private long mandatoryMask;
    // An array, since making a value should make nothing else, such as an iterator.
    private Attribute[] mandatory = {};

    /** Computed when first asked for; always the same, so that no lock is needed. */
    private volatile long waysToIdsMask = UNKNOWN_MASK;

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

    /**
     * Sets the attributes, once, as the last step of making a description.
     *
     * @param all the attributes in order
     */
    protected final void setAttributes(Attribute... all) {
        describe(all);
        List<Attribute> needed = new ArrayList<>();
        for (Attribute attribute : all) {
            if (attribute.isMandatory()) {
                needed.add(attribute);
                mandatoryMask |= 1L << attribute.index();
            }
        }
        mandatory = needed.toArray(new Attribute[0]);
    }

    @Nullable
    @Override
    public abstract Object get(Described value, int index);

    /**
     * Gives the contents of all attributes of a value.
     *
     * @param value a value of this type
     * @param into takes the contents, with null where an attribute is absent; may be longer than there are attributes
     */
    public abstract void contents(Described value, Object[] into);

    /**
     * Shows the values that a value holds directly, in the order of the format.
     *
     * @param value a value of this type
     * @param which a set bit at the index of each attribute to show, of kind {@link Kind#VALUE}
     * @param visitor is shown the values
     */
    public void visit(Described value, long which, NestedVisitor visitor) {
        // Generated where there are such attributes.
    }

    /**
     * Through which attributes values with an id can be reached.
     *
     * @return a set bit at the index of each of {@link #waysToIds()}
     */
    public final long waysToIdsMask() {
        long known = waysToIdsMask;
        if (known == UNKNOWN_MASK) {
            known = 0;
            for (Attribute way : waysToIds()) {
                known |= 1L << way.index();
            }
            waysToIdsMask = known;
        }
        return known;
    }

    /**
     * Makes a value of the contents of all its attributes; those that are mandatory are there.
     *
     * @param contents the contents, with null where an attribute is absent; may be longer than there are attributes
     * @param unknown the unknown properties
     * @return the value
     */
    protected abstract Described create(Object[] contents, JsonObject unknown);

    /**
     * An attribute by name, for those who ask often and mostly in the order of the format.
     *
     * @param attributeName the name in JSON
     * @param from the position at which to look first
     * @return the attribute, or null if the type has none of that name
     */
    @Nullable
    public final Attribute attributeOrNull(String attributeName, int from) {
        return find(attributeName, from);
    }

    /**
     * Which attributes a value cannot be built without.
     *
     * @return a set bit at the index of each mandatory attribute
     */
    public final long mandatoryMask() {
        return mandatoryMask;
    }

    /**
     * The contents of all attributes of a value.
     *
     * @param value a value of this type
     * @return a new array, with null where an attribute is absent
     */
    public final Object[] contents(Described value) {
        Object[] contents = new Object[attributes().size()];
        contents(value, contents);
        return contents;
    }

    /**
     * Makes a value of the contents of all its attributes.
     *
     * @param contents the contents, with null where an attribute is absent; may be longer than there are attributes, and
     *     is not kept
     * @param unknown the unknown properties
     * @return the value
     * @throws IncompleteValueException if a mandatory attribute is absent
     */
    public final Described of(Object[] contents, JsonObject unknown) {
        for (Attribute attribute : mandatory) {
            if (contents[attribute.index()] == null) {
                throw new IncompleteValueException(javaType().getSimpleName(), missing(contents));
            }
        }
        return create(contents, unknown);
    }

    private List<String> missing(Object[] contents) {
        return Arrays.stream(mandatory)
                .filter(attribute -> contents[attribute.index()] == null)
                .map(Attribute::name)
                .toList();
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
    protected static Object orNull(Optional<?> optional) {
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
    protected static Object orNull(OptionalInt optional) {
        return optional.isPresent() ? (Object) optional.getAsInt() : null;
    }

    /**
     * The one for a builder that takes an optional number.
     *
     * @param content the content or null
     * @return the optional
     */
    protected static OptionalInt optionalInt(@Nullable Integer content) {
        return content == null ? OptionalInt.empty() : OptionalInt.of(content);
    }

    /**
     * The one for a builder that takes a list.
     *
     * @param members the members, or null if there are none
     * @param <T> their type
     * @return the list
     */
    protected static <T> List<T> listOf(@Nullable List<T> members) {
        return members == null ? List.of() : members;
    }
}
