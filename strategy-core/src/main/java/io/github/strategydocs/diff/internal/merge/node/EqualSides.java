package io.github.strategydocs.diff.internal.merge.node;

import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.List;
import javax.annotation.Nullable;

/**
 * Which sides hold the same as base, as a set of bits. It reads the three versions at once, so that base is read once, and
 * stops where neither side is equal. Types nest to a fixed depth, so that recursion is safe.
 */
@SuppressWarnings("ReferenceEquality") // what is the same object need not be compared
final class EqualSides {

    static final int NONE = 0;
    static final int OURS = 1;
    static final int THEIRS = 2;
    static final int BOTH = OURS | THEIRS;

    private EqualSides() {}

    static int of(Described base, Described ours, Described theirs) {
        return of(base, ours, theirs, BOTH);
    }

    /** Which of the sides that may still be equal are. */
    private static int of(Described base, Described ours, Described theirs, int possible) {
        TypeBinding type = (TypeBinding) base.typeDescription();
        int equal = possible;
        equal = ours.typeDescription() == type ? equal : equal & ~OURS;
        equal = theirs.typeDescription() == type ? equal : equal & ~THEIRS;
        Object[] inBase = type.contents(base);
        Object[] inOurs = isIn(equal, OURS) && ours != base ? type.contents(ours) : inBase;
        Object[] inTheirs = isIn(equal, THEIRS) && theirs != base ? type.contents(theirs) : inBase;
        for (int i = 0; i < inBase.length && equal != NONE; i++) {
            if (inBase[i] != inOurs[i] || inBase[i] != inTheirs[i]) {
                equal = of(type.attributes().get(i), inBase[i], inOurs[i], inTheirs[i], equal);
            }
        }
        if (isIn(equal, OURS) && !base.unknownProperties().equals(ours.unknownProperties())) {
            equal &= ~OURS;
        }
        if (isIn(equal, THEIRS) && !base.unknownProperties().equals(theirs.unknownProperties())) {
            equal &= ~THEIRS;
        }
        return equal;
    }

    private static int of(
            Attribute attribute, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs, int possible) {
        if (base instanceof String text && ours instanceof String inOurs && theirs instanceof String inTheirs) {
            // Most contents are texts; to look first whether they are is faster than to look up how to compare.
            int equal = possible;
            if (isIn(equal, OURS) && !text.equals(inOurs)) {
                equal &= ~OURS;
            }
            if (isIn(equal, THEIRS) && !text.equals(inTheirs)) {
                equal &= ~THEIRS;
            }
            return equal;
        }
        if (base instanceof Described one && ours instanceof Described other && theirs instanceof Described third) {
            return of(one, other, third, possible);
        }
        if (attribute.isList()
                && !attribute.isSet()
                && base instanceof List<?> one
                && ours instanceof List<?> other
                && theirs instanceof List<?> third
                && one.size() == other.size()
                && one.size() == third.size()) {
            int equal = possible;
            for (int i = 0; i < one.size() && equal != NONE; i++) {
                equal = of(attribute, one.get(i), other.get(i), third.get(i), equal);
            }
            return equal;
        }
        int equal = possible;
        if (isIn(equal, OURS) && !AttributeContents.areEqual(attribute, base, ours)) {
            equal &= ~OURS;
        }
        if (isIn(equal, THEIRS) && !AttributeContents.areEqual(attribute, base, theirs)) {
            equal &= ~THEIRS;
        }
        return equal;
    }

    private static boolean isIn(int sides, int side) {
        return (sides & side) != 0;
    }
}
