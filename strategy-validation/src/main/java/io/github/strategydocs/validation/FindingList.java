package io.github.strategydocs.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes findings of what rules reported, and puts them in order. */
final class FindingList {

    /** By place, and at one place by rule. */
    static final Comparator<Finding> OF_REPORT = new Comparator<>() {
        @Override
        public int compare(Finding one, Finding other) {
            int byPlace = one.order().compareTo(other.order());
            return byPlace != 0 ? byPlace : one.rule().compareTo(other.rule());
        }
    };

    private final Orders orders;
    private final Particulars particulars;

    FindingList(Survey survey) {
        this.orders = new Orders(survey.request().strategy());
        this.particulars = survey.particulars();
    }

    List<Finding> of(List<RuleRun.Report> reports) {
        List<Finding> findings = new ArrayList<>(reports.size());
        for (RuleRun.Report report : reports) {
            findings.add(new Finding(report, orders.of(report.path()), particulars));
        }
        findings.sort(OF_REPORT);
        particulars.add(findings);
        return findings;
    }
}
