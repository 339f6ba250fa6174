package io.github.strategydocs.validation;

import io.github.strategydocs.validation.RuleOutcome.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * What a validator found, and which rules could not be run.
 *
 * <pre>{@code
 * if (report.hasAtLeast(Severity.ERROR)) {
 *     report.findingsFor("open-data").forEach(finding -> System.out.println(finding.message()));
 * }
 * report.notRun().forEach(rule -> System.out.println(rule.rule() + " was not run: " + rule.reason()));
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
public final class ValidationReport {

    private final Validator validator;
    private final Profile profile;
    private final ValidationRequest request;
    private final List<Finding> findings;
    private final List<WaivedFinding> waived;
    private final List<RuleOutcome> outcomes;
    private final List<Finding> heldBack;
    private final List<KnownFinding> noLongerFound;

    // Several threads may work it out at once, and all come to the same.
    @Nullable
    private volatile Map<String, List<Finding>> byElement;

    ValidationReport(
            Validator validator,
            Profile profile,
            ValidationRequest request,
            List<Finding> findings,
            List<WaivedFinding> waived,
            List<RuleOutcome> outcomes) {
        this.validator = validator;
        this.profile = profile;
        this.request = request;
        this.findings = List.copyOf(findings);
        this.waived = List.copyOf(waived);
        this.outcomes = List.copyOf(outcomes);
        this.heldBack = List.of();
        this.noLongerFound = List.of();
    }

    private ValidationReport(
            ValidationReport report, List<Finding> fresh, List<Finding> heldBack, List<KnownFinding> noLongerFound) {
        this.validator = report.validator;
        this.profile = report.profile;
        this.request = report.request;
        this.findings = List.copyOf(fresh);
        this.waived = report.waived;
        this.outcomes = report.outcomes;
        this.heldBack = List.copyOf(heldBack);
        this.noLongerFound = List.copyOf(noLongerFound);
    }

    /**
     * The profile by which the document was checked.
     *
     * @return the profile
     */
    public Profile profile() {
        return profile;
    }

    /** The id of the document that was checked. */
    String documentId() {
        return request.strategy().id();
    }

    /** All that was found: that somebody lives with it, or knew it, does not make it good. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(allButWaived());
        for (WaivedFinding one : waived) {
            all.add(one.finding());
        }
        all.sort(FindingList.OF_REPORT);
        return all;
    }

    /** What was found and not waived, whether it is held back or not. */
    List<Finding> allButWaived() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(heldBack);
        all.sort(FindingList.OF_REPORT);
        return all;
    }

    /**
     * Returns a report in which findings that were known before are held back, so that it only contains new ones.
     *
     * @param known the known findings, of this document or of several
     * @return a report whose {@link #findings()} are only the new ones
     */
    public ValidationReport holdingBack(KnownFindings known) {
        Objects.requireNonNull(known, "known");
        Set<String> fingerprints = new HashSet<>();
        for (KnownFinding finding : known.findings()) {
            fingerprints.add(finding.fingerprint());
        }
        Set<String> found = new HashSet<>();
        List<Finding> fresh = new ArrayList<>();
        List<Finding> held = new ArrayList<>();
        for (Finding finding : allButWaived()) {
            String fingerprint = finding.fingerprint();
            found.add(fingerprint);
            boolean isKnown = fingerprints.contains(fingerprint) && !finding.isAboutTheCheck();
            (isKnown ? held : fresh).add(finding);
        }
        for (WaivedFinding one : waived) {
            found.add(one.finding().fingerprint());
        }
        List<KnownFinding> gone = new ArrayList<>();
        for (KnownFinding finding : known.findings()) {
            if (finding.document().equals(documentId())
                    && !found.contains(finding.fingerprint())
                    && hasLooked(finding.rule())) {
                gone.add(finding);
            }
        }
        return new ValidationReport(this, fresh, held, gone);
    }

    /** A rule that has not looked may find it again; one that is no more will not. */
    private boolean hasLooked(String rule) {
        for (RuleOutcome outcome : outcomes) {
            if (outcome.rule().isCalled(rule)) {
                return outcome.status() == Status.RUN;
            }
        }
        return true;
    }

    /**
     * The findings that a waiver accepts; they are not among {@link #findings()}.
     *
     * @return an unmodifiable list, in the order of the document
     */
    public List<WaivedFinding> waived() {
        return waived;
    }

    /**
     * The findings that were known before; they are not among {@link #findings()}.
     *
     * @return an unmodifiable list in the order of the document, empty unless the report is {@linkplain #holdingBack
     *     holding back}
     */
    public List<Finding> heldBack() {
        return heldBack;
    }

    /**
     * The known findings of this document that were not found again although their rules looked at everything. They can
     * be removed from the known findings.
     *
     * @return an unmodifiable list, empty unless the report is {@linkplain #holdingBack holding back}
     * @see KnownFindings#without
     */
    public List<KnownFinding> noLongerFound() {
        return noLongerFound;
    }

    /**
     * All findings that are neither waived nor held back, in the order of the document; those of one place in the order
     * of their rules' ids.
     *
     * @return an unmodifiable list
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The findings about one element. The first call groups all findings by element, so asking for every element of a
     * long document takes linear time.
     *
     * @param element the id of an element, or the name of a section
     * @return an unmodifiable list; empty also if there is no such element
     */
    public List<Finding> findingsFor(String element) {
        Objects.requireNonNull(element, "element");
        Map<String, List<Finding>> known = byElement;
        if (known == null) {
            known = findingsByElement();
            byElement = known;
        }
        return Collections.unmodifiableList(known.getOrDefault(element, List.of()));
    }

    private Map<String, List<Finding>> findingsByElement() {
        Map<String, List<Finding>> all = new HashMap<>();
        for (Finding finding : findings) {
            Optional<String> element = finding.element();
            if (element.isPresent()) {
                List<Finding> ofElement = all.get(element.get());
                if (ofElement == null) {
                    ofElement = new ArrayList<>();
                    all.put(element.get(), ofElement);
                }
                ofElement.add(finding);
            }
        }
        return all;
    }

    /**
     * The findings of one rule.
     *
     * <pre>{@code
     * report.findingsByRule("action/no-deadline").forEach(finding -> System.out.println(finding.message()));
     * }</pre>
     *
     * @param rule the id of a rule, or an id that it had before
     * @return an unmodifiable list, in the order of the document; empty also if there is no such rule
     */
    public List<Finding> findingsByRule(String rule) {
        Objects.requireNonNull(rule, "rule");
        List<Finding> found = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.metadata().isCalled(rule)) {
                found.add(finding);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * The number of findings of one severity.
     *
     * <pre>{@code
     * System.out.println(report.count(Severity.ERROR) + " errors, " + report.count(Severity.WARNING) + " warnings");
     * }</pre>
     *
     * @param severity a severity
     * @return how many of the {@link #findings()} have exactly this severity
     */
    public int count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        int count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }

    /**
     * The findings of this report that another report also contains, such as the report on a {@linkplain
     * io.github.strategydocs.model.Strategy#publicEdition() public edition} of the document.
     *
     * <pre>{@code
     * ValidationReport shown = validator.validate(ValidationRequest.of(strategy.publicEdition().strategy()));
     * List<Finding> sayable = shown.findingsAlsoIn(validator.validate(ValidationRequest.of(strategy)));
     * }</pre>
     *
     * @param other the other report
     * @return an unmodifiable list of findings of this report, in its order, for which the other report has a finding
     *     with the same {@linkplain Finding#fingerprint() fingerprint}
     */
    public List<Finding> findingsAlsoIn(ValidationReport other) {
        Objects.requireNonNull(other, "other");
        if (findings == other.findings) {
            return findings;
        }
        Set<String> known = new HashSet<>();
        for (Finding finding : other.findings) {
            known.add(finding.identity());
        }
        List<Finding> shared = new ArrayList<>();
        for (Finding finding : findings) {
            if (known.contains(finding.identity())) {
                shared.add(finding);
            }
        }
        return Collections.unmodifiableList(shared);
    }

    /**
     * Whether there is a finding of at least a given severity.
     *
     * @param bar the lowest severity that counts
     * @return whether any of the {@link #findings()} has this severity or a higher one
     */
    public boolean hasAtLeast(Severity bar) {
        Objects.requireNonNull(bar, "bar");
        for (Finding finding : findings) {
            if (finding.severity().isAtLeast(bar)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The outcome of each rule.
     *
     * @return an unmodifiable list, in the order of the rules' ids
     */
    public List<RuleOutcome> outcomes() {
        return outcomes;
    }

    /**
     * The rules that were run completely.
     *
     * @return an unmodifiable list, in the order of the rules' ids
     */
    public List<RuleOutcome> rulesRun() {
        return outcomes(true);
    }

    /**
     * The rules that were not run, or not on everything. The absence of their findings means nothing.
     *
     * @return an unmodifiable list with the reasons, in the order of the rules' ids
     */
    public List<RuleOutcome> notRun() {
        return outcomes(false);
    }

    private List<RuleOutcome> outcomes(boolean isRun) {
        List<RuleOutcome> chosen = new ArrayList<>();
        for (RuleOutcome outcome : outcomes) {
            if ((outcome.status() == Status.RUN) == isRun) {
                chosen.add(outcome);
            }
        }
        return Collections.unmodifiableList(chosen);
    }

    /**
     * The rules that were run but found nothing to look at. The absence of their findings means nothing either.
     *
     * @return an unmodifiable list, in the order of the rules' ids
     */
    public List<RuleOutcome> matchedNothing() {
        return rulesRun().stream().filter(outcome -> outcome.lookedAt() == 0).toList();
    }

    /**
     * How far each action is specific, measurable, achievable, realistic and timely, whether or not findings are waived
     * or held back. Computed on each call.
     *
     * @return the assessment, by the profile of this report
     */
    public SmartAssessment smart() {
        return new SmartJudge(request.strategy(), this).assess();
    }

    /**
     * How far the document answers each of the questions that a strategy must answer, whether or not findings are
     * waived or held back. Computed on each call, which runs the rules that the profile switches off.
     *
     * @return the coverage, by the profile of this report
     * @throws java.util.concurrent.CancellationException if the {@linkplain ValidationRequest#withStop stop signal} of
     *     the request asked to stop
     */
    public QuestionCoverage questions() {
        return new QuestionJudge(this, validator.unheard(this)).cover();
    }

    ValidationRequest request() {
        return request;
    }

    boolean isSwitchedOff(RuleMetadata rule) {
        for (RuleOutcome outcome : outcomes) {
            if (outcome.rule().equals(rule)) {
                return outcome.status() == Status.SWITCHED_OFF;
            }
        }
        return false;
    }

    /**
     * The report in a few words, for a log or a debugger; the text may change.
     *
     * @return the profile and how much was found
     */
    @Override
    public String toString() {
        return findings.size() + " findings by the profile " + profile;
    }
}
