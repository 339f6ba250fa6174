package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts what is due under headings: the quarter or the year in which it is due, what recurs, and what has no date. */
final class TimelineGroups {

    private static final int MOST_QUARTERS = 14;
    private static final int MONTHS = 3;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    private final boolean byQuarter;

    private TimelineGroups(boolean byQuarter) {
        this.byQuarter = byQuarter;
    }

    /** The headings in the order of what is due, each with what stands under it. */
    static Map<String, List<DueItem>> of(List<DueItem> items) {
        long quarters = items.stream()
                .filter(item -> !item.isRecurring())
                .flatMap(item -> item.due().stream())
                .map(day -> day.getYear() * 4 + quarter(day))
                .distinct()
                .count();
        TimelineGroups groups = new TimelineGroups(quarters <= MOST_QUARTERS);
        Map<String, List<DueItem>> dated = new LinkedHashMap<>();
        List<DueItem> recurring = new ArrayList<>();
        List<DueItem> undated = new ArrayList<>();
        for (DueItem item : items) {
            if (item.isRecurring()) {
                recurring.add(item);
            } else if (item.due().isEmpty()) {
                undated.add(item);
            } else {
                dated.computeIfAbsent(groups.heading(item.due().get()), heading -> new ArrayList<>())
                        .add(item);
            }
        }
        addIfAny(dated, "Again and again", recurring);
        addIfAny(dated, "Without a date", undated);
        return dated;
    }

    private static void addIfAny(Map<String, List<DueItem>> groups, String heading, List<DueItem> items) {
        if (!items.isEmpty()) {
            groups.put(heading, items);
        }
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / MONTHS;
    }

    private String heading(LocalDate day) {
        if (!byQuarter) {
            return "Due in " + day.getYear();
        }
        LocalDate first = day.withDayOfMonth(1).withMonth(quarter(day) * MONTHS + 1);
        return MONTH.format(first) + " to " + MONTH.format(first.plusMonths(MONTHS - 1)) + " " + day.getYear();
    }

    /** How many things of each heading are due. */
    static String tally(List<DueItem> items) {
        Map<DueItem.Kind, Long> counts = items.stream()
                .collect(Collectors.groupingBy(
                        DueItem::kind, () -> new EnumMap<>(DueItem.Kind.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> Words.count(count.getValue(), Words.of(count.getKey())))
                .collect(Collectors.joining(", "));
    }
}
