package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.interop.internal.LossFinder;
import io.github.strategydocs.metamodel.Attribute;
import java.util.Map;
import java.util.Optional;

/** Where the report says what an attribute of a strategy says, and why it cannot say something. */
final class GsaLosses implements LossFinder.Reasons {

    /** What the report has a place for, and what of that is lost all the same. */
    private static final Map<String, String> CAVEATS = Map.ofEntries(
            Map.entry("Strategy.id", "it is made of the name of the agency"),
            Map.entry("Strategy.title", "it is made of the name of the agency"),
            Map.entry("Strategy.kind", "what an agency reports is a performance report"),
            Map.entry("Strategy.organisation", "the agency has a name, and nothing else"),
            Map.entry("Strategy.parties", "of the parties, the report knows the agency alone"),
            Map.entry("Party.id", "it is made of the name of the agency"),
            Map.entry("Party.kind", "an agency is an organisation"),
            Map.entry("Version.label", "the label of a version is the time at which the report was made"),
            Map.entry("Version.status", "a report that bears a date is published"),
            Map.entry("Version.date", "a report that bears a date bears a day"),
            Map.entry("Strategy.answers", "the report has answers in text, to the fields of its own items alone"),
            Map.entry("Answer.text", "a text that says nothing is no answer"),
            Map.entry("Action.id", ""),
            Map.entry("Action.title", "what says nothing is no title"),
            Map.entry("Action.partOf", "an item is part of another item, or of none"),
            Map.entry("Action.deadline", "an item is due on a whole day, and so many days, weeks, months or years in"),
            Map.entry("Action.status", "an item is not started, in progress or completed"),
            Map.entry("Action.deliverables", "an item has rows where a field of its own asks for them"),
            Map.entry("Deliverable.id", "rows have numbers alone"),
            Map.entry("Deliverable.name", "no column asks for a name, or one that says nothing"),
            Map.entry("Deliverable.status", "no column asks for a status, or not for this one"),
            Map.entry("Deliverable.deadline", "no column asks for a date, or not for this one"),
            Map.entry("ActionPlan.actions", ""));

    @Override
    public String of(Attribute attribute, EditKind edit, Optional<Object> before) {
        String caveat = CAVEATS.get(attribute.toString());
        if (caveat == null) {
            return "the report has no place for it";
        }
        return caveat.isEmpty() ? "the report cannot say it as it is" : caveat;
    }

    @Override
    public String ofUnknown(String name) {
        return name.startsWith(Notes.PREFIX)
                ? "it says how something stood in a report, which no longer holds"
                : "the report has no properties of one's own";
    }
}
