package io.github.strategydocs.validation.internal.plan;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.validation.RuleContext;

/** What people call things, short enough to stand in a message whole, closing quotation mark and all. */
public final class Names {

    /** Messages cut texts of more characters off. */
    private static final int LONGEST = 80;

    private static final String END = "…\"";

    private Names() {}

    /**
     * What people call a value of the document.
     *
     * @param context the run of a rule
     * @param path the path of the value
     * @return for example {@code action "Open data"}
     */
    public static String of(RuleContext context, ElementPath path) {
        return fitted(context.nameOf(path));
    }

    /**
     * What people call an element of the document.
     *
     * @param context the run of a rule
     * @param id the id of the element
     * @return for example {@code action "Open data"}, or the id itself if there is no such element
     */
    public static String of(RuleContext context, String id) {
        return fitted(context.nameOf(id));
    }

    /**
     * What people call a section.
     *
     * @param name its name in the format, such as {@code actionPlan}
     * @return its name as it stands above the section: {@code the section "Action plan"}
     */
    public static String section(String name) {
        return "the section \"" + Sections.heading(name) + "\"";
    }

    /**
     * A name that is not too long.
     *
     * @param name any name
     * @return the name, cut where it is long
     */
    public static String fitted(String name) {
        if (name.length() <= LONGEST || !name.endsWith("\"")) {
            return name;
        }
        int end = LONGEST - END.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).stripTrailing() + END;
    }
}
