package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.NumberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.ElementPath.UnknownStep;

/** Compares paths from their ends, as far as they are not one object, and makes no list of their steps. */
final class SamePath {

    private SamePath() {}

    @SuppressWarnings("ReferenceEquality") // paths share their beginnings, and the rest is compared step by step
    static boolean is(ElementPath one, ElementPath other) {
        ElementPath left = one;
        ElementPath right = other;
        while (left != right) {
            if (left.isRoot() || right.isRoot() || !isSame(lastOf(left), lastOf(right))) {
                return false;
            }
            left = left.parent().orElseThrow();
            right = right.parent().orElseThrow();
        }
        return true;
    }

    private static Step lastOf(ElementPath path) {
        return path.lastStep().orElseThrow();
    }

    /** Without the steps' own method, which takes the platform a while to make when it is called for the first time. */
    private static boolean isSame(Step one, Step other) {
        if (one instanceof MemberStep left && other instanceof MemberStep right) {
            return left.id().equals(right.id());
        }
        if (one instanceof AttributeStep left && other instanceof AttributeStep right) {
            return left.name().equals(right.name());
        }
        if (one instanceof NumberStep left && other instanceof NumberStep right) {
            return left.number() == right.number();
        }
        return one instanceof UnknownStep left
                && other instanceof UnknownStep right
                && left.name().equals(right.name());
    }
}
