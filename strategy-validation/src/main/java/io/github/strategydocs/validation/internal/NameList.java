package io.github.strategydocs.validation.internal;

import java.util.ArrayList;
import java.util.List;

/** Keeps lists of names in messages short. */
public final class NameList {

    private static final int SHOWN = 5;

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
}
