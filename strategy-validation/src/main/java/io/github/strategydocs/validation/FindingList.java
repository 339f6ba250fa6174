package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.SourceLocator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes findings of what rules reported: places worked out, in order, with fingerprints. */
final class FindingList {

    private record Placed(RuleRun.Report report, Place place) {}

    private static final Comparator<Placed> IN_ORDER = new Comparator<>() {
        @Override
        public int compare(Placed one, Placed other) {
            int byPlace = one.place().order().compareTo(other.place().order());
            return byPlace != 0
                    ? byPlace
                    : one.report().rule().id().compareTo(other.report().rule().id());
        }
    };

    /** The order of a report, for findings that were made apart. */
    static final Comparator<Finding> OF_REPORT = new Comparator<>() {
        @Override
        public int compare(Finding one, Finding other) {
            int byPlace = one.order().compareTo(other.order());
            return byPlace != 0 ? byPlace : one.rule().compareTo(other.rule());
        }
    };

    private final Survey survey;
    private final Map<String, Integer> met = new HashMap<>();

    FindingList(Survey survey) {
        this.survey = survey;
    }

    List<Finding> of(List<RuleRun.Report> reports) {
        List<Placed> placed = new ArrayList<>(reports.size());
        for (RuleRun.Report report : reports) {
            placed.add(new Placed(report, survey.places().of(report.path())));
        }
        placed.sort(IN_ORDER);
        List<Finding> findings = new ArrayList<>(placed.size());
        for (Placed one : placed) {
            findings.add(finding(one));
        }
        return findings;
    }

    private Finding finding(Placed placed) {
        RuleRun.Report report = placed.report();
        Place place = placed.place();
        SourceLocator source = survey.request().source().orElse(null);
        return new Finding(
                report.rule(),
                report.severity(),
                report.message(),
                place,
                identity(report, place),
                source == null ? null : source.locateNearest(place.path()).orElse(null));
    }

    /** What the finding is known by: the rule, the document, the place, and which of several it is. */
    private String identity(RuleRun.Report report, Place place) {
        String key = String.join(
                "\n", report.rule().firstId(), survey.request().strategy().id(), place.identity(), report.about());
        int occurrence = met.getOrDefault(key, 0) + 1;
        met.put(key, occurrence);
        return key + "\n" + occurrence;
    }
}
