package io.github.strategydocs.report.picture;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.ReviewPlan;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.picture.DueItem.Kind;
import io.github.strategydocs.report.words.Names;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/** Finds what is due in a document: what does not apply is left out. */
final class DueItems {

    private final Strategy strategy;
    private final Earlier previous;
    private final Names names;
    private final Map<String, Applicability> applicability = new HashMap<>();
    private final List<DueItem> items = new ArrayList<>();

    private DueItems(Strategy strategy, Earlier previous) {
        this.strategy = strategy;
        this.previous = previous;
        this.names = new Names(strategy);
    }

    /** All that is due, earliest first; what has no date stands last, in the order of the document. */
    static List<DueItem> of(Strategy strategy, Earlier previous) {
        DueItems found = new DueItems(strategy, previous);
        found.collect();
        found.items.sort(Comparator.comparing(
                        (DueItem item) -> item.due().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(item -> item.start().orElse(null), Comparator.nullsLast(Comparator.naturalOrder())));
        return found.items;
    }

    private void collect() {
        for (Goal goal : strategy.purpose().map(Purpose::goals).orElse(List.of())) {
            if (goal.deadline().isPresent()) {
                add(Kind.GOAL, goal.id(), goal.name(), null, goal, Optional.empty());
            }
        }
        for (Action action : strategy.actionPlan().map(ActionPlan::actions).orElse(List.of())) {
            Applicability applies = applicability(action);
            if (applies != Applicability.NOT_APPLICABLE && applies != Applicability.EXEMPT) {
                addAction(action, applies);
            }
        }
        for (ReviewPlan review : strategy.monitoring().map(Monitoring::reviews).orElse(List.of())) {
            add(Kind.REVIEW, review.id(), review.what(), null, review, Optional.empty());
        }
    }

    private void addAction(Action action, Applicability applies) {
        Optional<Described> then = before(action);
        items.add(new DueItem(
                Kind.ACTION,
                action.id(),
                action.title(),
                action.partOf().map(names::of).orElse(""),
                action.start().map(PartialDate::firstDay),
                action.deadline(),
                action.status(),
                applies == Applicability.APPLIES ? "" : Words.of(applies),
                then.flatMap(DueItems::deadline),
                previous.isNew(action.id(), then),
                action.dependsOn(),
                false));
        for (Milestone milestone : action.milestones()) {
            add(Kind.MILESTONE, milestone.id(), milestone.name(), action, milestone, milestone.status());
        }
        for (Deliverable each : action.deliverables()) {
            if (each.deadline().isPresent()) {
                add(Kind.DELIVERABLE, each.id(), each.name(), action, each, each.status());
            }
        }
    }

    private void add(
            Kind kind,
            String id,
            String title,
            @Nullable Action whole,
            Described element,
            Optional<ProgressStatus> status) {
        Optional<Described> then = before(element);
        Optional<Deadline> deadline = deadline(element);
        // That a review comes round again is no delay.
        Optional<Deadline> deadlineThen = kind == Kind.REVIEW ? Optional.empty() : then.flatMap(DueItems::deadline);
        boolean goesWithWhole = kind == Kind.DELIVERABLE
                && whole != null
                && whole.deadline().equals(deadline)
                && before(whole).flatMap(DueItems::deadline).equals(deadlineThen);
        items.add(new DueItem(
                kind,
                id,
                title,
                whole == null ? "" : whole.title(),
                Optional.empty(),
                deadline,
                status,
                "",
                deadlineThen,
                previous.isNew(id, then),
                List.of(),
                goesWithWhole));
    }

    private Optional<Described> before(Described element) {
        return element.typeDescription()
                .idOf(element)
                .flatMap(id ->
                        previous.version().flatMap(earlier -> earlier.index().find(id)))
                .filter(then -> then.typeDescription() == element.typeDescription());
    }

    private static Optional<Deadline> deadline(Described element) {
        if (element instanceof ReviewPlan review) {
            return review.nextDue().map(Deadline::on);
        }
        Optional<Attribute> attribute = element.typeDescription().attribute("deadline");
        return attribute.flatMap(deadline -> deadline.valueIn(element)).map(Deadline.class::cast);
    }

    /** Its own, or that of the nearest whole that states one; each action is asked once, however deep its parts go. */
    private Applicability applicability(Action action) {
        List<String> asked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<Action> at = Optional.of(action);
        Optional<Applicability> found = Optional.empty();
        while (found.isEmpty() && at.isPresent() && seen.add(at.get().id())) {
            Action current = at.get();
            asked.add(current.id());
            found = current.applicability().or(() -> Optional.ofNullable(applicability.get(current.id())));
            at = current.partOf()
                    .map(strategy.index()::idOf)
                    .flatMap(id -> strategy.index().find(id, Action.class));
        }
        Applicability result = found.orElse(Applicability.APPLIES);
        asked.forEach(id -> applicability.put(id, result));
        return result;
    }

    /** The first and the last of all days that matter. */
    static Optional<List<LocalDate>> range(List<DueItem> items, Optional<LocalDate> asOf) {
        List<LocalDate> days = new ArrayList<>();
        asOf.ifPresent(days::add);
        for (DueItem item : items) {
            item.start().ifPresent(days::add);
            item.due().ifPresent(days::add);
            item.movedFrom().ifPresent(days::add);
            item.deadline()
                    .filter(Deadline.Recurring.class::isInstance)
                    .flatMap(deadline -> ((Deadline.Recurring) deadline).first())
                    .ifPresent(first -> days.add(first.lastDay()));
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(List.of(Collections.min(days), Collections.max(days)));
    }
}
