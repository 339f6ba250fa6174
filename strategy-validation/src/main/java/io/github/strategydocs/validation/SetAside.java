package io.github.strategydocs.validation;

import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.internal.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions that a document says do not arise here, with a reason. */
final class SetAside {

    private final List<Question> questions;

    private SetAside(List<Question> questions) {
        this.questions = questions;
    }

    /** Where nothing is set aside, as mostly, the questions are not even read. */
    static SetAside in(Strategy strategy) {
        List<Question> questions = new ArrayList<>();
        for (Answer answer : strategy.answers()) {
            Optional<Question> question =
                    reason(answer).isPresent() ? Questions.find(answer.question()) : Optional.empty();
            if (question.isPresent()) {
                questions.add(question.get());
            }
        }
        return new SetAside(questions);
    }

    /** A reason that says nothing is none. */
    static Optional<String> reason(Answer answer) {
        Optional<String> reason = answer.notForUsBecause();
        return reason.filter(Said::anything);
    }

    /** Whether what a rule finds is no more than information, since its question was set aside. */
    boolean spares(RuleMetadata rule) {
        if (questions.isEmpty() || !rule.yieldsToReason()) {
            return false;
        }
        for (Question question : questions) {
            if (question.isAnsweredBy(rule)) {
                return true;
            }
        }
        return false;
    }
}
