package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.value.Decimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** One run of one rule over one document, and what came of it. */
final class RuleRun {

    /** What a rule reported, before its place is worked out. */
    record Report(RuleMetadata rule, ElementPath path, String about, Severity severity, Message message) {}

    private static final int REASONS_SHOWN = 5;

    private final RuleMetadata rule;
    private final Severity severity;
    private final Profile profile;
    private final Naming naming;
    private final List<Report> reports;
    private final Set<String> leftOut = new LinkedHashSet<>();
    private int lookedAt;

    RuleRun(RuleMetadata rule, Severity severity, Profile profile, Naming naming, List<Report> reports) {
        this.rule = rule;
        this.severity = severity;
        this.profile = profile;
        this.naming = naming;
        this.reports = reports;
    }

    String nameOf(ElementPath path) {
        return naming.of(path);
    }

    void report(ElementPath path, String about, boolean isWorse, Severity ceiling, Message message) {
        Severity own = isWorse ? severity.worse() : severity;
        reports.add(new Report(rule, path, about, own.isAtLeast(ceiling) ? ceiling : own, message));
    }

    void lookedAt(int count) {
        lookedAt += count;
    }

    void leftOut(String reason) {
        leftOut.add(reason);
    }

    Decimal threshold(String name) {
        return rule.threshold(name)
                .map(threshold -> profile.valueOf(rule, threshold))
                .orElseThrow(() -> new NoSuchElementException("the rule " + rule + " has no threshold " + name));
    }

    Optional<List<String>> words() {
        return profile.wordsOf(rule);
    }

    RuleOutcome outcome() {
        return leftOut.isEmpty()
                ? RuleOutcome.run(rule, lookedAt)
                : new RuleOutcome(rule, RuleOutcome.Status.PARTLY_RUN, lookedAt, reason());
    }

    private String reason() {
        List<String> reasons = List.copyOf(leftOut);
        int more = reasons.size() - REASONS_SHOWN;
        String some = String.join("; ", more > 0 ? reasons.subList(0, REASONS_SHOWN) : reasons);
        return more > 0 ? some + "; and " + more + " more" : some;
    }
}
