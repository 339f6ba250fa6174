package io.github.strategydocs.validation.internal.change;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressEntry;
import io.github.strategydocs.model.ProgressReport;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is late in a version, and for what a reason is given.
 *
 * @param late the ids of what is delayed or blocked: by its own status or, where it has none, by the newest progress
 *     report
 * @param noted the ids of what has a note on its status
 * @param reported the ids of what has a reason for a delay in any report
 */
record Delays(Set<String> late, Set<String> noted, Set<String> reported) {

    /** Those of the version that is checked, worked out once for all rules of a run. */
    static Delays in(RuleContext context) {
        return context.shared(Delays.class, new Function<>() {
            @Override
            public Delays apply(Strategy strategy) {
                return of(strategy);
            }
        });
    }

    static Delays of(Strategy strategy) {
        Delays delays = new Delays(new LinkedHashSet<>(), new HashSet<>(), new HashSet<>());
        Map<String, ProgressStatus> statuses = new LinkedHashMap<>();
        delays.takeReports(strategy, statuses);
        for (Action action : strategy.index().all(Action.class)) {
            if (Said.anything(action.statusNote())) {
                delays.noted.add(action.id());
            }
            state(statuses, action.id(), action.status());
            for (Deliverable deliverable : action.deliverables()) {
                state(statuses, deliverable.id(), deliverable.status());
            }
            for (Milestone milestone : action.milestones()) {
                state(statuses, milestone.id(), milestone.status());
            }
        }
        for (Map.Entry<String, ProgressStatus> status : statuses.entrySet()) {
            if (isLate(status.getValue())) {
                delays.late.add(status.getKey());
            }
        }
        return delays;
    }

    /** Whether anything says why something is late. */
    boolean explain(String id) {
        return noted.contains(id) || reported.contains(id);
    }

    private void takeReports(Strategy strategy, Map<String, ProgressStatus> statuses) {
        List<ProgressReport> reports = new ArrayList<>();
        if (strategy.monitoring().isPresent()) {
            reports.addAll(strategy.monitoring().get().progressReports());
        }
        reports.sort(OLDEST_FIRST);
        for (ProgressReport report : reports) {
            for (ProgressEntry entry : report.entries()) {
                String subject = strategy.index().idOf(entry.subject());
                state(statuses, subject, entry.status());
                if (Said.anything(entry.delayReason())) {
                    reported.add(subject);
                }
            }
        }
    }

    private static final Comparator<ProgressReport> OLDEST_FIRST = new Comparator<>() {
        @Override
        public int compare(ProgressReport one, ProgressReport other) {
            return one.asOf().compareTo(other.asOf());
        }
    };

    private static void state(Map<String, ProgressStatus> statuses, String id, Optional<ProgressStatus> status) {
        if (status.isPresent()) {
            statuses.put(id, status.get());
        }
    }

    private static boolean isLate(ProgressStatus status) {
        return status == ProgressStatus.DELAYED || status == ProgressStatus.BLOCKED;
    }
}
