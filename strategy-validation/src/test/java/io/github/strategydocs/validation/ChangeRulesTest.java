package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.action;
import static io.github.strategydocs.validation.Samples.findings;
import static io.github.strategydocs.validation.Samples.harbourWith;
import static io.github.strategydocs.validation.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeRulesTest {

    private static final String SLIPPED = "change/deadline-slipped";

    @Test
    void the_first_and_the_second_slip_are_warnings() {
        assertThat(slipAfter("2027-01")).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(slipAfter("2027-01", "2027-02"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void the_third_slip_is_an_error() {
        List<Finding> findings = slipAfter("2027-01", "2027-02", "2027-03");

        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(findings.get(0).message()).endsWith("it has slipped 3 times, and nothing says why.");
    }

    @Test
    void what_was_brought_forward_in_between_is_no_slip() {
        assertThat(slipAfter("2027-03", "2027-02", "2027-01"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void that_the_history_ends_with_the_document_counts_no_slip_twice() {
        Strategy first = due("1", "2027-01");
        Strategy second = due("2", "2027-02");
        Strategy third = due("3", "2027-03");
        ValidationRequest request = ValidationRequest.of(third)
                .withPrevious(second)
                .withHistory(StrategyHistory.of(List.of(first, second, third)));

        assertThat(findings(SLIPPED, request)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void without_the_version_before_no_rule_about_change_is_run() {
        ValidationReport report = Validator.of(Profile.publication()).validate(ValidationRequest.of(due("1", "2027")));

        assertThat(report.outcomes())
                .filteredOn(outcome -> outcome.rule().category().equals("change"))
                .hasSize(12)
                .allMatch(outcome -> outcome.status() == RuleOutcome.Status.NOT_RUN);
    }

    @Test
    void all_rules_of_one_run_share_one_comparison() {
        Survey survey = new Survey(ValidationRequest.of(due("2", "2028")).withPrevious(due("1", "2027")));

        assertThat(survey.changes()).isPresent();
        assertThat(survey.changes().orElseThrow()).isSameAs(survey.changes().orElseThrow());
    }

    @Test
    void a_document_that_did_not_change_breaks_no_rule_about_change() {
        Strategy strategy = due("1", "2027");
        ValidationReport report = Validator.of(Profile.publication())
                .validate(ValidationRequest.of(strategy).withPrevious(strategy));

        assertThat(report.findings()).noneMatch(finding -> finding.rule().startsWith("change/"));
    }

    private static List<Finding> slipAfter(String... months) {
        StrategyHistory.Builder history = StrategyHistory.builder();
        Strategy last = due("0", months[0]);
        for (int i = 0; i < months.length; i++) {
            last = due("1." + i, months[i]);
            history.add(last);
        }
        return findings(
                SLIPPED,
                ValidationRequest.of(due("2", "2028")).withPrevious(last).withHistory(history.build()));
    }

    private static Strategy due(String label, String date) {
        return harbourWith(action("fees")
                        .withDeadline(Deadline.On.builder()
                                .date(PartialDate.parse(date))
                                .build()))
                .withVersion(version(label, VersionStatus.PUBLISHED));
    }
}
