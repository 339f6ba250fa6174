package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.action;
import static io.github.strategydocs.validation.Samples.harbourWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.ProgressEntry;
import io.github.strategydocs.model.ProgressReport;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is said about monitoring; when, is shown by the examples of the rules. */
class MonitoringRulesTest {

    @Test
    void nothing_at_all_is_one_finding() {
        assertThat(Examples.foundIn("monitoring", "\"language\": \"en\""))
                .containsExactly(
                        "ERROR monitoring: The document does not say who watches what, nor when the strategy is "
                                + "refreshed.");
        assertThat(Examples.lookedAt("monitoring/section-missing", "\"language\": \"en\""))
                .isEqualTo(1);
        for (String rule : List.of("no-review", "volatility-undeclared", "progress-unpublished", "no-lesson")) {
            assertThat(Examples.lookedAt("monitoring/" + rule, "\"language\": \"en\""))
                    .as(rule)
                    .isZero();
        }
    }

    @Test
    void it_is_said_of_each_review_why_it_is_not_the_one() {
        String reviews = """
                "monitoring": { "reviews": [
                  { "id": "a", "what": "Channels" },
                  { "id": "b", "what": "The whole strategy, with all its annexes and every figure in them", "owner": "board", "nextDue": "2027-05" },
                  { "id": "c", "what": "Risks", "owner": "board", "frequency": "P1Y", "nextDue": "2026" },
                  { "id": "d", "what": "Figures", "owner": "board", "frequency": "P13M" },
                  { "id": "e", "what": "Stars", "owner": "board", "frequency": "P9999Y" },
                  { "id": "f", "what": "Words", "frequency": "P1Y" } ] }""";

        assertThat(Examples.found("monitoring/no-review", reviews))
                .containsExactly(
                        "ERROR monitoring.reviews: No review that has an owner and a frequency is due within 12 "
                                + "months of this version, by 31 January 2028: \"Channels\" has no owner and no frequency, \"The whole strategy, with "
                                + "all its annexes and every…\" has no frequency, \"Risks\" was due by 2026, before this version, "
                                + "\"Figures\" is due by 29 February 2028, \"Stars\" is not due in any calendar, and 1 more.");
        assertThat(Examples.found(
                        "monitoring/no-review",
                        "\"monitoring\": { \"duties\": [ { \"id\": \"d\", \"subjects\": [ \"scope\" ] } ] }"))
                .containsExactly("ERROR monitoring.reviews: Nobody is to review the strategy.");
        assertThat(Examples.lookedAt("monitoring/no-review", reviews)).isEqualTo(1);
    }

    @Test
    void an_overdue_review_is_told_whether_the_date_was_given_or_reckoned() {
        assertThat(Examples.found("monitoring/review-overdue", """
                "monitoring": { "reviews": [
                  { "id": "a", "what": "Channels", "nextDue": "2027-05", "frequency": "P1M" },
                  { "id": "b", "what": "Figures", "frequency": "P12M" } ] }"""))
                .containsExactly(
                        "WARNING monitoring.reviews[a].nextDue: The review \"Channels\" was due by May 2027, before "
                                + "1 February 2028.",
                        "WARNING monitoring.reviews[b].nextDue: The review \"Figures\" was due by 31 January 2028, going by its "
                                + "frequency and the date of this version: before 1 February 2028.");
    }

    @Test
    void what_may_change_is_called_by_its_name() {
        assertThat(Examples.found("monitoring/volatile-unreviewed", """
                "baseline": { "channels": [ { "id": "blog", "name": "Blog" } ] },
                "monitoring": { "volatility": [
                  { "subject": "example#blog", "expectation": "expected-to-change" },
                  { "subject": "actionPlan", "expectation": "volatile" },
                  { "subject": "gone", "expectation": "volatile" } ] }"""))
                .containsExactly(
                        "WARNING monitoring.volatility[#1].reviewBy: Channel \"Blog\" is expected to change, and there is no "
                                + "date on which anybody looks at it again.",
                        "WARNING monitoring.volatility[#2].reviewBy: The section \"Action plan\" is volatile, and there is no date on "
                                + "which anybody looks at it again.",
                        "WARNING monitoring.volatility[#3].reviewBy: Gone is volatile, and there is no date on which anybody "
                                + "looks at it again.");
    }

    @Test
    void progress_that_is_not_shown_is_told_from_progress_that_nobody_can_read() {
        assertThat(Examples.found(
                        "monitoring/progress-unpublished",
                        "\"monitoring\": { \"reviews\": [ { \"id\": \"r\", \"what\": \"All\" } ] }"))
                .containsExactly("WARNING monitoring.progressReports: The strategy is of 31 January 2027, and by "
                        + "1 February 2028 there is no progress report.");
        String report = "\"monitoring\": { \"progressReports\": [ { \"id\": \"r\", \"asOf\": \"2027\" } ] }";
        assertThat(Examples.found("monitoring/progress-unpublished", report))
                .containsExactly("WARNING monitoring.progressReports: The strategy is of 31 January 2027, and by "
                        + "1 February 2028 no progress report has an address at which people can read it.");
        assertThat(Examples.lookedAt("monitoring/progress-unpublished", report)).isEqualTo(1);
        assertThat(Examples.found("monitoring/no-lesson", report))
                .containsExactly("INFO monitoring.progressReports: The progress reports hold no lesson.");
        assertThat(Examples.lookedAt("monitoring/no-lesson", report)).isEqualTo(1);
        assertThat(Examples.found(
                        "monitoring/no-lesson",
                        report.replace(
                                "\"2027\"", "\"2027\", \"lessons\": [ { \"id\": \"l\", \"what\": \"Call.\" } ]")))
                .containsExactly(
                        "INFO monitoring.progressReports: The progress reports hold lessons, and none says with whom "
                                + "it was shared.");
        assertThat(Examples.lookedAt("monitoring/volatility-undeclared", report))
                .isEqualTo(1);
    }

    @Test
    void a_report_is_held_against_what_the_nearest_action_that_it_calls_completed_says() {
        String plan = """
                "actionPlan": { "actions": [
                  { "id": "canal", "title": "Mend the canal", "status": "in-progress" },
                  { "id": "lock", "title": "Mend the lock", "partOf": "canal", "status": "blocked",
                    "deliverables": [ { "id": "gates", "name": "New gates", "status": "delayed" } ],
                    "milestones": [ { "id": "order", "name": "Gates ordered", "status": "not-started" } ] } ] },
                "monitoring": { "progressReports": [ { "id": "may", "asOf": "2027-05", "entries": [
                  { "subject": "canal", "status": "completed" }, { "subject": "lock", "status": "completed" } ] } ] }""";

        assertThat(Examples.found("monitoring/completed-contradicted", plan))
                .containsExactly(
                        "ERROR monitoring.progressReports[may].entries[#1].status: The progress report of May 2027 says that "
                                + "action \"Mend the canal\" is completed, and these are not: action \"Mend the lock\".",
                        "ERROR monitoring.progressReports[may].entries[#2].status: The progress report of May 2027 says that "
                                + "action \"Mend the lock\" is completed, and these are not: deliverable \"New gates\" "
                                + "and milestone \"Gates ordered\".");
        assertThat(Examples.lookedAt("monitoring/completed-contradicted", plan)).isEqualTo(2);
    }

    @Test
    void a_delay_is_told_once_where_its_reason_should_stand() {
        String plan = """
                "actionPlan": { "actions": [
                  { "id": "a", "title": "Mend the lock", "status": "delayed",
                    "deliverables": [ { "id": "gates", "name": "New gates", "status": "delayed" } ] },
                  { "id": "b", "title": "Paint it",
                    "milestones": [ { "id": "order", "name": "Paint ordered", "status": "blocked" } ] } ] },
                "monitoring": { "progressReports": [ { "id": "may", "asOf": "2027-05", "entries": [
                  { "subject": "a", "status": "delayed" }, { "subject": "gates", "status": "delayed" },
                  { "subject": "order", "status": "blocked" }, { "subject": "b", "status": "delayed" } ] } ] }""";

        assertThat(Examples.found("monitoring/delay-unexplained", plan))
                .containsExactly(
                        "WARNING actionPlan.actions[a].statusNote: Action \"Mend the lock\" is delayed, and nothing says why.",
                        "WARNING actionPlan.actions[b].milestones[order].status: Milestone \"Paint ordered\" is blocked, and "
                                + "nothing says why.",
                        "WARNING monitoring.progressReports[may].entries[#4].delayReason: The progress report of May 2027 says "
                                + "that action \"Paint it\" is delayed, and does not say why.");
        assertThat(Examples.lookedAt("monitoring/delay-unexplained", plan)).isEqualTo(6);
    }

    /** Asked one by one for what their wholes say, these actions take hours. */
    @Tag("slow")
    @Test
    @Timeout(20)
    void a_very_long_chain_of_parts_takes_no_longer_than_a_long_list() {
        List<Action> chain = new ArrayList<>();
        ProgressReport.Builder report = ProgressReport.builder().id("r").asOf(PartialDate.parse("2027"));
        for (int i = 0; i < 50_000; i++) {
            chain.add(action("a" + i).withPartOf("a" + (i + 1)).withStatus(ProgressStatus.IN_PROGRESS));
        }
        report.addEntry(ProgressEntry.builder()
                .subject("a49999")
                .status(ProgressStatus.COMPLETED)
                .build());
        Strategy strategy = harbourWith(chain.toArray(Action[]::new))
                .withMonitoring(
                        Monitoring.builder().addProgressReport(report.build()).build());

        assertThat(Validator.of(
                                Profile.draft(),
                                List.of(Rules.find("monitoring/completed-contradicted")
                                        .orElseThrow()))
                        .validate(ValidationRequest.of(strategy))
                        .findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .endsWith("these are not: action \"Do a0\", action \"Do a1\", action \"Do a2\", action \"Do a3\", "
                        + "action \"Do a4\", and 49994 more.");
    }
}
