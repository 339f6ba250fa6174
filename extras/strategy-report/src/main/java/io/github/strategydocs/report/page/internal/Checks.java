package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.QuestionCoverage;
import io.github.strategydocs.validation.SmartAssessment;
import io.github.strategydocs.validation.ValidationReport;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What was found in a document, as far as those who see an edition of it may know. */
public final class Checks {

    private final String profile;
    private final List<Finding> findings;
    private final Set<Finding> told;
    private final QuestionCoverage coverage;
    private final SmartAssessment smart;

    /**
     * What was found in the edition and in the whole document alike. What is found in the edition alone is only due to
     * what was left out of it, and what is found in the whole alone may speak of what was left out.
     *
     * @param whole what was found in the whole document
     * @param edition what was found in the edition
     * @param smart how SMART the actions of the whole document are
     */
    public Checks(ValidationReport whole, ValidationReport edition, SmartAssessment smart) {
        this.profile = whole.profile().name();
        this.findings = edition.findingsAlsoIn(whole);
        this.told = Collections.newSetFromMap(new IdentityHashMap<>());
        this.told.addAll(whole.findingsAlsoIn(edition));
        this.coverage = whole.questions();
        this.smart = Objects.requireNonNull(smart, "smart");
    }

    /** The name of the profile by which it was checked. */
    String profile() {
        return profile;
    }

    /** What was found and may be told. */
    List<Finding> findings() {
        return findings;
    }

    /** How far the whole document answers the questions, whatever of it is shown. */
    QuestionCoverage coverage() {
        return coverage;
    }

    /** How SMART its actions are. */
    SmartAssessment smart() {
        return smart;
    }

    /** Of the findings that a question has, those that may be told. */
    List<Finding> told(List<Finding> found) {
        return found.isEmpty() ? found : found.stream().filter(told::contains).toList();
    }
}
