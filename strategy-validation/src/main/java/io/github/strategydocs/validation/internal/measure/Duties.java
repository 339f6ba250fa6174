package io.github.strategydocs.validation.internal.measure;

import io.github.strategydocs.model.MonitoringDuty;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.plan.HeldMeasure;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which monitoring duty serves each measure: of several, the one that says most. */
final class Duties {

    private final Map<String, MonitoringDuty> bySubject = new HashMap<>();

    Duties(List<MonitoringDuty> duties, JudgedActions actions) {
        for (MonitoringDuty duty : duties) {
            for (String subject : duty.subjects()) {
                add(subject, duty);
            }
        }
        for (JudgedAction action : actions.all()) {
            if (action.whole().isPresent()) {
                MonitoringDuty ofWhole =
                        bySubject.get(action.whole().get().action().id());
                if (ofWhole != null) {
                    add(action.action().id(), ofWhole);
                }
            }
        }
    }

    private void add(String subject, MonitoringDuty duty) {
        MonitoringDuty known = bySubject.get(subject);
        if (known == null || missing(duty).size() < missing(known).size()) {
            bySubject.put(subject, duty);
        }
    }

    Optional<MonitoringDuty> of(HeldMeasure held) {
        List<String> subjects = new ArrayList<>(List.of(held.measure().id()));
        if (held.action().isPresent()) {
            subjects.add(held.action().get().action().id());
            subjects.add("actionPlan");
        } else if (held.goal().isPresent()) {
            subjects.add(held.goal().get().id());
            subjects.add("purpose");
        } else {
            subjects.add("baseline");
        }
        MonitoringDuty best = null;
        for (String subject : subjects) {
            MonitoringDuty duty = bySubject.get(subject);
            if (duty != null
                    && (best == null || missing(duty).size() < missing(best).size())) {
                best = duty;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What a duty does not say. */
    static List<String> missing(MonitoringDuty duty) {
        List<String> missing = new ArrayList<>();
        if (duty.collector().isEmpty()) {
            missing.add("by whom");
        }
        if (!Said.anything(duty.method())) {
            missing.add("how");
        }
        if (duty.frequency().isEmpty()) {
            missing.add("how often");
        }
        return missing;
    }
}
