package io.github.strategydocs.report;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.validation.CoveredQuestion;
import io.github.strategydocs.validation.Question;
import io.github.strategydocs.validation.QuestionStatus;
import io.github.strategydocs.validation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An overview for a terminal: tables that stay narrow because their columns are numbered, and lists of whom to chase. */
final class OverviewText {

    private static final int LONGEST_NAME = 35;
    private static final String INDENT = "    ";

    private final Overview overview;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> clippedNames = new HashMap<>();

    OverviewText(Overview overview) {
        this.overview = overview;
        overview.bodies().forEach(body -> clippedNames.merge(clipped(body), 1, Integer::sum));
        int bodies = overview.bodies().size();
        text.append(bodies == 1 ? "1 body" : bodies + " bodies");
        overview.parent()
                .ifPresent(parent -> text.append(" and the actions of \"")
                        .append(PlainText.line(parent.title()))
                        .append('"'));
        text.append('\n');
        if (!overview.actions().isEmpty()) {
            addActions();
        }
        addQuestions();
        addList("Without an answer", body -> titles(body.unanswered()));
        addList("Awaiting a decision", body -> titles(awaiting(body)));
        addList("Overdue", OverviewBody::overdue);
        addList("Slipped since the version before", OverviewBody::slipped);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void addActions() {
        text.append("\nWhat each says to the actions\n");
        TextTable table = new TextTable();
        List<String> heading = new ArrayList<>(List.of(""));
        for (int number = 1; number <= overview.actions().size(); number++) {
            heading.add(Integer.toString(number));
        }
        table.add(heading);
        for (OverviewBody body : overview.bodies()) {
            List<String> row = new ArrayList<>(List.of(name(body)));
            for (OverviewResponse response : body.responses()) {
                row.add(response.state() == OverviewResponse.State.NOT_ASKED ? "" : response.inWords());
            }
            table.add(row);
        }
        text.append(table).append('\n');
        int number = 1;
        for (Action action : overview.actions()) {
            text.append(INDENT)
                    .append(number++)
                    .append("  ")
                    .append(PlainText.line(action.title()))
                    .append(due(action))
                    .append('\n');
        }
        text.append('\n');
        overview.key()
                .forEach((words, meaning) -> text.append(INDENT)
                        .append(words)
                        .append(": ")
                        .append(meaning)
                        .append('\n'));
    }

    private static String due(Action action) {
        return action.deadline()
                .flatMap(Deadline::dueDate)
                .map(date -> " (due " + Words.date(date) + ")")
                .orElse("");
    }

    private void addQuestions() {
        text.append("\nWhich questions each answers: + answered, ~ in part, . open, x set aside\n");
        TextTable table = new TextTable();
        List<Question> questions = overview.questions();
        table.add(List.of("", numbers(questions.size()), "errors", "warnings"));
        for (OverviewBody body : overview.bodies()) {
            StringBuilder marks = new StringBuilder();
            for (CoveredQuestion covered : body.questions().all()) {
                marks.append(mark(covered.status()));
            }
            table.add(List.of(
                    name(body),
                    marks.toString(),
                    Integer.toString(body.count(Severity.ERROR)),
                    Integer.toString(body.count(Severity.WARNING))));
        }
        text.append(table).append('\n');
        int number = 1;
        for (Question question : questions) {
            text.append(INDENT)
                    .append(number++)
                    .append("  ")
                    .append(question.wording())
                    .append('\n');
        }
    }

    /** One digit a column: 1234567890123. */
    private static String numbers(int count) {
        StringBuilder digits = new StringBuilder();
        for (int number = 1; number <= count; number++) {
            digits.append(number % 10);
        }
        return digits.toString();
    }

    private static char mark(QuestionStatus status) {
        return switch (status) {
            case ANSWERED -> '+';
            case PARTLY -> '~';
            case OPEN -> '.';
            case SET_ASIDE -> 'x';
        };
    }

    private void addList(String heading, Function<OverviewBody, List<String>> lines) {
        boolean isBegun = false;
        for (OverviewBody body : overview.bodies()) {
            for (String line : lines.apply(body)) {
                if (!isBegun) {
                    text.append('\n').append(heading).append('\n');
                    isBegun = true;
                }
                text.append(INDENT)
                        .append(name(body))
                        .append(": ")
                        .append(PlainText.line(line))
                        .append('\n');
            }
        }
    }

    private static List<String> awaiting(OverviewBody body) {
        List<String> awaiting = new ArrayList<>();
        for (OverviewResponse response : body.responses()) {
            if (response.state() == OverviewResponse.State.AWAITING) {
                awaiting.add(response.action());
            }
        }
        return awaiting;
    }

    private List<String> titles(List<String> ids) {
        List<String> titles = new ArrayList<>();
        for (Action action : overview.actions()) {
            if (ids.contains(action.id())) {
                titles.add(action.title());
            }
        }
        return titles;
    }

    /** Names that differ only behind the place where they would be cut are shown in full. */
    private String name(OverviewBody body) {
        String clipped = clipped(body);
        return clippedNames.getOrDefault(clipped, 0) > 1
                ? PlainText.line(body.name()).strip()
                : clipped;
    }

    private static String clipped(OverviewBody body) {
        return Words.clip(PlainText.line(body.name()).strip(), LONGEST_NAME);
    }
}
