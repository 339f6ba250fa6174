package io.github.strategydocs.validation.internal;

import java.util.ArrayList;
import java.util.List;

/** Keeps names in messages short. */
public final class NameList {

    private static final int SHOWN = 5;
    private static final int LONGEST = 50;

    private NameList() {}

    /**
     * The first few of many names.
     *
     * @param names any number of names
     * @return all of them, or the first and how many more there are
     */
    public static List<String> shortened(List<String> names) {
        if (names.size() <= SHOWN) {
            return names;
        }
        List<String> shown = new ArrayList<>(names.subList(0, SHOWN));
        shown.add("and " + (names.size() - SHOWN) + " more");
        return shown;
    }

    /**
     * A name in quotation marks, for a longer argument.
     *
     * @param name a name, which may be a sentence
     * @return the name, cut off where it is long
     */
    public static String quoted(String name) {
        if (name.length() <= LONGEST) {
            return "\"" + name + "\"";
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "\"" + name.substring(0, end).stripTrailing() + "…\"";
    }
}
