package io.github.strategydocs.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.ValidationReport;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckersTest {

    private final Document document = Document.ofSize(20);

    @Test
    void each_of_the_others_accepts_the_document_and_misses_what_is_taken_away() throws Exception {
        Strategy strategy = document.strategy();
        Document worse = Document.of(strategy.withActionPlan(strategy.actionPlan()
                .orElseThrow()
                .withActions(strategy.actionPlan().orElseThrow().actions().stream()
                        .map(action -> action.withTitle("").withDeadline(java.util.Optional.empty()))
                        .toList())));

        assertThat(found("Bean Validation", document)).isEmpty();
        assertThat(found("Bean Validation", worse)).hasSizeGreaterThanOrEqualTo(worse.size());
        assertThat(found("JSON Schema (networknt)", document)).isEmpty();
    }

    @Test
    void ours_runs_all_rules_that_need_nothing_but_the_document() throws Exception {
        ValidationReport report = (ValidationReport) Candidate.named(Candidate.OURS, Checkers.checking(document))
                .work()
                .call();

        assertThat(report.outcomes()).hasSizeGreaterThan(100);
        assertThat(report.notRun().size()).isLessThan(report.outcomes().size() / 3);
        assertThat(report.profile().name()).isEqualTo("publication");
    }

    private static Collection<?> found(String candidate, Document document) throws Exception {
        Object found =
                Candidate.named(candidate, Checkers.checking(document)).work().call();
        return found instanceof Collection<?> collection ? collection : List.of(found);
    }
}
