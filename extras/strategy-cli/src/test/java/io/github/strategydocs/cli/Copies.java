package io.github.strategydocs.cli;

/** Plans of which some were copied. */
final class Copies {

    private static final String TEXT =
            "%s will move every form that people now fill in on paper to one service on the web, "
                    + "so that nobody has to travel to an office, and will measure each month how many people finish what they began.";

    private Copies() {}

    /** The plan from which the others were copied. */
    static String river() {
        return plan("river", "River Authority", "2026-01", TEXT.formatted("The River Authority"));
    }

    /** A plan with the name of another body in the same words. */
    static String harbour() {
        return plan("harbour", "Harbour Board", "2027-01", TEXT.formatted("The Harbour Board"));
    }

    /** A plan in words of its own. */
    static String lake() {
        return plan(
                "lake",
                "Lake Council",
                "2027-02",
                "Crews call the lock keeper by radio before each tide, and their calls are logged by hand; from next "
                        + "spring they send their arrival from the bridge, and are answered within an hour.");
    }

    /** A plan of one line, as NDJSON has it. */
    static String plan(String id, String organisation, String date, String text) {
        return """
                { "formatVersion": "1.0", "id": "%s", "title": "Plan of the %s", "organisation": "body", \
                "version": { "label": "1", "status": "published", "date": "%s" }, \
                "parties": [ { "id": "body", "name": "%s", "kind": "organisation" } ], \
                "actionPlan": { "actions": [ { "id": "forms", "title": "Forms", "description": "%s" } ] } }
                """.formatted(id, organisation, date, organisation, text);
    }
}
