package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.value.Decimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/** One run of one rule over one document, and what came of it. */
final class RuleRun {

    /**
     * What a rule reported.
     *
     * @param rule the rule
     * @param path where it found something
     * @param about what tells it from others that the rule reports of the same place
     * @param severity how much it matters
     * @param template the message
     * @param arguments what the message speaks of
     * @param cause what the rule threw, where the report is that it broke down
     */
    record Report(
            RuleMetadata rule,
            ElementPath path,
            String about,
            Severity severity,
            Template template,
            Arguments arguments,
            @Nullable Throwable cause) {}

    private static final String WITHHELD = " That may be because something was withheld from this public edition.";
    private static final int REASONS_SHOWN = 5;

    private final RuleMetadata rule;
    private final Severity severity;
    private final Profile profile;
    private final List<Report> reports;
    private final Map<String, Template> templates = new HashMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private int lookedAt;

    // Another thread may hold on to a draft; it is to see that the run is over.
    private volatile boolean over;

    /** Whether what the rule misses may have been withheld, so that nobody can tell whether it is there. */
    private final boolean mayBeWithheld;

    RuleRun(RuleMetadata rule, Severity severity, Profile profile, List<Report> reports) {
        this(rule, severity, profile, reports, false);
    }

    RuleRun(RuleMetadata rule, Severity severity, Profile profile, List<Report> reports, boolean mayBeWithheld) {
        this.mayBeWithheld = mayBeWithheld;
        this.rule = rule;
        this.severity = severity;
        this.profile = profile;
        this.reports = reports;
    }

    /** The severity of a finding, which may matter more, or less, than others of the rule. */
    Severity severity(boolean isWorse, Severity ceiling) {
        Severity own = isWorse ? severity.worse() : severity;
        return own.isAtLeast(ceiling) ? ceiling : own;
    }

    /** Reports what may come of something that was withheld, if anything was: then nobody can tell how much it matters. */
    void reportMissing(ElementPath path, String about, Severity found, String message, Arguments arguments) {
        if (mayBeWithheld) {
            leftOut("what would answer it may have been withheld from this public edition");
            report(path, about, Severity.INFO, message + WITHHELD, arguments);
        } else {
            report(path, about, found, message, arguments);
        }
    }

    void report(ElementPath path, String about, Severity found, String message, Arguments arguments) {
        if (over) {
            throw new IllegalStateException("the rule " + rule + " reports \"" + message
                    + "\" after it has returned from its check; nobody would hear of it");
        }
        Template template = templates.get(message);
        if (template == null) {
            template = new Template(message);
            templates.put(message, template);
        }
        template.check(arguments);
        reports.add(new Report(rule, path, about, found, template, arguments, null));
    }

    /** Ends the run: from now on a report would be lost. */
    void end() {
        over = true;
    }

    void lookedAt(int count) {
        lookedAt += count;
    }

    void leftOut(String reason) {
        leftOut.add(reason);
    }

    Decimal threshold(String name) {
        Optional<Threshold> threshold = rule.threshold(name);
        if (threshold.isEmpty()) {
            throw new NoSuchElementException("the rule " + rule + " has no threshold " + name);
        }
        return profile.valueOf(rule, threshold.get());
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
