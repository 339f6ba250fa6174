package io.github.strategydocs.validation.internal;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Those attributes of each type that somebody is concerned with. A document has thousands of values of a few dozen types,
 * so that each type is asked once. It serves one run.
 */
public abstract class ChosenAttributes {

    private final IdentityHashMap<TypeDescription, List<Attribute>> known = new IdentityHashMap<>();

    /** A choice; subclasses say which. */
    protected ChosenAttributes() {}

    /**
     * Whether somebody is concerned with an attribute.
     *
     * @param attribute an attribute
     * @return always the same for the same attribute
     */
    protected abstract boolean includes(Attribute attribute);

    /**
     * The attributes of a type that were chosen.
     *
     * @param type a type
     * @return an unmodifiable list, in the order of the type
     */
    public final List<Attribute> of(TypeDescription type) {
        List<Attribute> chosen = known.get(type);
        if (chosen == null) {
            chosen = choose(type);
            known.put(type, chosen);
        }
        return chosen;
    }

    private List<Attribute> choose(TypeDescription type) {
        List<Attribute> chosen = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            if (includes(attribute)) {
                chosen.add(attribute);
            }
        }
        return Collections.unmodifiableList(chosen);
    }
}
