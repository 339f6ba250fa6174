package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.Overview;
import io.github.strategydocs.report.OverviewBody;
import io.github.strategydocs.report.OverviewResponse;
import io.github.strategydocs.report.OverviewResponse.State;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.validation.Question;
import io.github.strategydocs.validation.QuestionCoverage;
import io.github.strategydocs.validation.QuestionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The page of an overview. */
public final class OverviewSheet {

    /** So many columns beside the first fit on a sheet of paper where they hold a date or a word or two. */
    private static final int MOST_ACTIONS = 7;

    /** The names of bodies are longer. */
    private static final int MOST_BODIES = 6;

    private final Overview overview;

    /**
     * Prepares the page.
     *
     * @param overview what it shows
     */
    public OverviewSheet(Overview overview) {
        this.overview = overview;
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
        chapters.add(questions());
        addList(chapters, "unanswered", "Without an answer", body -> titles(body, State.UNANSWERED));
        addList(chapters, "awaiting", "Awaiting a decision", body -> titles(body, State.AWAITING));
        addList(chapters, "overdue", "Overdue", OverviewBody::overdue);
        addList(chapters, "slipped", "Slipped since the version before", OverviewBody::slipped);
        return new Sheet(
                Phrase.theirs(overview.parent().map(Strategy::title).orElse("Overview")),
                overview.parent().flatMap(Strategy::language),
                lead,
                Optional.empty(),
                chapters);
    }

    private Part summary() {
        return Part.of(
                "summary",
                "Summary",
                List.of(new Block.Facts(List.of(
                        count("Bodies", overview.bodies().size()),
                        count("Without an answer", sum(body -> titles(body, State.UNANSWERED))),
                        count("Awaiting a decision", sum(body -> titles(body, State.AWAITING))),
                        count("Overdue", sum(OverviewBody::overdue)),
                        count("Slipped", sum(OverviewBody::slipped))))));
    }

    private int sum(Function<OverviewBody, List<String>> lines) {
        int sum = 0;
        for (OverviewBody body : overview.bodies()) {
            sum += lines.apply(body).size();
        }
        return sum;
    }

    private static Block.Field count(String label, int count) {
        return new Block.Field(label, List.of(List.of(Phrase.ours(Integer.toString(count)))));
    }

    private Part actions() {
        List<String> headings = new ArrayList<>(List.of("Body"));
        List<List<Phrase>> legend = new ArrayList<>();
        int number = 0;
        for (Action action : overview.actions()) {
            number++;
            headings.add("Action " + number);
            legend.add(List.of(
                    Phrase.ours("Action " + number + ": "), Phrase.theirs(action.title()), Phrase.ours(due(action))));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (OverviewBody body : overview.bodies()) {
            List<List<List<Phrase>>> cells = new ArrayList<>(List.of(cell(Phrase.theirs(body.name()))));
            for (OverviewResponse response : body.responses()) {
                cells.add(cell(Phrase.ours(response.inWords())));
            }
            rows.add(new Block.Row(Optional.empty(), cells, List.of(), List.of()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Points(legend));
        blocks.addAll(new Block.Table("Answers of each body", headings, rows).parts(MOST_ACTIONS));
        return Part.of("actions", "What each says to the actions", blocks);
    }

    private static String due(Action action) {
        return action.deadline()
                .flatMap(Deadline::dueDate)
                .map(Words::date)
                .map(date -> " (due " + date + ")")
                .orElse("");
    }

    private Part questions() {
        List<String> headings = new ArrayList<>(List.of("Question"));
        for (OverviewBody body : overview.bodies()) {
            headings.add(body.name());
        }
        // To judge the questions of a body takes as long as to check it, and so is done once for all of them.
        List<QuestionCoverage> coverages =
                overview.bodies().stream().map(OverviewBody::questions).toList();
        List<Block.Row> rows = new ArrayList<>();
        for (Question question : overview.questions()) {
            List<List<List<Phrase>>> cells = new ArrayList<>(List.of(cell(Phrase.ours(question.wording()))));
            for (QuestionCoverage coverage : coverages) {
                cells.add(cell(Phrase.ours(coverage.find(question.id())
                        .map(covered -> inWords(covered.status()))
                        .orElse(""))));
            }
            rows.add(new Block.Row(Optional.empty(), cells, List.of(), List.of()));
        }
        return Part.of(
                "questions",
                "Which questions each answers",
                new Block.Table("Questions and bodies", headings, rows).parts(MOST_BODIES));
    }

    private static String inWords(QuestionStatus status) {
        return switch (status) {
            case ANSWERED -> "yes";
            case PARTLY -> "in part";
            case OPEN -> "open";
            case SET_ASIDE -> "set aside";
        };
    }

    private static List<List<Phrase>> cell(Phrase phrase) {
        return List.of(List.of(phrase));
    }

    private List<String> titles(OverviewBody body, State state) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < body.responses().size(); i++) {
            if (body.responses().get(i).state() == state) {
                titles.add(overview.actions().get(i).title());
            }
        }
        return titles;
    }

    private void addList(
            List<Part> chapters, String anchor, String heading, Function<OverviewBody, List<String>> lines) {
        List<List<Phrase>> points = new ArrayList<>();
        for (OverviewBody body : overview.bodies()) {
            for (String line : lines.apply(body)) {
                points.add(List.of(Phrase.theirs(body.name()), Phrase.ours(": "), Phrase.theirs(line)));
            }
        }
        if (!points.isEmpty()) {
            chapters.add(Part.of(anchor, heading, List.of(new Block.Points(points))));
        }
    }
}
