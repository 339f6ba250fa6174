package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Quadrant;
import io.github.strategydocs.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a map of stakeholders shows, in words and figures. */
final class StakeholderFacts {

    private static final int NAMED = 3;

    private final List<Stand> stands;
    private final boolean isComparison;
    private final boolean hasStances;

    StakeholderFacts(List<Stand> stands, boolean isComparison) {
        this.stands = stands;
        this.isComparison = isComparison;
        this.hasStances =
                stands.stream().anyMatch(stand -> stand.stakeholder().stance().isPresent());
    }

    static String where(Stand stand) {
        return stand.quadrant().map(Words::of).orElse("not assessed yet");
    }

    String since() {
        return isComparison ? "since the version before" : "since the assessment before";
    }

    String description() {
        List<String> parts = new ArrayList<>();
        for (Quadrant quadrant : Quadrant.values()) {
            count(parts, "to " + Words.of(quadrant), Optional.of(quadrant));
        }
        count(parts, "not assessed yet", Optional.empty());
        return Words.count(stands.size(), "stakeholder") + ": " + String.join(", ", parts) + "." + moves();
    }

    private void count(List<String> parts, String words, Optional<Quadrant> quadrant) {
        long count = stands.stream()
                .filter(stand -> stand.quadrant().equals(quadrant))
                .count();
        if (count > 0) {
            parts.add(count + " " + words);
        }
    }

    private String moves() {
        List<String> moved = stands.stream()
                .filter(Stand::hasMoved)
                .map(stand -> Words.name(stand.stakeholder().name()) + " (now: " + where(stand) + ")")
                .toList();
        if (!moved.isEmpty()) {
            return " Moved " + since() + ": " + Words.list(moved, NAMED) + ".";
        }
        return isComparison ? " Nobody moved " + since() + "." : "";
    }

    List<String> headings() {
        List<String> headings =
                new ArrayList<>(List.of("Stakeholder", "Number", "Interest", "Impact", "Where", "Assessed", "Before"));
        if (hasStances) {
            headings.add("Stance");
        }
        return headings;
    }

    DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Stand stand : stands) {
            List<String> row = new ArrayList<>(List.of(
                    stand.stakeholder().name(),
                    String.valueOf(rows.size() + 1),
                    level(stand.now().map(Assessment::interest)),
                    level(stand.now().map(Assessment::impact)),
                    where(stand),
                    Words.date(stand.now().map(Assessment::on)),
                    before(stand)));
            if (hasStances) {
                row.add(Words.of(stand.stakeholder().stance()));
            }
            rows.add(row);
        }
        return new DataTable("Stakeholders by interest and impact, each from 1 to 5", headings(), rows);
    }

    private static String level(Optional<Integer> level) {
        return level.map(String::valueOf).orElse("");
    }

    private static String before(Stand stand) {
        if (stand.isNew()) {
            return "not named";
        }
        if (stand.hasMoved()) {
            return stand.before()
                    .map(then -> "interest " + then.interest() + ", impact " + then.impact())
                    .orElse("");
        }
        return stand.before().isPresent() && stand.now().isPresent() ? "the same" : "";
    }
}
