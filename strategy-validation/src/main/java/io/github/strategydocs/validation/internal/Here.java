package io.github.strategydocs.validation.internal;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.value.Reference;

/** Follows references within the document that is checked. */
public final class Here {

    private Here() {}

    /**
     * Whether a reference is an id and nothing more, as most are: it need not be taken apart to be followed.
     *
     * @param reference a reference as it stands in the document
     * @return whether it names no document
     */
    public static boolean isPlain(String reference) {
        return reference.indexOf('#') < 0;
    }

    /**
     * The id that a reference names, if it leads into the document that is checked.
     *
     * @param context the document
     * @param reference a reference as it stands in the document
     * @return the id, whether or not the document has it; or the reference itself if it leads elsewhere
     */
    public static String idOf(RuleContext context, String reference) {
        if (isPlain(reference)) {
            return reference;
        }
        Reference parsed = Reference.parse(reference);
        return parsed.isElsewhere() && context.leadsHere(parsed) ? parsed.id() : reference;
    }
}
