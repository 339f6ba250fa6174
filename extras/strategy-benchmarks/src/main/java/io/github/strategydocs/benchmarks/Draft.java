package io.github.strategydocs.benchmarks;

import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A document in the making: chance, and the ids of all that can be referred to. The ids stand before the elements do,
 * so that a reference may point forward and still resolve.
 */
final class Draft {

    private static final int FIRST_YEAR = 2026;
    private static final List<String> SPANS = List.of("P1M", "P3M", "P6M", "P1Y", "P2W", "P10D", "PT4H", "P1DT12H");

    final Random random;
    final Prose prose;
    final List<String> parties;
    final List<String> goals;
    final List<String> themes;
    final List<String> scopeItems;
    final List<String> channels;
    final List<String> stakeholders;
    final List<String> risks;
    final List<String> skillNeeds;
    /** What the actions are called; the index is that of the action. */
    final List<String> titles;

    final List<String> actions;

    private int nextId;

    Draft(long seed, int size) {
        this(seed, size, 1);
    }

    /** A draft whose own ids begin at a number, so that they can stand beside those of another. */
    Draft(long seed, int size, int firstId) {
        nextId = firstId;
        random = new Random(seed);
        prose = new Prose(random);
        parties = idsOf("party", 5 + size / 10);
        goals = idsOf("goal", 2 + size / 20);
        themes = idsOf("theme", 1 + size / 40);
        scopeItems = idsOf("scope", 2 + size / 50);
        channels = idsOf("channel", 2 + size / 100);
        stakeholders = idsOf("stakeholder", size / 4 + 1);
        risks = idsOf("risk", 1 + size / 10);
        skillNeeds = idsOf("skill", 1 + size / 40);
        titles = list(size, i -> prose.title());
        actions = list(size, i -> Prose.id(titles.get(i), i + 1));
    }

    private static List<String> idsOf(String kind, int count) {
        return list(count, i -> kind + "-" + (i + 1));
    }

    static <T> List<T> list(int count, IntFunction<T> member) {
        return IntStream.range(0, count).mapToObj(member).toList();
    }

    /** An id that nothing refers to. */
    String id(String kind) {
        return kind + "-" + nextId++;
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> members) {
        return members.get(random.nextInt(members.size()));
    }

    <T> T pick(T[] members) {
        return members[random.nextInt(members.length)];
    }

    /** Up to so many different members. */
    <T> List<T> some(int atMost, List<T> members) {
        Set<T> chosen = new LinkedHashSet<>();
        for (int i = random.nextInt(atMost + 1); i > 0; i--) {
            chosen.add(pick(members));
        }
        return new ArrayList<>(chosen);
    }

    /** At least one, and up to so many different members. */
    <T> List<T> oneOrMore(int atMost, List<T> members) {
        Set<T> chosen = new LinkedHashSet<>(some(atMost, members));
        return chosen.isEmpty() ? List.of(pick(members)) : new ArrayList<>(chosen);
    }

    <T> List<T> some(int atMost, T[] members) {
        return some(atMost, List.of(members));
    }

    /** In one case of so many, one or two sentences. */
    Optional<String> remark(int chances) {
        return oneIn(chances) ? Optional.of(prose.sentences(between(1, 2))) : Optional.empty();
    }

    PartialDate date() {
        int year = FIRST_YEAR + random.nextInt(5);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(6)) {
            case 0 -> PartialDate.of(year);
            case 1, 2 -> PartialDate.of(YearMonth.of(year, month));
            default -> day(year, month);
        };
    }

    private PartialDate day(int year, int month) {
        return PartialDate.of(LocalDate.of(year, month, 1 + random.nextInt(28)));
    }

    Span span() {
        return Span.parse(pick(SPANS));
    }

    /** Most deadlines are a date and nothing more, as they are in real documents. */
    Deadline deadline() {
        return switch (random.nextInt(20)) {
            case 0, 1 -> within();
            case 2 ->
                Deadline.AfterEvent.builder()
                        .event("publication of the " + prose.name())
                        .offset(span())
                        .fallback(date())
                        .build();
            case 3, 4 ->
                Deadline.Recurring.builder()
                        .every(span())
                        .first(date())
                        .until(date())
                        .build();
            case 5 ->
                Deadline.Elsewhere.builder()
                        .uri("https://example.org/plans/" + random.nextInt(1000))
                        .note(prose.sentence())
                        .build();
            case 6 -> Deadline.unstated();
            case 7 ->
                Deadline.On.builder()
                        .date(date())
                        .text("by the end of the financial year")
                        .build();
            default -> Deadline.on(date());
        };
    }

    private Deadline within() {
        return Deadline.Within.builder()
                .duration(span())
                .of(pick(actions))
                .text("within " + between(2, 12) + " months of the start")
                .build();
    }
}
