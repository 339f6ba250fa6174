package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.LenientDates;
import io.github.strategydocs.interop.internal.Slugs;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyKind;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a strategy of a report. */
final class ReportReader {

    static final String AGENCY = "agency";
    static final String GENERATED = "generated";
    static final String ITEMS = "items";
    static final String OTHER = "other";
    static final String NO_AGENCY = "agency";

    private static final int WAY_SHOWN = 5;

    /** The date of a report that does not say when it was made. */
    private static final PartialDate UNKNOWN = PartialDate.of(0);

    private final JsonObject report;
    private final ReportReading reading;
    private final Origins origins;
    private final Notes notes = new Notes();
    private final Slugs slugs = new Slugs();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    ReportReader(JsonObject report, ReportReading reading, Origins origins) {
        this.report = report;
        this.reading = reading;
        this.origins = origins;
    }

    Strategy read() {
        Optional<String> agency = report.get(AGENCY).flatMap(DueForm::textOf).filter(name -> !name.isBlank());
        String title = titleOf(agency);
        List<JsonObject> items = items();
        List<String> ids = ids(items);
        List<Answer> answers = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        ItemIds itemIds = new Ids();
        for (int i = 0; i < items.size(); i++) {
            actions.add(ItemForm.read(items.get(i), ids.get(i), itemIds, reading, answers));
        }
        ActionPlan actionPlan = ActionPlan.builder().actions(actions).build();
        Strategy.Builder strategy = Strategy.builder()
                .id(Slugs.slug(title))
                .title(title)
                .version(version())
                .answers(answers)
                .actionPlan(actionPlan);
        ParentCycles cycles = new ParentCycles(actionPlan.actions());
        cycles.found().forEach(at -> tellCycle(items, cycles.wayFrom(at, WAY_SHOWN + 2)));
        readAgency(agency, strategy);
        noteRest(agency);
        return strategy.unknownProperties(notes.toProperties()).build();
    }

    static String titleOf(Optional<String> agency) {
        return "Digital Government Strategy" + agency.map(name -> ": " + name).orElse("");
    }

    private void readAgency(Optional<String> agency, Strategy.Builder strategy) {
        if (agency.isEmpty()) {
            reading.warn(
                    ImportProblemCode.MISSING_ELEMENT,
                    report.get(AGENCY),
                    report,
                    "the report names no agency; whose it is remains to be said");
            strategy.organisation(NO_AGENCY);
            return;
        }
        String id = origins.party(slugs.make(agency.get(), NO_AGENCY));
        strategy.kind(StrategyKind.PERFORMANCE_REPORT)
                .organisation(id)
                .addParty(Party.builder()
                        .id(id)
                        .name(agency.get())
                        .kind(PartyKind.ORGANISATION)
                        .build());
    }

    /** When a report was made, as it says it, if a day and a label can be read from that. */
    private static Optional<String> generatedIn(JsonObject report) {
        return report.get(GENERATED)
                .flatMap(DueForm::textOf)
                .filter(text -> text.indexOf('#') < 0 && dayIn(text).isPresent());
    }

    private static Optional<PartialDate> dayIn(String generated) {
        return LenientDates.parse(generated).filter(day -> !day.equals(UNKNOWN));
    }

    private Version version() {
        Optional<String> generated = generatedIn(report);
        Optional<PartialDate> date = generated.flatMap(ReportReader::dayIn);
        if (date.isEmpty()) {
            reading.warn(
                    ImportProblemCode.MISSING_DATE,
                    report.get(GENERATED),
                    report,
                    (report.get(GENERATED).flatMap(DueForm::textOf).isPresent()
                                    ? "no day can be read from when the report was made"
                                    : "the report does not say when it was made")
                            + "; its version is a draft, dated " + UNKNOWN,
                    report.get(GENERATED).flatMap(DueForm::textOf).flatMap(LenientDates::hint));
        }
        return Version.builder()
                .label(generated.orElse("1"))
                .status(date.isPresent() ? VersionStatus.PUBLISHED : VersionStatus.DRAFT)
                .date(date.orElse(UNKNOWN))
                .build();
    }

    private List<JsonObject> items() {
        List<JsonObject> items = new ArrayList<>();
        if (report.get(ITEMS).orElse(JsonValue.NULL) instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                if (item instanceof JsonObject object) {
                    items.add(object);
                } else {
                    reading.warn(ImportProblemCode.LEFT_OUT, item, "this is no item, and left out");
                }
            }
        } else {
            reading.warn(ImportProblemCode.WRONG_TYPE, report, "its items are no list; they are kept as they stand");
        }
        return items;
    }

    private List<String> ids(List<JsonObject> items) {
        Set<String> seen = new HashSet<>();
        Set<Integer> own = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Optional<String> name = ItemForm.nameOf(items.get(i));
            if (name.isPresent() && !seen.add(name.get())) {
                reading.warn(
                        ImportProblemCode.DUPLICATE_IDENTIFIER,
                        items.get(i),
                        "there is another item \"" + name.get() + "\"");
            } else if (name.isPresent() && slugs.take(name.get())) {
                own.add(i);
            }
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Optional<String> name = ItemForm.nameOf(items.get(i));
            String id = own.contains(i) ? name.orElseThrow() : madeId(items.get(i), name);
            String original = origins.action(i, id);
            byName.putIfAbsent(name.orElse(id), original);
            names.put(original, name.orElse(id));
            ids.add(original);
        }
        return ids;
    }

    private String madeId(JsonObject item, Optional<String> name) {
        String id = slugs.make(name.orElse("item"), "item");
        if (name.isEmpty()) {
            reading.warn(
                    ImportProblemCode.MISSING_IDENTIFIER,
                    item,
                    "this item has no id; it is given the id \"" + id + "\"");
        }
        return id;
    }

    /** Tells the first of the way that it comes back to itself; a long way is told by its beginning. */
    private void tellCycle(List<JsonObject> items, List<Integer> way) {
        JsonObject item = items.get(way.get(0));
        StringBuilder names = new StringBuilder();
        for (int at : way.subList(1, Math.min(way.size(), WAY_SHOWN + 1))) {
            names.append(names.length() == 0 ? " by way of " : ", ").append(quoted(items.get(at)));
        }
        String others = way.size() > WAY_SHOWN + 1 ? " and others" : "";
        reading.warn(
                ImportProblemCode.CIRCULAR_PARENT,
                item.get(ItemForm.PARENT).orElse(item),
                "item " + quoted(item) + " is a part of itself" + names + others,
                Optional.of("take the parent out of the one that is the whole"));
    }

    private static String quoted(JsonObject item) {
        return "\"" + ItemForm.nameOf(item).orElse("") + "\"";
    }

    /** What the report does not know, and what of the rest a strategy cannot say as it stood. */
    private void noteRest(Optional<String> agency) {
        JsonObject other = report;
        if (agency.isPresent()) {
            other = other.without(AGENCY);
        }
        if (generatedIn(report).isPresent()) {
            other = other.without(GENERATED);
        }
        if (report.get(ITEMS).orElse(JsonValue.NULL) instanceof JsonArray) {
            other = other.without(ITEMS);
        }
        if (!other.isEmpty()) {
            notes.put(OTHER, other);
        }
    }

    private final class Ids implements ItemIds {

        @Override
        public Optional<String> meantBy(String name) {
            return ItemIds.meantBy(name, byName);
        }

        @Override
        public String nameOf(String id) {
            return names.getOrDefault(id, id);
        }

        @Override
        public String rowOf(String item, int row) {
            return origins.row(item, row, slugs.make(nameOf(item) + "-" + (row + 1), "row"));
        }

        @Override
        public String whenRead(String id) {
            return origins.whenRead(id);
        }
    }
}
