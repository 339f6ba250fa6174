package io.github.strategydocs.metamodel;

import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * The description of one type of the format, with its attributes in order.
 *
 * <p>A type is either concrete or has {@linkplain #variants() variants}, which the property {@value #VARIANT_PROPERTY}
 * distinguishes in JSON; a deadline, for example, has variants.
 *
 * <pre>{@code
 * TypeDescription action = strategy.typeDescription().attribute("actionPlan").orElseThrow().valueType().orElseThrow()
 *     .attribute("actions").orElseThrow().valueType().orElseThrow();
 * action.name();                                 // "Action"
 * action.attribute("deadline").orElseThrow().significance();   // COMMITMENT
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
public abstract sealed class TypeDescription permits TypeBinding {

    /** The JSON property that distinguishes variants. */
    public static final String VARIANT_PROPERTY = "type";

    private final String name;
    private final String label;
    private final Class<?> javaType;
    private final Traits traits;
    private List<Attribute> attributes = List.of();
    private Map<String, Attribute> byName = Map.of();
    private Attribute[] checked = {};
    private List<Attribute> nested = List.of();
    private List<Attribute> naturalKey = List.of();
    private Attribute[] inOrder = {};
    private Optional<Attribute> id = Optional.empty();
    private Optional<Attribute> title = Optional.empty();
    private Optional<Attribute> shorthand = Optional.empty();
    private final Optional<String> tag;

    /** Computed when first asked for; always the same, so that no lock is needed. */
    @Nullable
    private List<Attribute> waysToIds;

    /**
     * The properties of a type as a whole.
     *
     * @param title the attribute that names a value to people, or empty
     * @param key the attributes that identify values without an id
     * @param section whether the type is a section of a document
     * @param tag the name of this variant, or empty if the type is not a variant
     * @param shorthand the attribute that can represent the whole value in JSON, or empty
     */
    protected record Traits(String title, List<String> key, boolean section, String tag, String shorthand) {

        /** Keeps a copy of the key. */
        public Traits {
            key = List.copyOf(key);
        }
    }

    /**
     * For the types of this library only.
     *
     * @param name the simple name
     * @param javaType the Java type of the values
     * @param traits the other properties of the type
     */
    protected TypeDescription(String name, Class<?> javaType, Traits traits) {
        this.name = name;
        this.label = kebabCase(name);
        this.javaType = javaType;
        this.traits = traits;
        this.tag = present(traits.tag());
    }

    /**
     * Sets the attributes. Called once, as the last step of creating a description.
     *
     * @param all the attributes in order
     */
    protected final void describe(Attribute... all) {
        // Loops, not streams, here and below: a process that reads one small document spends much of its time on
        // lambdas that are run once.
        Map<String, Attribute> names = new LinkedHashMap<>();
        List<Attribute> toCheck = new ArrayList<>();
        List<Attribute> values = new ArrayList<>();
        for (Attribute attribute : all) {
            names.put(attribute.name(), attribute);
            if (attribute.isChecked()) {
                toCheck.add(attribute);
            }
            if (attribute.kind() == Kind.VALUE) {
                values.add(attribute);
            }
        }
        this.attributes = List.of(all);
        this.inOrder = all.clone();
        this.byName = names;
        this.checked = toCheck.toArray(new Attribute[0]);
        this.id = attribute("id");
        this.title = attribute(traits.title());
        this.shorthand = attribute(traits.shorthand());
        this.nested = List.copyOf(values);
        List<Attribute> keys = new ArrayList<>();
        for (String key : traits.key()) {
            keys.add(names.get(key));
        }
        this.naturalKey = List.copyOf(keys);
    }

    /**
     * Describes one attribute of this type.
     *
     * @param index the position among the attributes of the type
     * @param attributeName the name in JSON
     * @param kind the kind of its values
     * @param cardinality how many values it has
     * @param syntax the syntax of its text
     * @param significance how significant a change of it is
     * @return the description
     */
    protected final Attribute attribute(
            int index,
            String attributeName,
            Kind kind,
            Cardinality cardinality,
            TextSyntax syntax,
            Significance significance) {
        return new Attribute(this, index, attributeName, kind, cardinality, syntax, significance);
    }

    private static String kebabCase(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                text.append('-');
            }
            text.append(Character.toLowerCase(c));
        }
        return text.toString();
    }

    /**
     * The name of the type.
     *
     * @return for example {@code SkillNeed}
     */
    public final String name() {
        return name;
    }

    /**
     * The name of the type in messages and reports.
     *
     * @return for example {@code skill-need}
     */
    public final String label() {
        return label;
    }

    /**
     * The Java type of the values.
     *
     * @return a public type of the model
     */
    public final Class<?> javaType() {
        return javaType;
    }

    /**
     * The attributes in the order of the format.
     *
     * @return an unmodifiable list, empty for a type with variants
     */
    public final List<Attribute> attributes() {
        return attributes;
    }

    /**
     * An attribute by name.
     *
     * @param attributeName the name, as in Java and in JSON
     * @return the attribute, or empty if the type has none of that name
     */
    public final Optional<Attribute> attribute(String attributeName) {
        return Optional.ofNullable(byName.get(attributeName));
    }

    /**
     * An attribute by name, optimised for callers that ask for the attributes in the order of the format.
     *
     * @param attributeName the name, as in Java and in JSON
     * @param from the position at which to look first
     * @return the attribute, or null if the type has none of that name
     */
    @Nullable
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    protected final Attribute find(String attributeName, int from) {
        for (int i = from; i < inOrder.length; i++) {
            // Names that parsers give are mostly interned, as those of attributes are.
            if (inOrder[i].name() == attributeName) {
                return inOrder[i];
            }
        }
        return byName.get(attributeName);
    }

    /**
     * The attributes with described values, in the order of the format.
     *
     * @return an unmodifiable list of the attributes of kind {@link Kind#VALUE}
     */
    public final List<Attribute> nestedAttributes() {
        return nested;
    }

    /**
     * The attributes through which values with an id can be reached, in the order of the format.
     *
     * @return an unmodifiable list, a subset of {@link #nestedAttributes()}
     */
    public final List<Attribute> waysToIds() {
        List<Attribute> known = waysToIds;
        if (known == null) {
            List<Attribute> ways = new ArrayList<>();
            for (Attribute attribute : nested) {
                if (attribute.valueType().orElseThrow().leadsToIds()) {
                    ways.add(attribute);
                }
            }
            known = List.copyOf(ways);
            waysToIds = known;
        }
        return known;
    }

    private boolean leadsToIds() {
        if (id.isPresent()) {
            return true;
        }
        for (TypeDescription variant : variants()) {
            if (variant.leadsToIds()) {
                return true;
            }
        }
        return !waysToIds().isEmpty();
    }

    /**
     * The variants of the type.
     *
     * @return the types of which a value of this type can be, empty for a concrete type
     */
    public List<TypeDescription> variants() {
        return List.of();
    }

    /**
     * This type and all types whose values its values can contain, directly or indirectly.
     *
     * @return an unmodifiable list in the order of the format, this type first, variants after their type
     */
    public final List<TypeDescription> reachable() {
        Set<TypeDescription> found = new LinkedHashSet<>();
        Deque<TypeDescription> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            TypeDescription type = open.removeFirst();
            if (found.add(type)) {
                List<TypeDescription> next = new ArrayList<>(type.variants());
                type.nestedAttributes()
                        .forEach(attribute -> attribute.valueType().ifPresent(next::add));
                Collections.reverse(next);
                next.forEach(open::addFirst);
            }
        }
        return List.copyOf(found);
    }

    /**
     * The name of this variant in JSON.
     *
     * @return the content of {@value #VARIANT_PROPERTY}, or empty if the type is not a variant
     */
    public final Optional<String> tag() {
        return tag;
    }

    /**
     * The attribute that represents the whole value in JSON if no other attribute is present.
     *
     * @return the attribute, or empty if the value is always written as an object
     */
    public final Optional<Attribute> shorthand() {
        return shorthand;
    }

    /**
     * Whether the type is a section of a document.
     *
     * @return whether it is
     */
    public final boolean isSection() {
        return traits.section();
    }

    /**
     * The attribute by which references identify a value.
     *
     * @return the attribute {@code id}, or empty if values of this type have none
     */
    public final Optional<Attribute> id() {
        return id;
    }

    /**
     * The attribute that names a value to people.
     *
     * @return the attribute, or empty if values of this type have no name
     */
    public final Optional<Attribute> title() {
        return title;
    }

    /**
     * The attributes that identify a value without an id within one list.
     *
     * @return the attributes in order, empty if the type has an id or no such key
     */
    public final List<Attribute> naturalKey() {
        return naturalKey;
    }

    /**
     * The id of a value.
     *
     * @param value a value of this type
     * @return its id, or empty if the type has none
     */
    public final Optional<String> idOf(Described value) {
        return textOf(value, id());
    }

    /**
     * The name of a value for people.
     *
     * @param value a value of this type
     * @return its title, or empty if the type has none
     */
    public final Optional<String> titleOf(Described value) {
        return textOf(value, title());
    }

    private Optional<String> textOf(Described value, Optional<Attribute> attribute) {
        Object content = attribute.isPresent() ? get(value, attribute.get().index()) : null;
        return content == null ? Optional.empty() : Optional.of(content.toString());
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /**
     * What the type is for, in plain words.
     *
     * @return the description from the documentation of the Java type
     */
    public abstract String documentation();

    /**
     * The content of an attribute.
     *
     * @param value a value of this type
     * @param index the position of the attribute
     * @return the content, which is a list if the attribute can have several values, or null if it is absent
     */
    @Nullable
    protected abstract Object get(Described value, int index);

    /**
     * The type of the values of an attribute of kind {@link Kind#VALUE}.
     *
     * @param index the position of the attribute
     * @return the type
     */
    protected TypeDescription valueType(int index) {
        throw noSuchAttribute(index);
    }

    /**
     * The constants of an attribute of kind {@link Kind#CONSTANT}.
     *
     * @param index the position of the attribute
     * @return the Java type of the constants
     */
    protected Class<? extends Enum<?>> constantType(int index) {
        throw noSuchAttribute(index);
    }

    /**
     * What an attribute of kind {@link Kind#REFERENCE} can refer to.
     *
     * @param index the position of the attribute
     * @return the target
     */
    protected ReferenceTarget referenceTarget(int index) {
        throw noSuchAttribute(index);
    }

    /**
     * What an attribute is for, in plain words.
     *
     * @param index the position of the attribute
     * @return the description from the documentation of the accessor
     */
    protected abstract String documentation(int index);

    /**
     * Creates the exception for a request that does not apply to an attribute.
     *
     * @param index the position of the attribute
     * @return the exception
     */
    protected final IllegalArgumentException noSuchAttribute(int index) {
        return new IllegalArgumentException(name + " has no such attribute: " + index);
    }

    final void check(Described value) {
        for (Attribute attribute : checked) {
            attribute.check(value, get(value, attribute.index()));
        }
        if (!value.unknownProperties().isEmpty()) {
            checkUnknown(value);
        }
    }

    private void checkUnknown(Described value) {
        for (String unknown : value.unknownProperties().names()) {
            if (byName.containsKey(unknown) || (tag.isPresent() && unknown.equals(VARIANT_PROPERTY))) {
                throw new InvalidValueException("\"" + unknown + "\" is an attribute of " + name
                        + " and cannot be one of its unknown properties");
            }
        }
    }

    @Override
    public final String toString() {
        return name;
    }
}
