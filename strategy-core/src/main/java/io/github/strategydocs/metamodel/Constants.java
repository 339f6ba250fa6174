package io.github.strategydocs.metamodel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The constants of an attribute of kind {@link Kind#CONSTANT}, with their names in documents: {@code PARTLY_KNOWN}
 * becomes {@code partly-known}.
 *
 * <pre>{@code
 * Attribute status = strategy.version().typeDescription().attribute("status").orElseThrow();
 * Constants constants = status.constants().orElseThrow();
 * constants.names();                            // [draft, consultation, published, superseded, withdrawn]
 * constants.byName("published");                // Optional[PUBLISHED]
 * Constants.nameOf(Knowledge.PARTLY_KNOWN);     // "partly-known"
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Constants {

    private final List<Enum<?>> values;
    private final List<String> names;
    private final List<Optional<Enum<?>>> byIndex;

    Constants(Class<? extends Enum<?>> type) {
        List<Enum<?>> constants = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            constants.add(constant);
            texts.add(nameOf(constant));
        }
        this.values = Collections.unmodifiableList(constants);
        this.names = Collections.unmodifiableList(texts);
        List<Optional<Enum<?>>> present = new ArrayList<>();
        for (Enum<?> constant : constants) {
            present.add(Optional.of(constant));
        }
        this.byIndex = present;
    }

    /**
     * The name of any constant in a document.
     *
     * @param constant a constant
     * @return its name in lower-kebab-case
     */
    public static String nameOf(Enum<?> constant) {
        Objects.requireNonNull(constant, "constant");
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * All constants, in the order of the format.
     *
     * @return an unmodifiable list
     */
    public List<Enum<?>> values() {
        return values;
    }

    /**
     * The names of all constants, in the order of the format.
     *
     * @return an unmodifiable list
     */
    public List<String> names() {
        return names;
    }

    /**
     * The name of one of these constants.
     *
     * @param constant one of {@link #values()}
     * @return its name
     */
    @SuppressWarnings("EnumOrdinal") // the names stand in the order in which the type declares its constants
    public String name(Enum<?> constant) {
        return names.get(constant.ordinal());
    }

    /**
     * The constant with a given name.
     *
     * @param name the name in a document
     * @return the constant, or empty if there is none of that name
     */
    public Optional<Enum<?>> byName(CharSequence name) {
        for (int i = 0; i < names.size(); i++) {
            if (isSame(names.get(i), name)) {
                return byIndex.get(i);
            }
        }
        return Optional.empty();
    }

    /** Most constants differ in length, or soon. */
    private static boolean isSame(String one, CharSequence other) {
        int length = one.length();
        if (length != other.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
