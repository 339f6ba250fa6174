package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.interop.internal.LossFinder;
import io.github.strategydocs.metamodel.Attribute;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the report says what an attribute of a strategy says, and why it cannot say something. */
final class GsaLosses implements LossFinder.Reasons {

    /**
     * The place of an attribute.
     *
     * @param where the property of the report, or empty if it has none and what a reader makes up may do
     * @param caveat what is lost all the same, or empty
     */
    record Place(String where, String caveat) {}

    /** What the report has a place for; the page for people comes from this too. */
    static final Map<String, Place> PLACES = new Table()
            .add("Strategy.id", "", "it is made of the name of the agency")
            .add("Strategy.title", "", "it is made of the name of the agency")
            .add("Strategy.kind", "agency", "what an agency reports is a performance report")
            .add("Strategy.organisation", "agency", "the agency has a name, and nothing else")
            .add("Strategy.parties", "agency", "of the parties, the report knows the agency alone")
            .add("Party.id", "", "it is made of the name of the agency")
            .add("Party.name", "agency", "")
            .add("Party.kind", "agency", "an agency is an organisation")
            .add("Version.label", "generated", "the label of a version is the time at which the report was made")
            .add("Version.status", "generated", "a report that bears a date is published")
            .add("Version.date", "generated", "a report that bears a date bears a day")
            .add(
                    "Strategy.answers",
                    "fields of items",
                    "the report has answers in text, to the fields of its own items alone")
            .add("Answer.question", "id of the item and label of the field", "")
            .add("Answer.text", "value", "a text that says nothing is no answer")
            .add("ActionPlan.actions", "items", "")
            .add("Action.id", "id", "")
            .add("Action.title", "text", "what says nothing is no title")
            .add("Action.partOf", "parent", "an item is part of another item, or of none")
            .add(
                    "Action.deadline",
                    "due, due_date",
                    "an item is due on a whole day, and so many days, weeks, months or years in")
            .add(
                    "Action.status",
                    "the field that offers the three statuses",
                    "an item is not started, in progress or completed")
            .add(
                    "Action.deliverables",
                    "rows of the fields that are columns",
                    "an item has rows where a field of its own asks for them")
            .add("Deliverable.id", "", "rows have numbers alone")
            .add(
                    "Deliverable.name",
                    "the first column that asks for a text",
                    "no column asks for a name, or one that says nothing")
            .add(
                    "Deliverable.status",
                    "the column that offers the three statuses",
                    "no column asks for a status, or not for this one")
            .add(
                    "Deliverable.deadline",
                    "the column that asks for a date",
                    "no column asks for a date, or not for this one")
            .places;

    @Override
    public String of(Attribute attribute, EditKind edit, Optional<Object> before) {
        Place place = PLACES.get(attribute.toString());
        if (place == null) {
            return "the report has no place for it";
        }
        return place.caveat().isEmpty() ? "the report cannot say it as it is" : place.caveat();
    }

    @Override
    public String ofUnknown(String name) {
        return name.startsWith(Notes.PREFIX)
                ? "it says how something stood in a report, which no longer holds"
                : "the report has no properties of one's own";
    }

    private static final class Table {

        private final Map<String, Place> places = new LinkedHashMap<>();

        Table add(String attribute, String where, String caveat) {
            places.put(attribute, new Place(where, caveat));
            return this;
        }
    }
}
