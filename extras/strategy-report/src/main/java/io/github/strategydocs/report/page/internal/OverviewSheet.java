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

/** The page of an overview. */
public final class OverviewSheet {

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
        chapters.add(new OverviewQuestions(overview).part());
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
                        new Block.Matrix(new Block.Table("Answers by the numbers of the actions", headings, rows))));
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
        List<Block.Field> fields = new ArrayList<>();
        for (OverviewBody body : overview.bodies()) {
            List<List<Phrase>> said = new ArrayList<>();
            for (String line : lines.apply(body)) {
                said.add(List.of(Phrase.theirs(line)));
            }
            if (!said.isEmpty()) {
                fields.add(new Block.Field(body.name(), said));
            }
        }
        if (!fields.isEmpty()) {
            chapters.add(Part.of(anchor, heading, List.of(new Block.Facts(fields))));
        }
    }
}
