package io.github.strategydocs.diff.internal.content;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values that are compared attribute by attribute: the document, its sections, the elements with an id, and the
 * few values without one that hold lists of others. Each has a {@linkplain HolderKey key} that is the same in all versions.
 */
public final class Holders {

    /** The key of the document. */
    public static final String ROOT = "";

    /**
     * Which holder: an id may go with an element of one type and come with one of another.
     *
     * @param type the type of the element that it is or in which it stands, or that of the document
     * @param name its key within one version
     */
    public record HolderKey(TypeDescription type, String name) {

        /** The key of an element. */
        public static HolderKey ofElement(TypeDescription type, String id) {
            return new HolderKey(type, id);
        }

        /** The key of what stands at an attribute of this holder. */
        public HolderKey then(String attribute) {
            return new HolderKey(type, keyOf(name, attribute));
        }
    }

    private Holders() {}

    /** Whether what stands at an attribute is compared attribute by attribute, though it has no id. */
    public static boolean isHolder(TypeDescription type) {
        if (type.isSection()) {
            return true;
        }
        for (Attribute nested : type.nestedAttributes()) {
            if (nested.isList()) {
                return true;
            }
        }
        return false;
    }

    /** The key of a holder in one version: an id is unique there and holds no slash, and is no section's name. */
    public static String keyOf(ElementPath path) {
        if (path.isRoot()) {
            return ROOT;
        }
        Step last = path.lastStep().orElseThrow();
        if (last instanceof MemberStep member) {
            return member.id();
        }
        if (last instanceof AttributeStep attribute) {
            return keyOf(keyOf(path.parent().orElseThrow()), attribute.name());
        }
        throw new IllegalArgumentException(path + " leads to nothing that is compared attribute by attribute");
    }

    /** The key of a holder in all versions. */
    public static HolderKey keyAt(ElementPath path) {
        List<HolderKey> keys = keysAlong(path);
        return keys.get(keys.size() - 1);
    }

    /** The keys of the document, of the holders that a path passes, and of the one to which it leads. */
    public static List<HolderKey> keysAlong(ElementPath path) {
        TypeDescription type = Strategy.description();
        HolderKey key = new HolderKey(type, ROOT);
        List<HolderKey> keys = new ArrayList<>();
        keys.add(key);
        for (Step step : path.steps()) {
            if (step instanceof AttributeStep next) {
                Attribute attribute = type.attribute(next.name()).orElseThrow();
                type = attribute.valueType().orElseThrow();
                if (attribute.isList()) {
                    continue;
                }
                key = key.then(next.name());
            } else if (step instanceof MemberStep member) {
                key = HolderKey.ofElement(type, member.id());
            } else {
                throw new IllegalArgumentException(path + " leads to nothing that is compared attribute by attribute");
            }
            keys.add(key);
        }
        return keys;
    }

    private static String keyOf(String parent, String attribute) {
        return parent.equals(ROOT) ? attribute : parent + "/" + attribute;
    }

    /** A section that is not there is the same as one that holds nothing. */
    public static Described empty(TypeDescription section) {
        return ((TypeBinding) section).of(new Object[section.attributes().size()], JsonObject.empty());
    }

    /** The attribute at which a place is, or in whose list. */
    public static Attribute attributeOf(ElementPath path) {
        return attributeAt(path).orElseThrow(() -> new IllegalArgumentException(path + " is not at an attribute"));
    }

    /** The attribute to which a path leads, or to one of whose members; empty for unknown properties. */
    public static Optional<Attribute> attributeAt(ElementPath path) {
        TypeDescription type = Strategy.description();
        Attribute attribute = null;
        for (Step step : path.steps()) {
            if (step instanceof UnknownStep) {
                return Optional.empty();
            }
            if (step instanceof AttributeStep next) {
                attribute = type.attribute(next.name()).orElseThrow();
                type = attribute.valueType().orElse(type);
            }
        }
        return Optional.ofNullable(attribute);
    }
}
