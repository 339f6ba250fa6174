package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.words.DeadlineWords;
import io.github.strategydocs.report.words.Names;
import io.github.strategydocs.report.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a timeline shows, in words and figures. */
final class TimelineFacts {

    static final String TITLE = "Timeline";

    private static final int NAMED = 3;

    private final List<DueItem> items;
    private final Optional<LocalDate> asOf;
    private final boolean isComparison;
    private final DeadlineWords words;
    private final Names names;

    TimelineFacts(
            List<DueItem> items, Optional<LocalDate> asOf, boolean isComparison, DeadlineWords words, Names names) {
        this.items = items;
        this.asOf = asOf;
        this.isComparison = isComparison;
        this.words = words;
        this.names = names;
    }

    String description() {
        return Words.capitalized(TimelineGroups.tally(items)) + span() + "." + moves() + overdue();
    }

    private String span() {
        List<LocalDate> days = items.stream()
                .filter(item -> !item.isRecurring())
                .flatMap(item -> item.due().stream())
                .toList();
        if (days.isEmpty()) {
            return ", none with a date";
        }
        String last = Words.date(days.get(days.size() - 1));
        String first = Words.date(days.get(0));
        return first.equals(last) ? ", due on " + first : ", due from " + first + " to " + last;
    }

    private String moves() {
        if (!isComparison) {
            return "";
        }
        List<DueItem> slipped = items.stream()
                .filter(item -> item.daysLater() > 0)
                .sorted(Comparator.comparing(item -> -item.daysLater()))
                .toList();
        if (slipped.isEmpty()) {
            return " No deadline slipped since the version before.";
        }
        List<String> shown = slipped.stream()
                .map(item -> Words.name(item.title()) + " (" + Words.count(item.daysLater(), "day") + " later)")
                .toList();
        return " " + Words.count(slipped.size(), "deadline") + " slipped since the version before: "
                + Words.list(shown, NAMED) + ".";
    }

    private String overdue() {
        if (asOf.isEmpty()) {
            return "";
        }
        long count = items.stream().filter(item -> item.isOverdue(asOf)).count();
        return " On " + Words.date(asOf.get()) + ", " + (count == 0 ? "nothing" : String.valueOf(count))
                + (count == 1 || count == 0 ? " is" : " are") + " overdue.";
    }

    List<String> headings() {
        List<String> headings =
                new ArrayList<>(List.of("What", "Kind", "Part of", "Start", "Due", "Status", "Depends on"));
        if (isComparison) {
            headings.add("Due before");
            headings.add("Days later");
        }
        return headings;
    }

    DataTable table() {
        List<List<String>> rows = new ArrayList<>(items.size());
        for (DueItem item : items) {
            List<String> row = new ArrayList<>(List.of(
                    item.title(),
                    Words.of(item.kind()),
                    item.whole(),
                    item.start().map(Words::date).orElse(""),
                    item.deadline().map(words::inFull).orElse(""),
                    status(item),
                    item.dependsOn().stream().map(names::of).collect(Collectors.joining(", "))));
            if (isComparison) {
                row.add(item.isNew() ? "new" : item.before().map(words::inFull).orElse(""));
                row.add(item.movedFrom().isPresent() ? String.valueOf(item.daysLater()) : "");
            }
            rows.add(row);
        }
        return new DataTable("What is due, earliest first", headings(), rows);
    }

    private String status(DueItem item) {
        List<String> parts = new ArrayList<>();
        item.status().ifPresent(status -> parts.add(Words.of(status)));
        if (item.isOverdue(asOf)) {
            parts.add("overdue");
        }
        if (!item.note().isEmpty()) {
            parts.add(item.note());
        }
        return String.join(", ", parts);
    }
}
