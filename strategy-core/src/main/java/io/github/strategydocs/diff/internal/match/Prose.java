package io.github.strategydocs.diff.internal.match;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.ReferenceTarget;
import io.github.strategydocs.metamodel.TextSyntax;

/** Which texts are prose, so that they may say the same in another {@linkplain NormalizedText form}. */
public final class Prose {

    private Prose() {}

    /** Where words may stand for a reference, as at the event of a deadline, they are prose; ids hold no white space. */
    public static boolean is(Attribute attribute, String text) {
        return attribute.kind() == Kind.TEXT
                ? attribute.syntax() == TextSyntax.FREE
                : attribute.referenceTarget().filter(ReferenceTarget::orText).isPresent()
                        && text.strip().indexOf(' ') >= 0;
    }
}
