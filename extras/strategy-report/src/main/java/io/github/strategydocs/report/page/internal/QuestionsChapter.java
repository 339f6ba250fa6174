package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.validation.CoveredQuestion;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.QuestionStatus;
import io.github.strategydocs.validation.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions that a strategy must answer, each as a heading, with what the document says to it. */
final class QuestionsChapter {

    static final String ANCHOR = "questions";

    private static final String PREFIX = "q-";
    private static final int MOST_NAMED = 5;

    private final Strategy strategy;
    private final Checks checks;
    private final Sayings sayings;

    QuestionsChapter(Strategy strategy, Checks checks, Sayings sayings) {
        this.strategy = strategy;
        this.checks = checks;
        this.sayings = sayings;
    }

    Part chapter() {
        List<Block> parts = new ArrayList<>();
        for (CoveredQuestion covered : checks.coverage().all()) {
            parts.add(new Block.Inner(part(covered)));
        }
        for (Answer answer : strategy.answers()) {
            if (Questions.find(answer.question()).isEmpty()) {
                parts.add(new Block.Inner(ownQuestion(answer)));
            }
        }
        return Part.of(ANCHOR, "The questions and their answers", parts);
    }

    private Part part(CoveredQuestion covered) {
        List<Answer> answers = strategy.answers().stream()
                .filter(answer -> answer.question().equals(covered.question().id()))
                .toList();
        List<Finding> findings = checks.told(covered.findings());
        List<Block> blocks = new ArrayList<>();
        boolean isElsewhere = covered.status() == QuestionStatus.ANSWERED || covered.status() == QuestionStatus.PARTLY;
        if (isElsewhere && findings.isEmpty() && answers.stream().noneMatch(QuestionsChapter::hasWords)) {
            blocks.add(new Block.Prose(List.of(answeredUnder(covered))));
        }
        answers.forEach(answer -> addAnswer(blocks, answer, isElsewhere));
        addFindings(blocks, findings);
        if (blocks.isEmpty()) {
            blocks.add(new Block.Prose(List.of(List.of(Phrase.ours("Nobody has answered this yet.")))));
        }
        return new Part(
                Optional.of(PREFIX + covered.question().id()),
                Phrase.ours(covered.question().wording()),
                List.of(tag(covered.status())),
                blocks);
    }

    private List<Phrase> answeredUnder(CoveredQuestion covered) {
        List<String> sections = AnsweringSections.of(covered.question(), strategy);
        String answered = covered.status() == QuestionStatus.PARTLY ? "Answered in part by " : "Answered by ";
        if (sections.isEmpty()) {
            return List.of(Phrase.ours(answered + "what the document holds."));
        }
        List<Phrase> phrases = new ArrayList<>();
        int last = sections.size() - 1;
        for (int i = 0; i <= last; i++) {
            phrases.add(Phrase.ours(i == 0 ? answered + "what stands under " : i == last ? " and " : ", "));
            phrases.add(sayings.reference(sections.get(i)));
        }
        phrases.add(Phrase.ours("."));
        return phrases;
    }

    private Part ownQuestion(Answer answer) {
        List<Block> blocks = new ArrayList<>();
        addAnswer(blocks, answer, false);
        return new Part(Optional.empty(), Phrase.theirs(answer.question()), List.of(), blocks);
    }

    private void addAnswer(List<Block> blocks, Answer answer, boolean isElsewhere) {
        List<List<Phrase>> paragraphs = new ArrayList<>();
        answer.notForUsBecause()
                .ifPresent(
                        reason -> paragraphs.add(List.of(Phrase.ours("Not for us, because: "), Phrase.theirs(reason))));
        answer.text()
                .ifPresent(text -> PageText.paragraphs(text).forEach(it -> paragraphs.add(List.of(Phrase.theirs(it)))));
        List<Phrase> by = hasWords(answer) ? answered(answer) : toBeAnswered(answer, isElsewhere);
        if (!by.isEmpty()) {
            by.add(Phrase.ours("."));
            paragraphs.add(by);
        }
        if (!paragraphs.isEmpty()) {
            blocks.add(new Block.Prose(paragraphs));
        }
    }

    /** Whether it says something, and not only who is to say it. */
    private static boolean hasWords(Answer answer) {
        return answer.notForUsBecause().isPresent()
                || answer.text().filter(text -> !text.isBlank()).isPresent();
    }

    private List<Phrase> answered(Answer answer) {
        List<Phrase> by = new ArrayList<>();
        answer.by().ifPresent(party -> by.addAll(List.of(Phrase.ours("Answered by "), sayings.reference(party))));
        answer.on().ifPresent(date -> by.add(Phrase.ours((by.isEmpty() ? "Answered on " : ", ") + Words.date(date))));
        answer.openUntil()
                .ifPresent(date -> by.add(
                        Phrase.ours((by.isEmpty() ? "To" : ". To") + " be answered again by " + Words.date(date))));
        return by;
    }

    /** Who is to answer is not who did, also where other parts of the document answer already, though not in words. */
    private List<Phrase> toBeAnswered(Answer answer, boolean isElsewhere) {
        String words = isElsewhere ? "To be answered in words by " : "To be answered by ";
        List<Phrase> by = new ArrayList<>();
        answer.by().ifPresent(party -> by.addAll(List.of(Phrase.ours(words), sayings.reference(party))));
        answer.openUntil().ifPresent(date -> by.add(Phrase.ours((by.isEmpty() ? words : ", by ") + Words.date(date))));
        answer.on()
                .ifPresent(date ->
                        by.add(Phrase.ours((by.isEmpty() ? "Looked at on " : "; looked at on ") + Words.date(date))));
        return by;
    }

    /** How many there are, and where; what each says stands beside what it is about. */
    private void addFindings(List<Block> blocks, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(Phrase.ours("To mend: " + Words.count(findings.size(), "finding") + ", about "));
        List<String> elements = findings.stream()
                .map(finding -> Marks.placeOf(finding, strategy))
                .distinct()
                .toList();
        int number = 0;
        for (String element : elements) {
            number++;
            if (number > MOST_NAMED) {
                phrases.add(Phrase.ours(" and " + (elements.size() - MOST_NAMED) + " more"));
                break;
            }
            phrases.add(Phrase.ours(number == 1 ? "" : ", "));
            phrases.add(
                    element.equals(Marks.DOCUMENT)
                            ? Phrase.ours("the document").to(Anchors.link(SummaryChapter.ANCHOR))
                            : sayings.reference(element));
        }
        phrases.add(Phrase.ours("."));
        blocks.add(new Block.Prose(List.of(phrases)));
    }

    static Tag tag(QuestionStatus status) {
        return switch (status) {
            case ANSWERED -> new Tag("Answered", Tag.Tone.GOOD);
            case PARTLY -> new Tag("Partly answered", Tag.Tone.WATCH);
            case OPEN -> new Tag("Open", Tag.Tone.BAD);
            case SET_ASIDE -> new Tag("Set aside", Tag.Tone.PLAIN);
        };
    }
}
