package io.github.strategydocs.benchmarks;

import io.github.strategydocs.model.Activity;
import io.github.strategydocs.model.Baseline;
import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.ChannelPurpose;
import io.github.strategydocs.model.ChannelStatus;
import io.github.strategydocs.model.Contribution;
import io.github.strategydocs.model.ContributionKind;
import io.github.strategydocs.model.ContributionOrigin;
import io.github.strategydocs.model.Development;
import io.github.strategydocs.model.Emphasis;
import io.github.strategydocs.model.Engagement;
import io.github.strategydocs.model.FeedbackLoop;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Incident;
import io.github.strategydocs.model.IncidentPlan;
import io.github.strategydocs.model.IncidentScenario;
import io.github.strategydocs.model.Knowledge;
import io.github.strategydocs.model.LoopClosure;
import io.github.strategydocs.model.LoopEffect;
import io.github.strategydocs.model.ModerationRule;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.RecordRule;
import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.RiskRegister;
import io.github.strategydocs.model.RiskResponse;
import io.github.strategydocs.model.Scope;
import io.github.strategydocs.model.ScopeItem;
import io.github.strategydocs.model.SignOff;
import io.github.strategydocs.model.Value;
import io.github.strategydocs.model.Voice;
import io.github.strategydocs.value.Rating;
import java.util.List;

/** The sections that say why, where, for whom and against which odds. */
final class Sections {

    private final Draft draft;
    private final Actions actions;

    Sections(Draft draft, Actions actions) {
        this.draft = draft;
        this.actions = actions;
    }

    Baseline baseline() {
        return Baseline.builder()
                .narrative(draft.prose.sentence())
                .assessedOn(draft.date())
                .activities(Draft.list(1 + draft.actions.size() / 50, i -> activity()))
                .channels(draft.channels.stream().map(this::channel).toList())
                .build();
    }

    private Activity activity() {
        return Activity.builder()
                .id(draft.id("activity"))
                .what(draft.prose.sentence())
                .knowledge(draft.pick(Knowledge.values()))
                .owner(draft.pick(draft.parties))
                .risks(draft.some(2, draft.risks))
                .build();
    }

    private Channel channel(String id) {
        return Channel.builder()
                .id(id)
                .name(draft.prose.name())
                .platform("web")
                .uri("https://example.org/" + id)
                .owner(draft.pick(draft.parties))
                .voice(draft.pick(Voice.values()))
                .purposes(draft.oneOrMore(3, List.of(ChannelPurpose.values())))
                .status(ChannelStatus.ACTIVE)
                .build();
    }

    Purpose purpose() {
        return Purpose.builder()
                .statement(draft.prose.sentences(2))
                .vision(draft.prose.sentence())
                .addValue(Value.builder().id("value-plain").name("Plain words").build())
                .emphases(List.of(Emphasis.SERVICE_DELIVERY, Emphasis.OPEN_DATA))
                .goals(Draft.list(draft.goals.size(), this::goal))
                .build();
    }

    private Goal goal(int index) {
        Goal.Builder goal = Goal.builder();
        goal.id(draft.goals.get(index))
                .name(draft.prose.title())
                .description(draft.prose.sentence())
                .owner(draft.pick(draft.parties))
                .stakeholders(draft.some(3, draft.stakeholders))
                .deadline(draft.deadline())
                .addMeasure(actions.measure());
        if (index > 2) {
            goal.partOf(draft.goals.get(draft.random.nextInt(2)));
        }
        return goal.build();
    }

    Scope scope() {
        int half = draft.scopeItems.size() / 2;
        return Scope.builder()
                .inScope(draft.scopeItems.subList(0, half).stream()
                        .map(this::scopeItem)
                        .toList())
                .outOfScope(draft.scopeItems.subList(half, draft.scopeItems.size()).stream()
                        .map(this::scopeItem)
                        .toList())
                .build();
    }

    private ScopeItem scopeItem(String id) {
        return ScopeItem.builder()
                .id(id)
                .statement(draft.prose.sentence())
                .handledBy(draft.pick(draft.parties))
                .build();
    }

    Engagement engagement() {
        return Engagement.builder()
                .feedbackLoops(Draft.list(1 + draft.actions.size() / 200, i -> feedbackLoop()))
                .identityApproach(draft.prose.sentence())
                .addRecordRule(RecordRule.builder()
                        .id("record-mail")
                        .system("Case files")
                        .retention(draft.span())
                        .build())
                .addModeration(ModerationRule.builder()
                        .id("moderation-abuse")
                        .ground("Abuse of persons")
                        .step("Hidden, and the author told why")
                        .decidedBy(draft.pick(draft.parties))
                        .build())
                .addSignOff(SignOff.builder()
                        .id("sign-off-press")
                        .threshold("Anything the press may quote")
                        .party(draft.pick(draft.parties))
                        .build())
                .build();
    }

    private FeedbackLoop feedbackLoop() {
        return FeedbackLoop.builder()
                .id(draft.id("loop"))
                .name(draft.prose.name())
                .channels(draft.oneOrMore(2, draft.channels))
                .capture(draft.prose.sentence())
                .owner(draft.pick(draft.parties))
                .responseStandard(draft.span())
                .addClosure(LoopClosure.builder()
                        .id(draft.id("closure"))
                        .on(draft.date())
                        .what(draft.prose.sentence())
                        .effect(draft.pick(LoopEffect.values()))
                        .changed(draft.some(2, draft.actions))
                        .build())
                .build();
    }

    RiskRegister riskRegister() {
        return RiskRegister.builder()
                .risks(draft.risks.stream().map(this::risk).toList())
                .build();
    }

    private Risk risk(String id) {
        return Risk.builder()
                .id(id)
                .description(draft.prose.sentence())
                .likelihood(draft.oneIn(6) ? Rating.UNKNOWN : Rating.of(draft.between(1, 5)))
                .impact(Rating.of(draft.between(1, 5)))
                .response(draft.pick(RiskResponse.values()))
                .addMitigation(draft.prose.sentence())
                .actions(draft.oneOrMore(2, draft.actions))
                .owner(draft.pick(draft.parties))
                .assessedOn(draft.date())
                .build();
    }

    IncidentPlan incidentPlan() {
        return IncidentPlan.builder()
                .addScenario(IncidentScenario.builder()
                        .id("scenario-outage")
                        .trigger("The site is down for more than an hour")
                        .risks(draft.oneOrMore(2, draft.risks))
                        .wantedHandling(draft.prose.sentence())
                        .decisionMaker(draft.pick(draft.parties))
                        .firstResponse(draft.span())
                        .build())
                .addIncident(Incident.builder()
                        .id("incident-drill")
                        .summary(draft.prose.sentence())
                        .scenario("scenario-outage")
                        .on(draft.date())
                        .exercise(true)
                        .addFinding(draft.prose.sentence())
                        .followUps(draft.oneOrMore(2, draft.actions))
                        .build())
                .build();
    }

    Development development() {
        return Development.builder()
                .contributions(Draft.list(draft.actions.size() / 25, i -> contribution()))
                .build();
    }

    private Contribution contribution() {
        return Contribution.builder()
                .id(draft.id("contribution"))
                .group(draft.prose.group())
                .text(draft.prose.sentences(2))
                .about(draft.oneOrMore(2, draft.actions))
                .origin(draft.pick(ContributionOrigin.values()))
                .kind(draft.pick(ContributionKind.values()))
                .on(draft.date())
                .outcome(draft.prose.sentence())
                .build();
    }
}
