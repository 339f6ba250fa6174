package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.validation.RuleOutcome.Status;
import io.github.strategydocs.validation.internal.plan.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes away what is waived, and finds the waivers that have had their day. These are no rules of the catalogue, since
 * they look at the profile and not at the document.
 */
final class WaiverCheck {

    static final RuleMetadata EXPIRED = RuleMetadata.builder("waiver/expired")
            .title("A waiver whose time is over")
            .why("It was to hold for a time, and nobody has decided again.")
            .remedy("Mend what it was about, or decide anew: give it a later date and a reason that still holds.")
            .inDraft(Severity.WARNING)
            .inPublication(Severity.WARNING)
            .build();

    static final RuleMetadata UNUSED = RuleMetadata.builder("waiver/unused")
            .title("A waiver that waives nothing")
            .why("It would hide a finding that comes back, for a reason that may no longer hold.")
            .remedy("Take it out of the profile; or correct its element; or, if it is for another document, say which.")
            .inDraft(Severity.INFO)
            .inPublication(Severity.INFO)
            .build();

    static final List<RuleMetadata> RULES = List.of(EXPIRED, UNUSED);

    private final Profile profile;
    private final Survey survey;
    private final String documentId;
    private final List<Waiver> waivers = new ArrayList<>();
    private final Set<Waiver> expired = new LinkedHashSet<>();
    private final WaiversInForce inForce;

    WaiverCheck(Profile profile, Survey survey) {
        this.profile = profile;
        this.survey = survey;
        this.documentId = survey.request().strategy().id();
        LocalDate today = today();
        List<Waiver> valid = new ArrayList<>();
        for (Waiver waiver : profile.waivers()) {
            if (waiver.isForDocument(documentId)) {
                waivers.add(waiver);
                (today.isAfter(waiver.until().lastDay()) ? expired : valid).add(waiver);
            }
        }
        this.inForce = new WaiversInForce(valid, documentId);
    }

    /** The date of checking, or else the first day on which the version can have been made. */
    private LocalDate today() {
        ValidationRequest request = survey.request();
        return request.asOf().orElse(request.strategy().version().date().firstDay());
    }

    /** Moves findings that are waived from one list to the other. */
    void waive(List<Finding> findings, List<WaivedFinding> waived) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Waiver> waiver = inForce.take(finding);
            if (waiver.isPresent()) {
                waived.add(new WaivedFinding(finding, waiver.get()));
            } else {
                kept.add(finding);
            }
        }
        findings.clear();
        findings.addAll(kept);
    }

    /** Says which waivers are over or waive nothing; adds what became of looking for them to the outcomes. */
    List<RuleRun.Report> look(List<RuleOutcome> outcomes) {
        List<RuleRun.Report> reports = new ArrayList<>();
        RuleOutcome unused = lookForUnused(reports, outcomes);
        outcomes.add(lookForExpired(reports));
        outcomes.add(unused);
        return reports;
    }

    private RuleOutcome lookForExpired(List<RuleRun.Report> reports) {
        Optional<Severity> severity = profile.severityOf(EXPIRED);
        if (severity.isEmpty()) {
            return switchedOff(EXPIRED);
        }
        RuleRun run = new RuleRun(EXPIRED, severity.get(), profile, reports);
        run.lookedAt(waivers.size());
        if (!waivers.isEmpty() && survey.request().asOf().isEmpty()) {
            run.leftOut("the date of checking was not given, and the version's date stands for it");
        }
        for (Waiver waiver : expired) {
            report(
                    run,
                    waiver,
                    "The waiver of {rule} for "
                            + (pathOf(waiver).isPresent()
                                    ? "{place}"
                                    : "\"{element}\", which the document does not have,")
                            + " held until " + DateWords.last("until", waiver.until()) + ", by {who}: \"{reason}\"");
        }
        return run.outcome();
    }

    private RuleOutcome lookForUnused(List<RuleRun.Report> reports, List<RuleOutcome> outcomes) {
        Optional<Severity> severity = profile.severityOf(UNUSED);
        if (severity.isEmpty()) {
            return switchedOff(UNUSED);
        }
        RuleRun run = new RuleRun(UNUSED, severity.get(), profile, reports);
        for (Waiver waiver : waivers) {
            if (inForce.isUsed(waiver) || expired.contains(waiver)) {
                run.lookedAt(1);
            } else if (couldBeUsed(waiver, outcomes)) {
                run.lookedAt(1);
                report(run, waiver, uselessness(waiver, outcomes));
            } else {
                run.leftOut("the rule " + waiver.rule() + " was not run, or not on everything");
            }
        }
        return run.outcome();
    }

    /** Why a waiver waives nothing. */
    private String uselessness(Waiver waiver, List<RuleOutcome> outcomes) {
        if (pathOf(waiver).isEmpty()) {
            return "The waiver of {rule} for \"{element}\" waives nothing: the document has no such element.";
        }
        return has(waiver, outcomes, Status.SWITCHED_OFF)
                ? "The waiver of {rule} for {place} waives nothing: the profile switches the rule off."
                : "The waiver of {rule} for {place} waives nothing: the rule does not find it.";
    }

    private RuleOutcome switchedOff(RuleMetadata rule) {
        return RuleOutcome.notRun(rule, Status.SWITCHED_OFF, "the profile " + profile + " switches it off");
    }

    /** Nothing can be said of the waiver of a rule that did not look. */
    private static boolean couldBeUsed(Waiver waiver, List<RuleOutcome> outcomes) {
        return has(waiver, outcomes, Status.RUN)
                || has(waiver, outcomes, Status.SWITCHED_OFF)
                || !isKnown(waiver, outcomes);
    }

    private static boolean isKnown(Waiver waiver, List<RuleOutcome> outcomes) {
        for (RuleOutcome outcome : outcomes) {
            if (outcome.rule().isCalled(waiver.rule())) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Waiver waiver, List<RuleOutcome> outcomes, Status status) {
        for (RuleOutcome outcome : outcomes) {
            if (outcome.rule().isCalled(waiver.rule()) && outcome.status() == status) {
                return true;
            }
        }
        return false;
    }

    private void report(RuleRun run, Waiver waiver, String template) {
        ElementPath path = pathOf(waiver).orElse(ElementPath.ROOT);
        new FindingDraft(run, survey.particulars(), path)
                .about(waiver.rule() + "\n" + waiver.element())
                .argument("rule", waiver.rule())
                .argument("element", waiver.element())
                .argument("until", waiver.until())
                .argument("who", waiver.who())
                .argument("reason", waiver.reason())
                .report(template);
    }

    private Optional<ElementPath> pathOf(Waiver waiver) {
        if (waiver.element().equals(documentId)) {
            return Optional.of(ElementPath.ROOT);
        }
        return Sections.isName(waiver.element())
                ? Optional.of(ElementPath.ROOT.attribute(waiver.element()))
                : survey.request().strategy().index().pathOf(waiver.element());
    }
}
