package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.QuestionCoverage;
import io.github.strategydocs.validation.SmartAssessment;
import io.github.strategydocs.validation.ValidationReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What was found in a document, as far as those who see an edition of it may know.
 *
 * @param profile the name of the profile by which it was checked
 * @param findings what was found and may be told
 * @param fingerprints of these findings
 * @param coverage how far the document answers the questions
 * @param smart how SMART its actions are
 */
public record Checks(
        String profile,
        List<Finding> findings,
        Set<String> fingerprints,
        QuestionCoverage coverage,
        SmartAssessment smart) {

    /** Keeps a copy. */
    public Checks {
        Objects.requireNonNull(profile, "profile");
        findings = List.copyOf(findings);
        fingerprints = Set.copyOf(fingerprints);
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(smart, "smart");
    }

    /**
     * What was found in the edition and in the whole document alike. What is found in the edition alone is only due to
     * what was left out of it, and what is found in the whole alone may speak of what was left out.
     *
     * @param whole what was found in the whole document
     * @param edition what was found in the edition
     * @param smart how SMART the actions of the whole document are
     */
    public static Checks of(ValidationReport whole, ValidationReport edition, SmartAssessment smart) {
        Set<String> known = new HashSet<>();
        whole.findings().forEach(finding -> known.add(finding.fingerprint()));
        List<Finding> findings = new ArrayList<>();
        Set<String> fingerprints = new HashSet<>();
        for (Finding finding : edition.findings()) {
            if (known.contains(finding.fingerprint())) {
                findings.add(finding);
                fingerprints.add(finding.fingerprint());
            }
        }
        return new Checks(whole.profile().name(), findings, fingerprints, whole.questions(), smart);
    }

    /** Of the findings that a question has, those that may be told. */
    List<Finding> told(List<Finding> found) {
        return found.isEmpty()
                ? found
                : found.stream()
                        .filter(finding -> fingerprints.contains(finding.fingerprint()))
                        .toList();
    }
}
