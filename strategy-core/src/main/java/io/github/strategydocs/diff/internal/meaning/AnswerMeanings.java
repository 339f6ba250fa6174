package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.diff.internal.words.ValueWords;
import io.github.strategydocs.model.Answer;
import java.util.Optional;

/** What it means that a question is answered otherwise. Silence is no answer. */
final class AnswerMeanings implements MeaningFinder {

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        if (edit.kind() == EditKind.MOVED || !(edit.before().or(edit::after).orElse(null) instanceof Answer answer)) {
            return;
        }
        Optional<Answer> before = edit.before().map(Answer.class::cast);
        Optional<Answer> after = edit.after().map(Answer.class::cast);
        String question = "question \"" + answer.question() + "\"";
        if (isSetAside(after) && !isSetAside(before)) {
            explanation.means(MeaningKind.QUESTION_SET_ASIDE);
            explanation.say(question + " set aside: " + reason(after.orElseThrow()));
        } else if (isAnswered(after) && !isAnswered(before)) {
            explanation.means(MeaningKind.QUESTION_ANSWERED);
            explanation.say(question + " answered");
        } else if (isSettled(before) && !isSettled(after)) {
            explanation.means(MeaningKind.QUESTION_REOPENED);
            explanation.say(question + " open again");
        } else if (edit.kind() == EditKind.CHANGED) {
            explanation.say("answer to " + question + " differs");
        }
    }

    private static String reason(Answer answer) {
        return "\"" + ValueWords.shorten(answer.notForUsBecause().orElse("")) + "\"";
    }

    private static boolean isAnswered(Optional<Answer> answer) {
        return answer.flatMap(Answer::text).filter(text -> !text.isBlank()).isPresent();
    }

    private static boolean isSetAside(Optional<Answer> answer) {
        return answer.flatMap(Answer::notForUsBecause)
                .filter(text -> !text.isBlank())
                .isPresent();
    }

    private static boolean isSettled(Optional<Answer> answer) {
        return isAnswered(answer) || isSetAside(answer);
    }
}
