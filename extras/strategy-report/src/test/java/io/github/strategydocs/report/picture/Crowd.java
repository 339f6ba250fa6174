package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.Stance;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Many things with names of all lengths, on few places or many. */
final class Crowd {

    private static final List<String> WORDS = List.of(
            "People",
            "who",
            "live",
            "on",
            "boats",
            "Harbour",
            "WWWWWWWWWWWW",
            "association",
            "of",
            "Bundesschifffahrtsverwaltung",
            "Ålesund",
            "Владивосток",
            "港務局",
            "\uD83D\uDEA2",
            "الميناء",
            "&",
            "/");

    private final Random random;
    private final int places;

    Crowd(int places, long seed) {
        this.random = new Random(seed);
        this.places = places;
    }

    private String name() {
        StringBuilder name = new StringBuilder("The");
        for (int words = random.nextInt(9); words > 0; words--) {
            name.append(' ').append(any(WORDS));
        }
        return name.toString();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private int level() {
        return places == 1 ? 4 : 1 + random.nextInt(Math.min(places, 5));
    }

    Stakeholder stakeholder(int number) {
        Stakeholder.Builder stakeholder = Stakeholder.builder().id("s" + number).name(name());
        for (int year = 2024 + random.nextInt(4); year < 2027; year++) {
            stakeholder.addAssessment(Plans.assessment(String.valueOf(year), level(), level()));
        }
        return stakeholder
                .addAssessment(Plans.assessment("2027", level(), level()))
                .stance(any(List.of(Stance.values())))
                .build();
    }

    Risk risk(int number) {
        return Risk.builder()
                .id("r" + number)
                .description(name() + " " + name())
                .likelihood(random.nextInt(9) == 0 ? Rating.UNKNOWN : Rating.of(level()))
                .impact(Rating.of(level()))
                .build();
    }

    Action action(int number) {
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
        Action.Builder action = Action.builder()
                .id("a" + number)
                .title(name())
                .start(PartialDate.of(start))
                .status(any(List.of(ProgressStatus.values())))
                .addMilestone(Milestone.builder()
                        .id("m" + number)
                        .name(name())
                        .deadline(deadline(start))
                        .build())
                .addMeasure(measure(number));
        if (random.nextInt(5) > 0) {
            action.deadline(deadline(start));
        }
        if (number > 0) {
            action.addDependsOn("a" + random.nextInt(number));
        }
        return action.build();
    }

    private Deadline deadline(LocalDate start) {
        return Deadline.on(PartialDate.of(start.plusDays(random.nextInt(500))));
    }

    private Measure measure(int number) {
        Measure.Builder measure = Measure.builder().id("f" + number).name(name());
        for (int i = random.nextInt(9); i > 0; i--) {
            measure.addObservation(Observation.builder()
                    .kind(any(List.of(ObservationKind.values())))
                    .on(PartialDate.of(2020 + random.nextInt(9)))
                    .value(Decimal.of(random.nextInt(2000) - 300))
                    .build());
        }
        return measure.addTarget(Target.builder()
                        .value(Decimal.of(random.nextInt(100_000)))
                        .deadline(deadline(LocalDate.of(2027, 1, 1)))
                        .build())
                .build();
    }
}
