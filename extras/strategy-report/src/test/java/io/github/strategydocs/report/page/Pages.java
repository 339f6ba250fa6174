package io.github.strategydocs.report.page;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.report.Overview;
import io.github.strategydocs.testing.ProjectFiles;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages that are looked at, by name. */
final class Pages {

    static final LocalDate DAY = LocalDate.of(2027, 9, 1);

    private Pages() {}

    static Strategy example(String name) throws IOException {
        return StrategyJson.read(ProjectFiles.root().resolve("extras/examples/" + name + ".json"));
    }

    /** Nothing but what a document must have. */
    static Strategy almostEmpty() {
        return Strategy.builder()
                .id("empty")
                .title("Hardly begun")
                .organisation("board")
                .version(Version.builder()
                        .label("0")
                        .status(VersionStatus.DRAFT)
                        .date(PartialDate.parse("2027"))
                        .build())
                .build();
    }

    /** A thousand actions, half of them with a measure. */
    static Strategy thousandActions() throws IOException {
        Strategy example = example("department-2027");
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Action action = Action.builder()
                    .id("action-" + i)
                    .title("Do the thing that is to be done as number " + i)
                    .description("It is said here in full what is to be done, and why, and for whom.")
                    .deadline(Deadline.on((2027 + i % 3) + "-0" + (1 + i % 9)))
                    .addAssignment(Assignment.builder()
                            .party(example.owner().orElseThrow())
                            .role(AssignmentRole.ACCOUNTABLE)
                            .build())
                    .build();
            actions.add(i % 2 == 0 ? action : action.withMeasures(measure(i)));
        }
        return example.withActionPlan(ActionPlan.builder().actions(actions).build());
    }

    private static Measure measure(int number) {
        return Measure.builder()
                .id("measure-" + number)
                .name("How often it was done as number " + number)
                .addObservation(Observation.builder()
                        .kind(ObservationKind.BASELINE)
                        .on(PartialDate.parse("2026"))
                        .value(Decimal.of(number))
                        .build())
                .addTarget(Target.builder()
                        .value(Decimal.of(number + 100))
                        .deadline(Deadline.on("2028"))
                        .build())
                .build();
    }

    /** What a centre was told by 18 departments. */
    private static Overview overview(Path corpus, Strategy parent) throws IOException {
        Overview.Builder overview = Overview.builder().parent(parent).asOf(DAY);
        try (Stream<Path> files = Files.list(corpus.resolve("gds-2012-responses"))) {
            for (Path file : files.sorted().toList()) {
                overview.body(String.valueOf(file.getFileName()), StrategyJson.read(file));
            }
        }
        return overview.build();
    }

    /** Bodies of which one is late, one slipped and one has hardly begun, with names that are long or foreign. */
    private static Overview inventedOverview() throws IOException {
        Strategy parent = example("department-2027");
        String asked = parent.id() + "#"
                + parent.actionPlan().orElseThrow().actions().get(0).id();
        Overview.Builder overview = Overview.builder().parent(parent).asOf(DAY);
        for (int i = 0; i < 3; i++) {
            String name = List.of("Rat für Wasserstraßen", "Board", "Inspectorate of Locks, Weirs and Sluices (North)")
                    .get(i);
            Strategy body = almostEmpty()
                    .withId("body-" + i)
                    .withParties(Party.builder()
                            .id("board")
                            .name(name)
                            .kind(PartyKind.ORGANISATION)
                            .build());
            overview.body(
                    "body-" + i + ".json",
                    responding(body, asked, (2027 + i) + "-03"),
                    responding(body, asked, "2027-01"));
        }
        return overview.body("empty.json", almostEmpty()).build();
    }

    /** Forty bodies with words as long as they come, asked to do thirty things. */
    static Overview wideOverview() {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            actions.add(Action.builder()
                    .id("action-" + i)
                    .title("Do as number " + i)
                    .build());
        }
        Strategy parent = almostEmpty()
                .withActionPlan(ActionPlan.builder().actions(actions).build());
        Overview.Builder overview = Overview.builder().parent(parent).asOf(DAY);
        for (int i = 0; i < 40; i++) {
            Party board = Party.builder()
                    .id("board")
                    .name("Bundesschifffahrtsverwaltung " + i)
                    .kind(PartyKind.ORGANISATION)
                    .build();
            Strategy body = almostEmpty().withId("body-" + i).withParties(board);
            overview.body("body-" + i + ".json", responding(body, "empty#action-" + i % 30, "2027-01-31"));
        }
        return overview.build();
    }

    private static Strategy responding(Strategy body, String asked, String due) {
        return body.withActionPlan(ActionPlan.builder()
                .addAction(Action.builder()
                        .id("answer")
                        .title("Open the desk that was asked for")
                        .respondsTo(List.of(asked))
                        .deadline(Deadline.on(due))
                        .build())
                .build());
    }

    /** All of them; a real document is among them where the corpora stand beside the project. */
    static Map<String, String> all() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        Strategy first = example("department-2026");
        pages.put("2026", StrategyPage.of(first).html());
        pages.put(
                "2027",
                StrategyPage.of(example("department-2027"))
                        .withPrevious(first)
                        .withAsOf(DAY)
                        .asInternal()
                        .html());
        pages.put(
                "comparison",
                ComparisonPage.of(first, example("department-2027")).html());
        pages.put(
                "history",
                HistoryPage.of(List.of(first, example("department-2027"))).html());
        pages.put("draft", StrategyPage.of(example("department-draft")).html());
        pages.put("empty", StrategyPage.of(almostEmpty()).html());
        Optional<Path> corpus = ProjectFiles.shared("corpora/strategies");
        if (corpus.isPresent()) {
            Strategy real = StrategyJson.read(corpus.get().resolve("gds-2012.json"));
            pages.put("real", StrategyPage.of(real).html());
            pages.put(
                    "real overview",
                    OverviewPage.of(overview(corpus.get(), real)).html());
        }
        pages.put("overview", OverviewPage.of(inventedOverview()).html());
        pages.put("wide overview", OverviewPage.of(wideOverview()).html());
        return pages;
    }
}
