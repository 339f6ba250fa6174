package io.github.strategydocs.diff.internal.merge.node;

import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.match.ListMatch;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** The document, a section or an element, in up to three versions, and what the merge makes of it. */
public final class MergeNode {

    private final TypeDescription type;
    private final String id;
    private final Map<Side, Occurrence> original = new EnumMap<>(Side.class);
    private final Map<Side, Occurrence> taken = new EnumMap<>(Side.class);
    private final Map<Attribute, Match> matches = new HashMap<>();
    /** The positions of the attributes whose elements are equal in all versions. */
    private final BitSet left = new BitSet();

    private boolean isRewritten;
    private boolean isFrozen;
    private boolean isDropped;

    @Nullable
    private Described substitute;

    @Nullable
    private Occurrence place;

    /**
     * Where something stands in one version, and as what.
     *
     * @param value the value
     * @param holder what holds it, null for the document
     * @param attribute the attribute of the holder at which or in whose list it stands, null for the document
     */
    public record Occurrence(
            Described value,
            @Nullable MergeNode holder,
            @Nullable Attribute attribute) {

        /** Whether both stand in one list, or are one section. */
        public boolean isAtPlaceOf(Occurrence other) {
            return holder == other.holder && Objects.equals(attribute, other.attribute);
        }

        /** What holds it, which everything but the document has. */
        public MergeNode holderNode() {
            return Objects.requireNonNull(holder, "the document has no holder");
        }

        ElementPath listPath(Side side) {
            return holderNode()
                    .path(side)
                    .attribute(Objects.requireNonNull(attribute).name());
        }
    }

    /**
     * Which elements of a list of the three versions are which.
     *
     * @param ours our list and base's
     * @param theirs their list and base's
     * @param inBase the elements of base's list, null for those that are equal and in the list in all versions
     */
    public record Match(ListMatch ours, ListMatch theirs, List<MergeNode> inBase) {}

    MergeNode(TypeDescription type, String id) {
        this.type = type;
        this.id = id;
    }

    /** Whether what stands at an attribute is merged by itself, and not with the value that has the attribute. */
    public static boolean isNode(Attribute attribute) {
        return attribute.kind() == Kind.VALUE
                && attribute
                        .valueType()
                        .filter(type -> attribute.isList() ? type.id().isPresent() : type.isSection())
                        .isPresent();
    }

    /** Whether two versions of a node are the same but for the elements and sections that they hold. */
    public static boolean saysTheSame(Described one, Described other) {
        TypeBinding type = (TypeBinding) one.typeDescription();
        for (Attribute attribute : type.attributes()) {
            if (!isNode(attribute)
                    && !AttributeContents.areEqual(
                            attribute, type.get(one, attribute.index()), type.get(other, attribute.index()))) {
                return false;
            }
        }
        return one.unknownProperties().equals(other.unknownProperties());
    }

    /** The type of the document, the section or the element. */
    public TypeDescription type() {
        return type;
    }

    /** The id of an element, the name of a section, or nothing for the document. */
    public String id() {
        return id;
    }

    /** Whether it is the document or a section, which are always there. */
    public boolean isFixed() {
        return type.isSection() || id.equals(Holders.ROOT);
    }

    void occurs(Side side, Occurrence occurrence) {
        original.put(side, occurrence);
        taken.put(side, occurrence);
    }

    /** What one version holds. */
    @Nullable
    public Occurrence original(Side side) {
        return original.get(side);
    }

    /** What one version is taken to hold, after what was decided about removals and additions. */
    @Nullable
    public Occurrence in(Side side) {
        return taken.get(side);
    }

    /** What a version holds that has it. */
    Occurrence occurrence(Side side) {
        return Objects.requireNonNull(original(side));
    }

    /** Whether one version has it. */
    public boolean isIn(Side side) {
        return original.containsKey(side);
    }

    /** Takes a version to hold something else than it does, or nothing. */
    public void take(Side side, @Nullable Occurrence occurrence) {
        if (occurrence == null) {
            taken.remove(side);
        } else {
            taken.put(side, occurrence);
        }
        isRewritten = true;
    }

    /** Takes both sides to have left it as it is in base. */
    public void freeze() {
        Occurrence base = original(Side.BASE);
        take(Side.OURS, base);
        take(Side.THEIRS, base);
        isFrozen = true;
    }

    /** Says of a list of elements that it is equal in all versions, so that these elements are no nodes. */
    void leave(Attribute list) {
        left.set(list.index());
    }

    /** Whether a list of elements is known to be equal in all that the versions are taken to hold. */
    public boolean isLeft(Attribute list) {
        return left.get(list.index()) && !isRewritten;
    }

    /** Notes which elements of a list are which. */
    public void match(Attribute list, Match match) {
        matches.put(list, match);
    }

    /** Which elements of a list are which, as far as that is known and has not changed. */
    public Optional<Match> match(Attribute list) {
        return isRewritten ? Optional.empty() : Optional.ofNullable(matches.get(list));
    }

    /** Whether both sides are taken to have left it alone. */
    public boolean isFrozen() {
        return isFrozen;
    }

    /** Whether a version is taken to hold something else than it does. */
    public boolean isRewritten() {
        return isRewritten;
    }

    /** Leaves it out of the result whatever the sides hold. */
    public void drop() {
        isDropped = true;
    }

    /** Whether it is left out of the result. */
    public boolean isDropped() {
        return isDropped;
    }

    /** Puts a value that somebody has chosen in its place. */
    public void substitute(Described value) {
        substitute = value;
    }

    /** The value that somebody has chosen in its place. */
    public Optional<Described> substitute() {
        return Optional.ofNullable(substitute);
    }

    /** Where it stands in the result, null where it does not. */
    @Nullable
    public Occurrence place() {
        return place;
    }

    /** Says where it stands in the result, null for nowhere. */
    public void settle(@Nullable Occurrence where) {
        place = where;
    }

    /** The side that alone removed it. */
    public Optional<Side> remover() {
        if (!isIn(Side.BASE) || isIn(Side.OURS) == isIn(Side.THEIRS)) {
            return Optional.empty();
        }
        return Optional.of(isIn(Side.OURS) ? Side.THEIRS : Side.OURS);
    }

    /** Whether both sides have it and base has not. */
    public boolean isAddedByBoth() {
        return !isIn(Side.BASE) && isIn(Side.OURS) && isIn(Side.THEIRS);
    }

    /** What base holds, which has it. */
    public Occurrence base() {
        return Objects.requireNonNull(original(Side.BASE), "not in base");
    }

    /** What the versions hold originally. */
    public Versions<Described> values() {
        return new Versions<>(valueIn(Side.BASE), valueIn(Side.OURS), valueIn(Side.THEIRS));
    }

    @Nullable
    private Described valueIn(Side side) {
        Occurrence occurrence = original(side);
        return occurrence == null ? null : occurrence.value();
    }

    /** The path in a version that has it. */
    public ElementPath path(Side side) {
        Occurrence occurrence = occurrence(side);
        if (occurrence.holder() == null) {
            return ElementPath.ROOT;
        }
        ElementPath place = occurrence.listPath(side);
        return type.isSection() ? place : place.member(id);
    }

    /** The path in base, or else in the side that has it; the first by name if the sides differ. */
    public ElementPath path() {
        if (isIn(Side.BASE)) {
            return path(Side.BASE);
        }
        if (!isAddedByBoth()) {
            return path(isIn(Side.OURS) ? Side.OURS : Side.THEIRS);
        }
        ElementPath ours = path(Side.OURS);
        ElementPath theirs = path(Side.THEIRS);
        return ours.toString().compareTo(theirs.toString()) <= 0 ? ours : theirs;
    }

    @Override
    public String toString() {
        return type + " " + id;
    }
}
