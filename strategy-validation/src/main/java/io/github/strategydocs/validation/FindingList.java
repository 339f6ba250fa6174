package io.github.strategydocs.validation;

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
        return new Finding(
                report.rule(),
                report.severity(),
                report.message(),
                place,
                fingerprint(report, place.identity()),
                survey.request()
                        .source()
                        .flatMap(source -> source.locateNearest(place.path()))
                        .orElse(null));
    }

    private String fingerprint(RuleRun.Report report, String identity) {
        String key = String.join(
                "\n", report.rule().firstId(), survey.request().strategy().id(), identity, report.about());
        int occurrence = met.merge(key, 1, Integer::sum);
        return Fingerprint.of(key + "\n" + occurrence);
    }
}
