package io.github.strategydocs.benchmarks;

import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.AllocationStatus;
import io.github.strategydocs.model.Expectation;
import io.github.strategydocs.model.GapResponse;
import io.github.strategydocs.model.GapResponseKind;
import io.github.strategydocs.model.Lesson;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.MonitoringDuty;
import io.github.strategydocs.model.ProgressEntry;
import io.github.strategydocs.model.ProgressReport;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.model.ResourceKind;
import io.github.strategydocs.model.ResourcePhase;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.ReviewPlan;
import io.github.strategydocs.model.SkillNeed;
import io.github.strategydocs.model.SkillRecord;
import io.github.strategydocs.model.SkillsAudit;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.model.Volatility;
import io.github.strategydocs.value.Decimal;
import java.util.List;

/** The sections that say with what the work is done, and who watches it. */
final class Delivery {

    private final Draft draft;

    Delivery(Draft draft) {
        this.draft = draft;
    }

    Resourcing resourcing() {
        int size = draft.actions.size();
        return Resourcing.builder()
                .allocations(Draft.list(1 + size / 8, i -> allocation()))
                .skillNeeds(draft.skillNeeds.stream().map(this::skillNeed).toList())
                .skillsAudit(SkillsAudit.builder()
                        .assessedOn(draft.date())
                        .records(Draft.list(1 + size / 20, i -> skillRecord()))
                        .build())
                .gapResponses(draft.skillNeeds.stream().map(this::gapResponse).toList())
                .build();
    }

    private Allocation allocation() {
        return Allocation.builder()
                .id(draft.id("allocation"))
                .phase(draft.pick(ResourcePhase.values()))
                .kind(draft.pick(ResourceKind.values()))
                .description(draft.remark(3))
                .amount(Quantity.builder()
                        .value(Decimal.of(draft.between(1, 400) + ".50"))
                        .unit(draft.oneIn(2) ? "EUR" : "FTE")
                        .build())
                .period(Timeframe.builder()
                        .start(draft.date())
                        .end(draft.date())
                        .build())
                .party(draft.pick(draft.parties))
                .status(draft.pick(AllocationStatus.values()))
                .actions(draft.oneOrMore(3, draft.actions))
                .build();
    }

    private SkillNeed skillNeed(String id) {
        return SkillNeed.builder()
                .id(id)
                .skill(draft.prose.name())
                .level(draft.between(1, 5))
                .actions(draft.oneOrMore(2, draft.actions))
                .build();
    }

    private SkillRecord skillRecord() {
        return SkillRecord.builder()
                .party(draft.pick(draft.parties))
                .skill(draft.prose.name())
                .level(draft.between(1, 5))
                .advocate(draft.oneIn(4))
                .build();
    }

    private GapResponse gapResponse(String need) {
        return GapResponse.builder()
                .id(draft.id("response"))
                .need(need)
                .kind(draft.pick(GapResponseKind.values()))
                .owner(draft.pick(draft.parties))
                .deadline(draft.deadline())
                .build();
    }

    Monitoring monitoring() {
        int size = draft.actions.size();
        return Monitoring.builder()
                .duties(Draft.list(1 + size / 10, i -> duty()))
                .reviews(Draft.list(1 + size / 100, i -> review()))
                .addProgressReport(progressReport(size / 10))
                .volatility(draft.some(size / 20, draft.actions).stream()
                        .map(this::volatility)
                        .toList())
                .build();
    }

    private MonitoringDuty duty() {
        return MonitoringDuty.builder()
                .id(draft.id("duty"))
                .subjects(draft.oneOrMore(3, draft.actions))
                .collector(draft.pick(draft.parties))
                .method(draft.remark(3))
                .frequency(draft.span())
                .build();
    }

    private ReviewPlan review() {
        return ReviewPlan.builder()
                .id(draft.id("review"))
                .what(draft.prose.name())
                .subjects(List.of("actionPlan"))
                .owner(draft.pick(draft.parties))
                .frequency(draft.span())
                .nextDue(draft.date())
                .addTrigger(draft.prose.sentence())
                .build();
    }

    private ProgressReport progressReport(int entries) {
        return ProgressReport.builder()
                .id(draft.id("report"))
                .asOf(draft.date())
                .entries(draft.some(2 * entries, draft.actions).stream()
                        .map(this::entry)
                        .toList())
                .addLesson(Lesson.builder()
                        .id(draft.id("lesson"))
                        .what(draft.prose.sentence())
                        .build())
                .build();
    }

    private ProgressEntry entry(String action) {
        return ProgressEntry.builder()
                .subject(action)
                .status(draft.pick(ProgressStatus.values()))
                .narrative(draft.prose.sentence())
                .delayReason(draft.remark(6))
                .build();
    }

    private Volatility volatility(String action) {
        return Volatility.builder()
                .subject(action)
                .expectation(draft.pick(Expectation.values()))
                .reviewBy(draft.date())
                .reason(draft.remark(2))
                .build();
    }
}
