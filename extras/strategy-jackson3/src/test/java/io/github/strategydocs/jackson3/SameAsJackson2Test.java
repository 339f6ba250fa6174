package io.github.strategydocs.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.strategydocs.json.HasProblems;
import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.Problem;
import io.github.strategydocs.json.ProblemCode;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.RandomDocuments;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in a text, the mappers of both generations of Jackson say the same of it. */
class SameAsJackson2Test {

    private static final JsonMapper THREE =
            JsonMapper.builder().addModule(new StrategyModule()).build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new io.github.strategydocs.json.StrategyModule())
                    .build();

    /** What an author may strike by mistake, and what turns the sense of what follows. */
    private static final String STRUCK = "{}[]\",:0123456789-eE.xntf\\ \n\u0000\u00e9";

    @Test
    void documents_are_written_in_the_same_letters() throws Exception {
        RandomDocuments documents = new RandomDocuments(21);
        for (int i = 0; i < 100; i++) {
            Strategy strategy = documents.next();
            // As bytes, Jackson 2 by itself writes what is beyond the basic plane as two escapes.
            assertThat(THREE.writeValueAsString(strategy)).isEqualTo(TWO.writeValueAsString(strategy));
        }
    }

    @Test
    void texts_with_a_letter_changed_give_the_same_document_or_the_same_problems() throws Exception {
        RandomDocuments documents = new RandomDocuments(22);
        Random random = new Random(23);
        int read = 0;
        int broken = 0;
        int wrong = 0;
        for (int i = 0; i < 40; i++) {
            String text = new String(StrategyJson.write(documents.next(), JsonForm.PRETTY), StandardCharsets.UTF_8);
            for (int change = 0; change < 25; change++) {
                StringBuilder changed = new StringBuilder(text);
                changed.setCharAt(random.nextInt(text.length()), STRUCK.charAt(random.nextInt(STRUCK.length())));
                List<Problem> problems = sayTheSame(changed.toString());
                read += problems.isEmpty() ? 1 : 0;
                broken += problems.stream().anyMatch(SameAsJackson2Test::isOfTheParser) ? 1 : 0;
                wrong += problems.stream().anyMatch(problem -> !isOfTheParser(problem)) ? 1 : 0;
            }
        }
        assertThat(List.of(read, broken, wrong)).allMatch(count -> count > 50);
    }

    /** Reads a text with both; gives the problems, which are none if it can be read. */
    private static List<Problem> sayTheSame(String text) throws Exception {
        Exception three = catchThrowableOfType(Exception.class, () -> THREE.readValue(text, Strategy.class));
        Exception two = catchThrowableOfType(Exception.class, () -> TWO.readValue(text, Strategy.class));
        if (three == null && two == null) {
            assertThat(THREE.readValue(text, Strategy.class)).isEqualTo(TWO.readValue(text, Strategy.class));
            return List.of();
        }
        if (!(two instanceof HasProblems)) {
            // What follows the document is for the mapper to see.
            assertThat(three).as(text).isNotNull().isNotInstanceOf(HasProblems.class);
            return List.of();
        }
        List<Problem> problems = ((HasProblems) three).problems();
        assertThat(comparable(problems)).as(text).isEqualTo(comparable(((HasProblems) two).problems()));
        return problems;
    }

    /**
     * What has to be the same. Where a text is broken, each generation has words of its own, and may or may not give the
     * token before, of which there may be a problem on the same line.
     */
    private static List<Object> comparable(List<Problem> problems) {
        List<Object> comparable = new ArrayList<>();
        int brokenLine = problems.stream()
                .filter(SameAsJackson2Test::isOfTheParser)
                .mapToInt(Problem::line)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        for (Problem problem : problems) {
            if (isOfTheParser(problem)) {
                comparable.add(List.of(problem.code(), problem.line()));
            } else if (problem.line() < brokenLine) {
                comparable.add(problem);
            }
        }
        return comparable;
    }

    private static boolean isOfTheParser(Problem problem) {
        return problem.code() == ProblemCode.SYNTAX || problem.code() == ProblemCode.TRUNCATED;
    }
}
