package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.Overview;
import io.github.strategydocs.report.OverviewBody;
import io.github.strategydocs.report.OverviewResponse;
import io.github.strategydocs.report.OverviewResponse.State;
import io.github.strategydocs.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The page of an overview. */
public final class OverviewSheet {

    private final Overview overview;
    private final boolean isInternal;

    /**
     * Prepares the page.
     *
     * @param overview what it shows
     * @param isInternal whether that is for those inside alone
     */
    public OverviewSheet(Overview overview, boolean isInternal) {
        this.overview = overview;
        this.isInternal = isInternal;
    }

    /**
     * What stands on the page.
     *
     * @return the sheet
     */
    public Sheet sheet() {
        int bodies = overview.bodies().size();
        List<String> lead = new ArrayList<>();
        lead.add("What " + (bodies == 1 ? "1 body says" : bodies + " bodies say"));
        lead.addAll(overview.notes());
        List<Part> chapters = new ArrayList<>();
        chapters.add(summary());
        if (!overview.actions().isEmpty()) {
            chapters.add(actions());
        }
        chapters.add(new OverviewQuestions(overview).part());
        add(chapters, "unanswered", "Without an answer", byAction(State.UNANSWERED));
        add(chapters, "awaiting", "Awaiting a decision", byAction(State.AWAITING));
        add(chapters, "overdue", "Overdue", byBody(OverviewBody::overdue));
        add(chapters, "slipped", "Slipped since the version before", byBody(OverviewBody::slipped));
        return new Sheet(
                Phrase.theirs(overview.parent().map(Strategy::title).orElse("Overview")),
                overview.parent().flatMap(Strategy::language),
                lead,
                isInternal ? Optional.of(Edition.FOR_THOSE_INSIDE) : Optional.empty(),
                chapters);
    }

    private Part summary() {
        return Part.of(
                "summary",
                "Summary",
                List.of(new Block.Facts(List.of(
                        count("Bodies", overview.bodies().size()),
                        count("Without an answer", count(State.UNANSWERED)),
                        count("Awaiting a decision", count(State.AWAITING)),
                        count("Overdue", sum(OverviewBody::overdue)),
                        count("Slipped", sum(OverviewBody::slipped))))));
    }

    private int count(State state) {
        return IntStream.range(0, overview.actions().size())
                .map(action -> bodies(action, state).size())
                .sum();
    }

    private int sum(Function<OverviewBody, List<String>> lines) {
        int sum = 0;
        for (OverviewBody body : overview.bodies()) {
            sum += lines.apply(body).size();
        }
        return sum;
    }

    private static Block.Field count(String label, int count) {
        return new Block.Field(label, said(Integer.toString(count)));
    }

    private Part actions() {
        List<String> headings = new ArrayList<>(List.of("Body"));
        List<List<Phrase>> actions = new ArrayList<>();
        for (Action action : overview.actions()) {
            actions.add(List.of(Phrase.theirs(action.title()), Phrase.ours(due(action))));
            headings.add("Action " + actions.size());
        }
        List<Block.Field> key = new ArrayList<>();
        overview.key().forEach((words, meaning) -> key.add(new Block.Field(words, said(meaning))));
        List<Block.Row> rows = new ArrayList<>();
        for (OverviewBody body : overview.bodies()) {
            List<List<List<Phrase>>> cells = new ArrayList<>();
            cells.add(List.of(List.of(Phrase.theirs(body.name()))));
            for (OverviewResponse response : body.responses()) {
                cells.add(response.state() == State.NOT_ASKED ? List.of() : said(response.inWords()));
            }
            rows.add(new Block.Row(Optional.empty(), cells, List.of(), List.of()));
        }
        return Part.of(
                "actions",
                "What each says to the actions",
                List.of(
                        new Block.Numbered(actions),
                        new Block.Prose(said("What the words of the table mean:")),
                        new Block.Facts(key),
                        new Block.Matrix(
                                new Block.Table("Answers of each body, by the numbers of the actions", headings, rows),
                                true)));
    }

    private static String due(Action action) {
        return action.deadline()
                .flatMap(Deadline::dueDate)
                .map(Words::date)
                .map(date -> " (due " + date + ")")
                .orElse("");
    }

    private static List<List<Phrase>> said(String words) {
        return List.of(List.of(Phrase.ours(words)));
    }

    /** The bodies that said something of that sort to an action, or nothing. */
    private List<String> bodies(int action, State state) {
        return overview.bodies().stream()
                .filter(body -> body.responses().get(action).state() == state)
                .map(OverviewBody::name)
                .toList();
    }

    /** Each action once, since what is asked of all is much longer than their names. */
    private List<List<Phrase>> byAction(State state) {
        List<List<Phrase>> points = new ArrayList<>();
        for (int i = 0; i < overview.actions().size(); i++) {
            List<String> bodies = bodies(i, state);
            if (!bodies.isEmpty()) {
                points.add(List.of(
                        Phrase.ours("Action " + (i + 1) + ", "),
                        Phrase.theirs(overview.actions().get(i).title()),
                        Phrase.ours(": "),
                        bodies.size() > 1 && bodies.size() == overview.bodies().size()
                                ? Phrase.ours("all " + bodies.size() + " bodies")
                                : Phrase.theirs(String.join("; ", bodies))));
            }
        }
        return points;
    }

    private List<List<Phrase>> byBody(Function<OverviewBody, List<String>> lines) {
        List<List<Phrase>> points = new ArrayList<>();
        for (OverviewBody body : overview.bodies()) {
            for (String line : lines.apply(body)) {
                points.add(List.of(Phrase.theirs(body.name()), Phrase.ours(": "), Phrase.theirs(line)));
            }
        }
        return points;
    }

    private static void add(List<Part> chapters, String anchor, String heading, List<List<Phrase>> points) {
        if (!points.isEmpty()) {
            chapters.add(Part.of(anchor, heading, List.of(new Block.Points(points))));
        }
    }
}
