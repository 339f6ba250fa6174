package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Nearest;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what is open in actions that are reported as completed: parts, deliverables and milestones that say so. Each is
 * held against the nearest whole that is reported as completed.
 */
final class OpenParts {

    private final RuleContext context;
    private final Map<String, Entry> newest;
    private final Map<String, List<String>> byAction = new HashMap<>();

    /** Looks for open parts of the actions of some entries, given the newest entry of each subject. */
    OpenParts(RuleContext context, Map<String, Entry> completed, Map<String, Entry> newest) {
        this.context = context;
        this.newest = newest;
        JudgedActions actions = JudgedActions.in(context);
        Nearest<String> nearest = new Nearest<>(context) {
            @Override
            protected Optional<String> own(Action action) {
                return completed.containsKey(action.id()) ? Optional.of(action.id()) : Optional.empty();
            }
        };
        for (Action action : context.index().all(Action.class)) {
            if (action.partOf().isEmpty() && !completed.containsKey(action.id())) {
                continue; // neither it nor a whole of it is reported
            }
            if (actions.find(action.id()).orElseThrow().isCommitted()) {
                Optional<Action> whole = nearest.wholeOf(action);
                add(whole.isPresent() ? nearest.to(whole.get()) : Optional.empty(), action.id(), action.status());
                addPromises(nearest.to(action), action);
            }
        }
    }

    /** The names of all that is open in an action. */
    List<String> of(String action) {
        return byAction.getOrDefault(action, List.of());
    }

    private void addPromises(Optional<String> completed, Action action) {
        for (Deliverable deliverable : action.deliverables()) {
            add(completed, deliverable.id(), deliverable.status());
        }
        for (Milestone milestone : action.milestones()) {
            add(completed, milestone.id(), milestone.status());
        }
    }

    /** What was reported of a part after its whole was completed, or along with it. */
    private Optional<ProgressStatus> reported(String id, String completed) {
        Entry entry = newest.get(id);
        Entry ofWhole = newest.get(completed);
        return entry == null
                        || ofWhole == null
                        || entry.report().asOf().compareTo(ofWhole.report().asOf()) < 0
                ? Optional.empty()
                : entry.entry().status();
    }

    /** What says nothing of its status contradicts nothing, and what was given up is no longer awaited. */
    private void add(Optional<String> completed, String id, Optional<ProgressStatus> stated) {
        if (completed.isEmpty() || completed.get().equals(id)) {
            return;
        }
        Optional<ProgressStatus> status = stated.isPresent() ? stated : reported(id, completed.get());
        if (status.isEmpty() || status.get() == ProgressStatus.COMPLETED || status.get() == ProgressStatus.CANCELLED) {
            return;
        }
        List<String> open = byAction.get(completed.get());
        if (open == null) {
            open = new ArrayList<>();
            byAction.put(completed.get(), open);
        }
        open.add(context.nameOf(id));
    }
}
