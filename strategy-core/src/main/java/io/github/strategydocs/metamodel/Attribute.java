package io.github.strategydocs.metamodel;

import io.github.strategydocs.metamodel.spi.CamelCase;
import io.github.strategydocs.value.Rating;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The description of one attribute of a type.
 *
 * <pre>{@code
 * Action action = strategy.index().find("register", Action.class).orElseThrow();
 * Attribute title = action.typeDescription().attribute("title").orElseThrow();
 * title.kind();              // TEXT
 * title.valueIn(action);     // Optional[Publish the register of our channels]
 * title.documentation();     // "What is to be done, in a few words."
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @see TypeDescription
 */
public final class Attribute {

    /** How much of a text that may be very long stands in a message. */
    private static final int SHOWN = 80;

    private final TypeDescription owner;
    private final int index;
    private final String name;
    private final Kind kind;
    private final Cardinality cardinality;
    private final TextSyntax syntax;
    private final Significance significance;
    private final boolean isList;
    private final boolean isId;
    private final boolean isPlainText;
    // Computed when first asked for, so that describing one type does not load all others; each is the same however
    // often it is computed, and immutable, so that no lock is needed.
    private Optional<Constants> constants = Optional.empty();

    private Optional<ReferenceTarget> referenceTarget = Optional.empty();

    private Optional<TypeDescription> valueType = Optional.empty();

    /**
     * For the descriptions of this library only.
     *
     * @param owner the type
     * @param index the position among the attributes of the type
     * @param name the name in Java and in JSON
     * @param kind the kind of its values
     * @param cardinality how many values it has
     * @param syntax the syntax of its text
     * @param significance how significant a change of it is
     */
    Attribute(
            TypeDescription owner,
            int index,
            String name,
            Kind kind,
            Cardinality cardinality,
            TextSyntax syntax,
            Significance significance) {
        this.owner = owner;
        this.index = index;
        this.name = name;
        this.kind = kind;
        this.cardinality = cardinality;
        this.syntax = syntax;
        this.significance = significance;
        this.isList = cardinality == Cardinality.LIST || cardinality == Cardinality.MANDATORY_LIST;
        this.isId = name.equals("id");
        this.isPlainText = !isList && (kind == Kind.REFERENCE || (kind == Kind.TEXT && syntax == TextSyntax.FREE));
    }

    /**
     * The type that has this attribute.
     *
     * @return the type
     */
    public TypeDescription owner() {
        return owner;
    }

    /**
     * The position among the attributes of the type.
     *
     * @return 0 for the first
     */
    public int index() {
        return index;
    }

    /**
     * The name in Java and in JSON.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The name in plain words, as in headings: {@code respondsTo} becomes "responds to".
     *
     * @return words in lower case
     */
    public String label() {
        return CamelCase.words(name);
    }

    /**
     * The kind of content of the attribute.
     *
     * @return the kind of each of its values
     */
    public Kind kind() {
        return kind;
    }

    /**
     * How many values the attribute has.
     *
     * @return the cardinality
     */
    public Cardinality cardinality() {
        return cardinality;
    }

    /**
     * Whether a value of the type cannot be built without this attribute.
     *
     * @return whether it is mandatory
     */
    public boolean isMandatory() {
        return cardinality == Cardinality.MANDATORY || cardinality == Cardinality.MANDATORY_LIST;
    }

    /**
     * Whether the attribute is a list.
     *
     * @return whether it can have several values
     */
    public boolean isList() {
        return isList;
    }

    /**
     * Whether the attribute is a list whose order has no meaning: one of constants or of references.
     *
     * @return whether it is a set in meaning
     */
    public boolean isSet() {
        return isList() && (kind == Kind.CONSTANT || kind == Kind.REFERENCE);
    }

    /**
     * Whether the attribute is the id, by which references identify an element.
     *
     * @return whether it is the {@linkplain TypeDescription#id() id} of its type
     */
    public boolean isId() {
        return isId;
    }

    /**
     * Whether the attribute is a single text without a required syntax, as most attributes are.
     *
     * @return whether it is a single text without a syntax, or a single reference
     */
    public boolean isPlainText() {
        return isPlainText;
    }

    /**
     * The required syntax of the text.
     *
     * @return the syntax; {@link TextSyntax#FREE} if any text is allowed, and for other kinds
     */
    public TextSyntax syntax() {
        return syntax;
    }

    /**
     * How significant a change of this attribute between two versions is.
     *
     * @return the highest significance that a change of this attribute alone can have
     */
    public Significance significance() {
        return significance;
    }

    /**
     * The allowed constants.
     *
     * @return the constants, or empty if the kind is not {@link Kind#CONSTANT}
     */
    public Optional<Constants> constants() {
        if (kind != Kind.CONSTANT) {
            return Optional.empty();
        }
        Optional<Constants> known = constants;
        if (known.isEmpty()) {
            known = Optional.of(new Constants(owner.constantType(index)));
            constants = known;
        }
        return known;
    }

    /**
     * What the attribute can refer to.
     *
     * @return the target, or empty if the kind is not {@link Kind#REFERENCE}
     */
    public Optional<ReferenceTarget> referenceTarget() {
        if (kind != Kind.REFERENCE) {
            return Optional.empty();
        }
        Optional<ReferenceTarget> known = referenceTarget;
        if (known.isEmpty()) {
            known = Optional.of(owner.referenceTarget(index));
            referenceTarget = known;
        }
        return known;
    }

    /**
     * The type of the values of this attribute.
     *
     * @return the type, or empty if the kind is not {@link Kind#VALUE}
     */
    public Optional<TypeDescription> valueType() {
        if (kind != Kind.VALUE) {
            return Optional.empty();
        }
        Optional<TypeDescription> known = valueType;
        if (known.isEmpty()) {
            known = Optional.of(owner.valueType(index));
            valueType = known;
        }
        return known;
    }

    /**
     * The content of this attribute in a value.
     *
     * @param value a value of the {@linkplain #owner() type}
     * @return the content, of the Java type that {@link #kind()} determines, or a list of such values; empty if it is
     *     absent
     */
    public Optional<Object> valueIn(Described value) {
        Object content = owner.get(value, index);
        // The flag is asked first: to see that a text is no list takes the platform longer than all the rest here.
        boolean isEmptyList = isList && content instanceof List<?> list && list.isEmpty();
        return isEmptyList ? Optional.empty() : Optional.ofNullable(content);
    }

    /**
     * What the attribute is for, in plain words.
     *
     * @return the description from the documentation of the accessor
     */
    public String documentation() {
        return owner.documentation(index);
    }

    boolean isChecked() {
        return syntax != TextSyntax.FREE || kind == Kind.LEVEL || cardinality == Cardinality.MANDATORY_LIST;
    }

    void check(Described value, @Nullable Object content) {
        if (content == null) {
            return;
        }
        if (content instanceof List<?> list) {
            if (list.isEmpty() && isMandatory()) {
                throw new IncompleteValueException(owner.javaType().getSimpleName(), List.of(name));
            }
        } else if (kind == Kind.LEVEL) {
            int level = (Integer) content;
            if (level < Rating.LOWEST || level > Rating.HIGHEST) {
                throw new InvalidValueException(
                        name + " of " + value + " is " + Rating.LOWEST + " to " + Rating.HIGHEST + ", not " + level);
            }
        } else if (!syntax.matches((String) content)) {
            throw new InvalidValueException(name + " of " + owner + " is \"" + shorten((String) content)
                    + "\"; expected " + syntax.expectation());
        }
    }

    private static String shorten(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    @Override
    public String toString() {
        return owner.name() + "." + name;
    }
}
