package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.report.Overview;
import io.github.strategydocs.report.OverviewBody;
import io.github.strategydocs.validation.CoveredQuestion;
import io.github.strategydocs.validation.Question;
import io.github.strategydocs.validation.QuestionCoverage;
import io.github.strategydocs.validation.QuestionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which questions each body answers: the questions once, by number, and for each body the numbers. */
final class OverviewQuestions {

    private final List<Question> questions;
    private final List<String> bodies;
    private final List<QuestionCoverage> coverages;

    /** Only the statuses that some body has with some question. */
    private final List<QuestionStatus> statuses;

    /** To judge the questions of a body takes as long as to check it, and so is done once for all of them. */
    OverviewQuestions(Overview overview) {
        this.questions = overview.questions();
        this.bodies = overview.bodies().stream().map(OverviewBody::name).toList();
        this.coverages = overview.bodies().stream().map(OverviewBody::questions).toList();
        this.statuses = Stream.of(QuestionStatus.values())
                .filter(status -> coverages.stream()
                        .anyMatch(coverage -> !coverage.withStatus(status).isEmpty()))
                .toList();
    }

    Part part() {
        List<List<Phrase>> points = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            points.add(List.of(Phrase.ours(questions.get(i).wording() + tally(i))));
        }
        List<Block.Field> key = new ArrayList<>();
        for (QuestionStatus status : statuses) {
            key.add(new Block.Field(heading(status), List.of(List.of(Phrase.ours(meaning(status))))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Numbered(points));
        if (!key.isEmpty()) {
            blocks.add(new Block.Facts(key));
            blocks.add(table());
        }
        return Part.of("questions", "Which questions each answers", blocks);
    }

    /** By how many bodies a question is answered; that none has said anything is the same for most of a first draft. */
    private String tally(int question) {
        List<String> counts = new ArrayList<>();
        for (QuestionStatus status : statuses) {
            long count = coverages.stream()
                    .filter(coverage -> coverage.all().get(question).status() == status)
                    .count();
            if (count > 0) {
                counts.add(heading(status).toLowerCase(Locale.ROOT) + ": " + count);
            }
        }
        return counts.isEmpty() ? "" : " (" + String.join(", ", counts) + ")";
    }

    private Block table() {
        List<String> headings = new ArrayList<>(List.of("Body"));
        statuses.forEach(status -> headings.add(heading(status)));
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < coverages.size(); i++) {
            List<List<List<Phrase>>> cells = new ArrayList<>();
            cells.add(List.of(List.of(Phrase.theirs(bodies.get(i)))));
            for (QuestionStatus status : statuses) {
                cells.add(List.of(List.of(Phrase.ours(numbers(coverages.get(i), status)))));
            }
            rows.add(new Block.Row(Optional.empty(), cells, List.of(), List.of()));
        }
        return new Block.Matrix(
                new Block.Table("How many questions, and which by their numbers", headings, rows), false);
    }

    /** "7: 2, 5–9, 12". */
    private static String numbers(QuestionCoverage coverage, QuestionStatus status) {
        List<CoveredQuestion> all = coverage.all();
        StringBuilder numbers = new StringBuilder();
        int count = 0;
        for (int first = 0; first < all.size(); first++) {
            int last = first;
            while (last < all.size() && all.get(last).status() == status) {
                last++;
            }
            if (last > first) {
                count += last - first;
                numbers.append(numbers.isEmpty() ? "" : ", ").append(first + 1);
                if (last > first + 1) {
                    numbers.append(last > first + 2 ? "–" : ", ").append(last);
                }
                first = last;
            }
        }
        return count == 0 ? "none" : count + " (" + numbers + ")";
    }

    private static String heading(QuestionStatus status) {
        return switch (status) {
            case ANSWERED -> "Answered";
            case PARTLY -> "In part";
            case OPEN -> "Open";
            case SET_ASIDE -> "Set aside";
        };
    }

    private static String meaning(QuestionStatus status) {
        return switch (status) {
            case ANSWERED -> "the document answers it, and the checks found nothing to mend";
            case PARTLY -> "the document says something to it that does not do yet";
            case OPEN -> "the document says nothing to it";
            case SET_ASIDE -> "the document says why the question does not arise";
        };
    }
}
