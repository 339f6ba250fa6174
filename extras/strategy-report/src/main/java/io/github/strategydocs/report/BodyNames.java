package io.github.strategydocs.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tells bodies of one name apart: by the labels of their versions, and where those are the same too, by their files. */
final class BodyNames {

    private static final List<Function<OverviewBody, String>> WAYS = List.of(
            OverviewBody::name,
            body -> body.name() + " (" + label(body) + ")",
            body -> body.name() + " (" + label(body) + ", " + file(body) + ")",
            body -> body.name() + " (" + label(body) + ", " + body.document() + ")");

    private BodyNames() {}

    /** The same bodies, with names that differ where anything about them does. */
    static List<OverviewBody> toldApart(List<OverviewBody> bodies) {
        List<String> names = new ArrayList<>();
        bodies.forEach(body -> names.add(body.name()));
        for (Function<OverviewBody, String> way : WAYS) {
            Map<String, Integer> counts = new HashMap<>();
            names.forEach(name -> counts.merge(name, 1, Integer::sum));
            for (int i = 0; i < bodies.size(); i++) {
                if (counts.getOrDefault(names.get(i), 0) > 1) {
                    names.set(i, way.apply(bodies.get(i)));
                }
            }
        }
        List<OverviewBody> told = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            told.add(bodies.get(i).named(names.get(i)));
        }
        return List.copyOf(told);
    }

    private static String label(OverviewBody body) {
        return body.strategy().version().label();
    }

    private static String file(OverviewBody body) {
        String document = body.document();
        return document.substring(Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')) + 1);
    }
}
