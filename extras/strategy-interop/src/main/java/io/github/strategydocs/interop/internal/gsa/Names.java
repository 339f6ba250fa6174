package io.github.strategydocs.interop.internal.gsa;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells apart what bears one name, by numbers behind it. */
final class Names {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    String next(String name) {
        int count = counts.merge(name, 1, Integer::sum);
        String numbered = count == 1 ? name : name + " (" + count + ")";
        return taken.add(numbered) ? numbered : next(name);
    }
}
