package io.github.strategydocs.validation.internal;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TextSyntax;
import java.util.List;

/** The texts that people wrote in a document in their own words: no ids, addresses or language tags. */
public final class FreeTexts {

    /** What is done with each text. */
    public interface Visitor {

        /**
         * Looks at a text.
         *
         * @param path where it stands
         * @param text the text
         */
        void visit(ElementPath path, String text);
    }

    private FreeTexts() {}

    /**
     * Shows all free texts of a value, not of the values that it holds.
     *
     * @param path where the value stands
     * @param value the value
     * @param visitor what is done with each text
     */
    public static void of(ElementPath path, Described value, Visitor visitor) {
        for (Attribute attribute : value.typeDescription().attributes()) {
            if (attribute.kind() != Kind.TEXT || attribute.syntax() != TextSyntax.FREE) {
                continue;
            }
            Object content = attribute.valueIn(value).orElse("");
            if (content instanceof List<?> texts) {
                int number = 0;
                for (Object text : texts) {
                    number++;
                    visitor.visit(path.attribute(attribute.name()).member(number), (String) text);
                }
            } else if (!content.equals("")) {
                visitor.visit(path.attribute(attribute.name()), (String) content);
            }
        }
    }
}
