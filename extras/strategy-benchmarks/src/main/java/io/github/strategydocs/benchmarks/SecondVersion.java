package io.github.strategydocs.benchmarks;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document as it is a year later: one action in twenty changed in one or two fields, one in a hundred removed, one in a
 * hundred inserted, one in fifty moved, and one stakeholder in twenty assessed again.
 *
 * @param strategy the edited document
 * @param edits how many edits were made: what the best comparison finds, and no more
 */
public record SecondVersion(Strategy strategy, int edits) {

    /** So far is an action moved at the least: so that it is beyond doubt which one moved, and which stayed. */
    private static final int LEAST_MOVE = 20;

    /** Beyond all ids of the first version. */
    private static final int FIRST_NEW_ID = 1_000_000;

    /**
     * Edits a generated document.
     *
     * @param first the first version
     * @return the second version; the same for the same document
     */
    public static SecondVersion of(Strategy first) {
        return new Editor(first, "new-action-", StrategyGenerator.SEED + 1, FIRST_NEW_ID).edit();
    }

    /**
     * Edits a generated document as somebody else did at the same time: as much, and in other places.
     *
     * @param first the first version
     * @return another second version; the same for the same document
     */
    static SecondVersion byOthers(Strategy first) {
        return new Editor(first, "other-action-", StrategyGenerator.SEED + 2, 2 * FIRST_NEW_ID).edit();
    }

    /** Counts each edit where it is made. */
    private static final class Editor {

        private final Strategy first;
        private final List<Action> actions;
        private final Random random;
        private final Actions newActions;
        private final People people;
        private final String newId;
        private int edits;

        Editor(Strategy first, String newId, long seed, int firstNewId) {
            this.first = first;
            this.newId = newId;
            this.actions = new ArrayList<>(first.actionPlan().orElseThrow().actions());
            Draft draft = new Draft(seed, actions.size(), firstNewId);
            this.random = draft.random;
            this.newActions = new Actions(draft);
            this.people = new People(draft);
        }

        SecondVersion edit() {
            int size = actions.size();
            List<Action> chosen = new ArrayList<>(actions);
            Collections.shuffle(chosen, random);
            change(chosen.subList(0, size / 20));
            move(chosen.subList(size / 20, size / 20 + size / 50));
            remove(unreferenced(chosen.subList(size / 20 + size / 50, size), size / 100));
            insert(size / 100);
            ActionPlan plan = first.actionPlan().orElseThrow().withActions(actions);
            Strategy second = first.withActionPlan(plan).withStakeholderMap(reassessed());
            return new SecondVersion(second, edits);
        }

        private void change(List<Action> chosen) {
            for (Action action : chosen) {
                Action changed = action.withStatus(next(action.status().orElseThrow()));
                edits++;
                if (random.nextBoolean()) {
                    changed = changed.withDescription(action.description().orElseThrow() + " As decided in June.");
                    edits++;
                }
                actions.set(actions.indexOf(action), changed);
            }
        }

        private static ProgressStatus next(ProgressStatus status) {
            List<ProgressStatus> all = List.of(ProgressStatus.values());
            return all.get((all.indexOf(status) + 1) % all.size());
        }

        private void move(List<Action> chosen) {
            for (Action action : chosen) {
                int from = actions.indexOf(action);
                actions.remove(from);
                int distance = LEAST_MOVE + random.nextInt(actions.size() - 2 * LEAST_MOVE);
                actions.add((from + distance) % actions.size(), action);
                edits++;
            }
        }

        /** Nobody removes what others still refer to. */
        private List<Action> unreferenced(List<Action> candidates, int count) {
            Set<String> referenced = first.index().references().stream()
                    .map(StrategyIndex.Use::text)
                    .collect(Collectors.toCollection(HashSet::new));
            List<Action> free = candidates.stream()
                    .filter(action -> !referenced.contains(action.id()))
                    .limit(count)
                    .toList();
            if (free.size() < count) {
                throw new IllegalStateException("only " + free.size() + " actions can be removed");
            }
            return free;
        }

        private void remove(List<Action> chosen) {
            actions.removeAll(chosen);
            edits += chosen.size();
        }

        private void insert(int count) {
            for (int i = 0; i < count; i++) {
                int at = actions.size() / 4 + random.nextInt(actions.size() / 2);
                actions.add(at, newActions.action(newId + (i + 1), "New action " + (i + 1), 0));
                edits++;
            }
        }

        private StakeholderMap reassessed() {
            StakeholderMap map = first.stakeholderMap().orElseThrow();
            List<Stakeholder> stakeholders = new ArrayList<>(map.stakeholders());
            List<Stakeholder> chosen = new ArrayList<>(stakeholders);
            Collections.shuffle(chosen, random);
            for (Stakeholder stakeholder : chosen.subList(0, chosen.size() / 20)) {
                stakeholders.set(stakeholders.indexOf(stakeholder), reassessed(stakeholder));
                edits++;
            }
            return map.withStakeholders(stakeholders);
        }

        private Stakeholder reassessed(Stakeholder stakeholder) {
            return Stakeholder.builder()
                    .from(stakeholder)
                    .addAssessment(people.assessment())
                    .build();
        }
    }
}
