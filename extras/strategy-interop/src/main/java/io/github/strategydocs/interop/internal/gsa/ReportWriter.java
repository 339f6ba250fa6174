package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.interop.internal.LenientDates;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a report of a strategy. */
final class ReportWriter {

    private final Strategy strategy;
    private final List<Action> actions;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    private ReportWriter(Strategy strategy) {
        this.strategy = strategy;
        this.actions = strategy.actionPlan().map(ActionPlan::actions).orElse(List.of());
        actions.forEach(action -> byName.put(action.id(), action.id()));
        for (Action action : actions) {
            // What another item is called, none but that is.
            String name = ItemForm.notedName(action)
                    .filter(noted -> byName.putIfAbsent(noted, action.id()) == null)
                    .orElse(action.id());
            names.put(action.id(), name);
        }
        names.forEach((id, name) -> {
            if (!name.equals(id)) {
                byName.remove(id);
            }
        });
    }

    static JsonObject write(Strategy strategy) {
        return new ReportWriter(strategy).write();
    }

    /** What was written from which ids. */
    static Origins originsOf(Strategy strategy) {
        List<Action> actions = strategy.actionPlan().map(ActionPlan::actions).orElse(List.of());
        Map<String, List<String>> rows = new HashMap<>();
        for (Action action : actions) {
            rows.put(
                    action.id(),
                    action.deliverables().stream().map(Deliverable::id).toList());
        }
        return new Origins(
                Optional.of(strategy.organisation()),
                actions.stream().map(Action::id).toList(),
                rows);
    }

    private JsonObject write() {
        Map<String, String> answers = new HashMap<>();
        for (Answer answer : strategy.answers()) {
            answer.text().ifPresent(text -> answers.putIfAbsent(answer.question(), text));
        }
        ItemIds ids = new Ids();
        List<JsonValue> items = new ArrayList<>();
        actions.forEach(action -> items.add(ItemForm.write(action, ids, answers)));
        JsonObject report = JsonObject.empty();
        Optional<String> agency =
                strategy.index().find(strategy.organisation(), Party.class).map(Party::name);
        if (agency.isPresent()) {
            report = report.with(ReportReader.AGENCY, JsonValue.of(agency.get()));
        }
        Optional<String> generated = generated();
        if (generated.isPresent()) {
            report = report.with(ReportReader.GENERATED, JsonValue.of(generated.get()));
        }
        report = report.with(ReportReader.ITEMS, JsonValue.of(items));
        for (Map.Entry<String, JsonValue> other :
                Notes.of(strategy).object(ReportReader.OTHER).members().entrySet()) {
            boolean isFree = report.get(other.getKey()).isEmpty()
                    || (other.getKey().equals(ReportReader.ITEMS) && actions.isEmpty());
            report = isFree ? report.with(other.getKey(), other.getValue()) : report;
        }
        return report;
    }

    /** The label of the version where it is a time of the day that the version bears, and else that day. */
    private Optional<String> generated() {
        PartialDate date = strategy.version().date();
        String label = strategy.version().label();
        return LenientDates.parse(label).equals(Optional.of(date))
                ? Optional.of(label)
                : Optional.of(date.toString()).filter(day -> !date.equals(PartialDate.of(0)));
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
        public String whenRead(String id) {
            return id;
        }

        @Override
        public String rowOf(String item, int row) {
            throw new UnsupportedOperationException("rows have no ids in a report");
        }
    }
}
