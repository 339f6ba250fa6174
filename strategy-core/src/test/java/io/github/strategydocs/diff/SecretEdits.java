package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.IncompleteValueException;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.model.Examples;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.ProgressEntry;
import io.github.strategydocs.model.ProgressReport;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.SkillRecord;
import io.github.strategydocs.model.SkillsAudit;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.Stance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A small document of which much is internal, for all the reasons for which something can be, and edits with which two
 * people come to think differently of who may see what. One seed gives the same edits on every machine.
 */
final class SecretEdits {

    private static final List<String> SECTIONS =
            List.of("actionPlan", "purpose", "stakeholderMap", "resourcing", "monitoring");

    private final Random random;
    private int written;

    /** What people do. */
    enum Doing {
        /** Say of something that it is internal or public. */
        WORD,
        /** Take back what is said of who may see something. */
        UNWORD,
        /** Move a measure into another action or goal. */
        MOVE,
        /** Make an action a part of another, or of none. */
        PART,
        /** Say something anew. */
        WRITE,
        /** Add a measure. */
        ADD,
        /** Remove an element. */
        REMOVE
    }

    SecretEdits(long seed) {
        this.random = new Random(seed);
        this.written = random.nextInt(1000);
    }

    /** The document from which both start. */
    Strategy base(int words) {
        ActionPlan.Builder plan = ActionPlan.builder();
        for (int i = 0; i < 4; i++) {
            Action action = Action.builder()
                    .id("action-" + i)
                    .title("Action " + i)
                    .addMeasure(measure("measure-" + i))
                    .build();
            plan.addAction(random.nextInt(3) == 0 ? action.withPartOf("action-" + random.nextInt(4)) : action);
        }
        Strategy base = Examples.board()
                .build()
                .withActionPlan(plan.build())
                .withPurpose(Purpose.builder()
                        .addGoal(Goal.builder()
                                .id("goal")
                                .name("Goal")
                                .addMeasure(measure("measure-4"))
                                .build())
                        .build())
                .withStakeholderMap(StakeholderMap.builder()
                        .addStakeholder(stakeholder("stakeholder-0"))
                        .addStakeholder(stakeholder("stakeholder-1"))
                        .build())
                .withResourcing(Resourcing.builder()
                        .skillsAudit(SkillsAudit.builder()
                                .addRecord(record())
                                .addRecord(record())
                                .build())
                        .build())
                .withMonitoring(Monitoring.builder()
                        .addProgressReport(ProgressReport.builder()
                                .id("report")
                                .asOf(PartialDate.parse("2027"))
                                .addEntry(entry("action-0"))
                                .addEntry(entry("measure-1"))
                                .build())
                        .build());
        for (int i = 0; i < words; i++) {
            base = word(base);
        }
        return base;
    }

    private static Measure measure(String id) {
        return Measure.builder().id(id).name("Measure " + id).build();
    }

    private Stakeholder stakeholder(String id) {
        return Stakeholder.builder()
                .id(id)
                .name("Stakeholder " + id)
                .stance(pick(List.of(Stance.values())))
                .build();
    }

    private SkillRecord record() {
        return SkillRecord.builder().party("board").skill(newText()).build();
    }

    private ProgressEntry entry(String subject) {
        return ProgressEntry.builder().subject(subject).narrative(newText()).build();
    }

    private String newText() {
        return "text " + written++;
    }

    private <T> T pick(List<T> members) {
        return members.get(random.nextInt(members.size()));
    }

    /** Edits a document several times over. */
    Strategy edit(Strategy before, int times, List<Doing> doings) {
        Strategy edited = before;
        for (int i = 0; i < times; i++) {
            try {
                edited = once(edited, pick(doings));
            } catch (InvalidValueException | IncompleteValueException e) {
                continue; // what is there already, or is needed: another edit is tried instead
            }
        }
        return edited;
    }

    private Strategy once(Strategy before, Doing doing) {
        return switch (doing) {
            case WORD -> word(before);
            case UNWORD -> unword(before);
            case MOVE -> move(before);
            case PART -> part(before);
            case WRITE -> write(before);
            case ADD -> hold(before, measure("added-" + newText().hashCode()));
            case REMOVE -> without(before, pick(before.index().ids()));
        };
    }

    private Strategy word(Strategy before) {
        List<String> subjects = new ArrayList<>(before.index().ids());
        subjects.remove("board");
        Disclosure disclosure = Disclosure.builder()
                .subject(random.nextInt(3) == 0 ? pick(SECTIONS) : pick(subjects))
                .audience(random.nextInt(3) == 0 ? Audience.PUBLIC : Audience.INTERNAL)
                .build();
        List<Disclosure> disclosures = new ArrayList<>(before.disclosures());
        disclosures.add(random.nextBoolean() ? disclosure : disclosure.withReason(newText()));
        return before.withDisclosures(disclosures);
    }

    private Strategy unword(Strategy before) {
        List<Disclosure> disclosures = new ArrayList<>(before.disclosures());
        if (!disclosures.isEmpty()) {
            Disclosure disclosure = disclosures.remove(random.nextInt(disclosures.size()));
            if (random.nextInt(3) == 0) {
                disclosures.add(disclosure.withAudience(Audience.PUBLIC));
            }
        }
        return before.withDisclosures(disclosures);
    }

    private Strategy move(Strategy before) {
        List<Measure> measures = before.index().all(Measure.class);
        if (measures.isEmpty()) {
            return before;
        }
        Measure measure = pick(measures);
        return hold(without(before, measure.id()), measure);
    }

    private static Strategy without(Strategy before, String id) {
        return (Strategy) new Rewriter(value ->
                        value instanceof Element element && element.id().equals(id)
                                ? Optional.empty()
                                : Optional.of(value))
                .rewrite(before)
                .orElseThrow();
    }

    /** The document, with the measure in one of its actions or goals. */
    private Strategy hold(Strategy before, Measure measure) {
        List<Element> holders = new ArrayList<>(before.index().all(Action.class));
        holders.addAll(before.index().all(Goal.class));
        if (holders.isEmpty()) {
            return before;
        }
        Element holder = pick(holders);
        return holder instanceof Goal
                ? before.update(holder.id(), Goal.class, goal -> goal.withMeasures(with(goal.measures(), measure)))
                : before.update(
                        holder.id(), Action.class, action -> action.withMeasures(with(action.measures(), measure)));
    }

    private static <T> List<T> with(List<T> members, T member) {
        List<T> all = new ArrayList<>(members);
        all.add(member);
        return all;
    }

    private Strategy part(Strategy before) {
        List<Action> actions = before.index().all(Action.class);
        if (actions.isEmpty()) {
            return before;
        }
        String whole = pick(actions).id();
        return before.update(
                pick(actions).id(),
                Action.class,
                action -> random.nextInt(3) == 0 ? action.withPartOf(Optional.empty()) : action.withPartOf(whole));
    }

    private Strategy write(Strategy before) {
        return switch (random.nextInt(8)) {
            case 0 ->
                before.withResourcing(before.resourcing()
                        .map(resourcing -> resourcing.withSkillsAudit(resourcing
                                .skillsAudit()
                                .map(audit -> audit.withRecords(with(audit.records(), record()))))));
            case 1 -> report(before);
            case 2 -> before.withPurpose(before.purpose().map(purpose -> purpose.withNarrative(newText())));
            case 3 -> before.withActionPlan(before.actionPlan().map(plan -> plan.withNarrative(newText())));
            default -> rewrite(before, pick(before.index().ids()));
        };
    }

    private Strategy report(Strategy before) {
        List<String> subjects = before.index().ids();
        return before.index().find("report").isEmpty()
                ? before
                : before.update("report", ProgressReport.class, report -> {
                    List<ProgressEntry> entries = new ArrayList<>(report.entries());
                    if (!entries.isEmpty() && random.nextBoolean()) {
                        entries.add(entries.remove(0).withNarrative(newText()));
                    } else {
                        entries.add(entry(pick(subjects)));
                    }
                    return report.withEntries(entries);
                });
    }

    private Strategy rewrite(Strategy before, String id) {
        return (Strategy) new Rewriter(value -> {
                    if (!(value instanceof Element element) || !element.id().equals(id)) {
                        return Optional.of(value);
                    }
                    if (value instanceof Stakeholder stakeholder && random.nextInt(3) > 0) {
                        return Optional.of(stakeholder
                                .withStance(pick(List.of(Stance.values())))
                                .withStanceNote(newText()));
                    }
                    TypeBinding type = (TypeBinding) value.typeDescription();
                    return Optional.of(type.title()
                            .filter(title -> random.nextBoolean())
                            .map(title -> type.with(value, title.index(), newText()))
                            .orElseGet(() ->
                                    type.of(type.contents(value), JsonObject.of("x-note", new JsonText(newText())))));
                })
                .rewrite(before)
                .orElseThrow();
    }
}
