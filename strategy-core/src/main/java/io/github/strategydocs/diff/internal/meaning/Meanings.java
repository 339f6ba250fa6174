package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Meaning;
import io.github.strategydocs.diff.MeaningKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes meanings with the arguments that most of them have. */
final class Meanings {

    private Meanings() {}

    static Meaning of(MeaningKind kind) {
        return new Meaning(kind, Map.of());
    }

    static Meaning of(MeaningKind kind, String name, Object argument) {
        return new Meaning(kind, Map.of(name, argument));
    }

    static Meaning fromTo(MeaningKind kind, Object from, Object to) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("from", from);
        arguments.put("to", to);
        return new Meaning(kind, arguments);
    }
}
