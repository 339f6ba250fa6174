package io.github.strategydocs.validation.internal;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.EffectiveAction;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.value.Reference;
import java.util.List;

/** Follows references within the document that is checked. */
public final class Here {

    private Here() {}

    /**
     * The id that a reference names, if it leads into the document that is checked.
     *
     * @param context the document
     * @param reference a reference as it stands in the document
     * @return the id, whether or not the document has it; or the reference itself if it leads elsewhere
     */
    public static String idOf(RuleContext context, String reference) {
        Reference parsed = Reference.parse(reference);
        return parsed.isElsewhere() && context.leadsHere(parsed) ? parsed.id() : reference;
    }

    /**
     * Whether one of several references names an element of the document that is checked.
     *
     * @param context the document
     * @param references references as they stand in the document
     * @param id the id of the element, or the name of a section
     * @return whether one of them names it
     */
    public static boolean isNamed(RuleContext context, List<String> references, String id) {
        for (String reference : references) {
            if (idOf(context, reference).equals(id)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an action binds those who wrote the document: the others are judged by the rules about applicability
     * alone.
     *
     * @param context the document
     * @param action an action of it
     * @return whether it applies, if only under a condition
     */
    public static boolean applies(RuleContext context, Action action) {
        Applicability applicability =
                EffectiveAction.of(context.strategy(), action).applicability();
        return applicability == Applicability.APPLIES || applicability == Applicability.CONDITIONAL;
    }
}
