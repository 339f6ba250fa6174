package io.github.strategydocs.validation.internal.plan;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Here;
import io.github.strategydocs.value.Reference;
import java.util.Optional;

/** Finds what references lead to, here and in the documents that were given. */
public final class LinkedElements {

    private LinkedElements() {}

    /**
     * What a reference leads to. If it leads into a document that was not given, that is said to be left out.
     *
     * @param context the run of a rule
     * @param text a reference as it stands in the document
     * @return the element, or empty if there is none
     */
    public static Optional<Described> find(RuleContext context, String text) {
        if (Here.isPlain(text)) {
            return context.index().find(text);
        }
        Reference reference = Reference.parse(text);
        Optional<Strategy> document = context.document(reference);
        if (document.isEmpty()) {
            String name = reference.document().orElse("")
                    + (reference.version().isPresent()
                            ? "@" + reference.version().get()
                            : "");
            context.leftOut("the document \"" + name + "\", into which it refers, was not given");
            return Optional.empty();
        }
        return document.get().index().find(reference.id());
    }

    /**
     * What people call an element that may stand in another document.
     *
     * @param context the run of a rule
     * @param text the reference that leads to it
     * @param element the element
     * @return for example {@code action "Open data"}
     */
    public static String nameOf(RuleContext context, String text, Described element) {
        if (Here.isPlain(text)) {
            return Names.of(context, text);
        }
        Reference reference = Reference.parse(text);
        if (context.leadsHere(reference)) {
            return Names.of(context, reference.id());
        }
        TypeDescription type = element.typeDescription();
        return Names.fitted(
                type.label().replace('-', ' ') + " \"" + type.titleOf(element).orElse(reference.id()) + "\"");
    }
}
