package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Here;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what is not done of an action: parts, deliverables and milestones that say so. */
final class OpenParts {

    private final RuleContext context;
    private final Map<String, List<Action>> partsOf = new HashMap<>();

    OpenParts(RuleContext context) {
        this.context = context;
        for (Action action : context.index().all(Action.class)) {
            if (action.partOf().isPresent()) {
                String whole = Here.idOf(context, action.partOf().get());
                List<Action> parts = partsOf.get(whole);
                if (parts == null) {
                    parts = new ArrayList<>();
                    partsOf.put(whole, parts);
                }
                parts.add(action);
            }
        }
    }

    /** The names of all that is open in an action, in its parts, and in theirs. */
    List<String> of(Action whole) {
        List<String> open = new ArrayList<>();
        Set<String> met = new HashSet<>();
        Deque<Action> toLookAt = new ArrayDeque<>();
        toLookAt.add(whole);
        while (!toLookAt.isEmpty()) {
            Action action = toLookAt.remove();
            if (met.add(action.id())) {
                addOwn(open, action);
                for (Action part : partsOf.getOrDefault(action.id(), List.of())) {
                    if (Here.applies(context, part)) {
                        add(open, part.id(), part.status());
                        toLookAt.add(part);
                    }
                }
            }
        }
        return open;
    }

    private void addOwn(List<String> open, Action action) {
        for (Deliverable deliverable : action.deliverables()) {
            add(open, deliverable.id(), deliverable.status());
        }
        for (Milestone milestone : action.milestones()) {
            add(open, milestone.id(), milestone.status());
        }
    }

    /** What says nothing of its status contradicts nothing, and what was given up is no longer awaited. */
    private void add(List<String> open, String id, Optional<ProgressStatus> status) {
        if (status.isPresent()
                && status.get() != ProgressStatus.COMPLETED
                && status.get() != ProgressStatus.CANCELLED) {
            open.add(
                    context.nameOf(id) + " is " + Constants.nameOf(status.get()).replace('-', ' '));
        }
    }
}
