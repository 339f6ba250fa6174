package io.github.strategydocs.validation;

import java.util.List;
import java.util.Objects;

/**
 * One of the questions that a strategy must answer.
 *
 * <pre>{@code
 * Question question = Questions.all().get(0);
 * question.id();          // "where-now"
 * question.wording();     // "Where are we now: …"
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param id the id, by which an {@link io.github.strategydocs.model.Answer} refers to the question
 * @param wording the wording of the question
 * @param rules the ids of the rules that show whether it is answered; {@code change/*} means all rules of the category
 */
public record Question(String id, String wording, List<String> rules) {

    private static final String WHOLE_CATEGORY = "/*";

    /** Keeps a copy of the rules. */
    public Question {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(wording, "wording");
        rules = List.copyOf(rules);
    }

    /**
     * Whether a rule contributes to the status of this question.
     *
     * @param rule the rule
     * @return whether it is one of this question's rules, by its id, an id that it had before, or its category
     */
    public boolean isAnsweredBy(RuleMetadata rule) {
        String category = rule.category() + WHOLE_CATEGORY;
        for (String name : rules) {
            if (rule.isCalled(name) || name.equals(category)) {
                return true;
            }
        }
        return false;
    }
}
