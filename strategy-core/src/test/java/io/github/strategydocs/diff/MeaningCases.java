package io.github.strategydocs.diff;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.AllocationStatus;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Direction;
import io.github.strategydocs.model.Expectation;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.model.ResourceKind;
import io.github.strategydocs.model.ResourcePhase;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.Risk;
import io.github.strategydocs.model.RiskRegister;
import io.github.strategydocs.model.RiskResponse;
import io.github.strategydocs.model.Scope;
import io.github.strategydocs.model.ScopeItem;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.Stance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.model.Volatility;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/** For each meaning two versions that provoke it, and two near by that must not. */
public final class MeaningCases {

    private final List<Case> cases = new ArrayList<>();

    /**
     * One pair of versions.
     *
     * @param kind the meaning
     * @param provoked whether the pair has it
     */
    record Case(MeaningKind kind, boolean provoked, Strategy before, Strategy after) {

        @Override
        public String toString() {
            return kind.label() + (provoked ? "" : ", near miss");
        }
    }

    static List<Case> all() {
        MeaningCases all = new MeaningCases();
        all.deadlines();
        all.assignments();
        all.measures();
        all.status();
        all.scope();
        all.stakeholders();
        all.risks();
        all.allocations();
        all.answers();
        all.versions();
        all.parts();
        return all.cases;
    }

    private void provokes(MeaningKind kind, Strategy before, Strategy after) {
        cases.add(new Case(kind, true, before, after));
    }

    private void misses(MeaningKind kind, Strategy before, Strategy after) {
        cases.add(new Case(kind, false, before, after));
    }

    static Strategy.Builder board() {
        return Strategy.builder()
                .id("board")
                .title("Digital Strategy of the Harbour Board")
                .organisation("harbour-board")
                .version(version("1"));
    }

    private static Version version(String label) {
        return Version.builder()
                .label(label)
                .status(VersionStatus.DRAFT)
                .date(PartialDate.parse("2027-01"))
                .build();
    }

    static Action action() {
        return Action.builder()
                .id("register")
                .title("Publish the register of channels")
                .build();
    }

    static Strategy with(Action... actions) {
        return board().actionPlan(ActionPlan.builder().addActions(actions).build())
                .build();
    }

    static Strategy due(Deadline deadline) {
        return with(action().withDeadline(deadline));
    }

    private static Deadline.Within within(String duration, String resolved) {
        return Deadline.Within.builder()
                .duration(Span.parse(duration))
                .of("publication of the guidance")
                .resolved(Optional.of(resolved).filter(text -> !text.isEmpty()).map(PartialDate::parse))
                .build();
    }

    private void deadlines() {
        Deadline june = Deadline.on("2027-06-30");
        Deadline march = Deadline.on("2027-03-31");
        Deadline event = Deadline.AfterEvent.builder().event("opening").build();
        provokes(MeaningKind.DEADLINE_SLIPPED, due(march), due(june));
        misses(MeaningKind.DEADLINE_SLIPPED, due(june), due(march));
        provokes(MeaningKind.DEADLINE_SLIPPED, due(within("P90D", "")), due(within("P120D", "")));
        misses(MeaningKind.DEADLINE_SLIPPED, due(within("P1M", "")), due(within("P30D", "")));
        provokes(MeaningKind.DEADLINE_SLIPPED, due(within("P90D", "2027-03-31")), due(june));
        misses(MeaningKind.DEADLINE_SLIPPED, due(within("P90D", "")), due(june));
        misses(MeaningKind.DEADLINE_SLIPPED, due(within("P90D", "")), due(within("P999999999Y", "")));
        misses(MeaningKind.DEADLINE_BROUGHT_FORWARD, due(within("P999999999Y999999999D", "")), due(within("P90D", "")));
        provokes(MeaningKind.DEADLINE_BROUGHT_FORWARD, due(june), due(march));
        misses(MeaningKind.DEADLINE_BROUGHT_FORWARD, due(Deadline.on("2027-06")), due(june));
        provokes(MeaningKind.DEADLINE_FIRMED_UP, due(Deadline.on("2027-06")), due(june));
        misses(MeaningKind.DEADLINE_FIRMED_UP, due(Deadline.on("2027")), due(june));
        provokes(MeaningKind.DEADLINE_FIRMED_UP, due(within("P90D", "")), due(june));
        misses(MeaningKind.DEADLINE_FIRMED_UP, due(event), due(within("P90D", "")));
        provokes(MeaningKind.DEADLINE_WEAKENED, due(june), due(Deadline.on("2027-06")));
        provokes(MeaningKind.DEADLINE_WEAKENED, due(june), due(event));
        provokes(MeaningKind.DEADLINE_WEAKENED, due(june), due(Deadline.unstated()));
        misses(MeaningKind.DEADLINE_WEAKENED, due(june), due(Deadline.on("2027-07-31")));
        provokes(MeaningKind.DEADLINE_SET, with(action()), due(june));
        provokes(MeaningKind.DEADLINE_SET, due(Deadline.unstated()), due(june));
        misses(MeaningKind.DEADLINE_SET, with(action()), due(Deadline.unstated()));
        provokes(MeaningKind.DEADLINE_DROPPED, due(june), with(action()));
        misses(MeaningKind.DEADLINE_DROPPED, due(Deadline.unstated()), with(action()));
    }

    static Assignment assignment(String party, AssignmentRole role) {
        return Assignment.builder().party(party).role(role).build();
    }

    static Strategy assigned(Assignment... assignments) {
        return with(action().withAssignments(assignments));
    }

    private void assignments() {
        Assignment head = assignment("head", AssignmentRole.ACCOUNTABLE);
        Assignment clerk = assignment("clerk", AssignmentRole.ACCOUNTABLE);
        Assignment helper = assignment("clerk", AssignmentRole.SUPPORTING);
        provokes(MeaningKind.ACCOUNTABILITY_GIVEN, assigned(), assigned(head));
        misses(MeaningKind.ACCOUNTABILITY_GIVEN, assigned(head), assigned(head, clerk));
        provokes(MeaningKind.ROLE_GAINED, assigned(head), assigned(head, clerk));
        provokes(MeaningKind.ROLE_LOST, assigned(head, clerk), assigned(clerk));
        provokes(MeaningKind.ACCOUNTABILITY_MOVED, assigned(head), assigned(clerk));
        misses(MeaningKind.ACCOUNTABILITY_MOVED, assigned(head), assigned(helper));
        provokes(MeaningKind.ACCOUNTABILITY_LOST, assigned(head), assigned(helper));
        misses(MeaningKind.ACCOUNTABILITY_LOST, assigned(head, clerk), assigned(clerk));
        provokes(MeaningKind.ROLE_GAINED, assigned(head), assigned(head, helper));
        misses(MeaningKind.ROLE_GAINED, assigned(), assigned(head));
        provokes(MeaningKind.ROLE_LOST, assigned(head, helper), assigned(head));
        misses(MeaningKind.ROLE_LOST, assigned(head, helper), assigned(helper, head));
    }

    public static Measure measure() {
        return Measure.builder().id("m-days").name("Days to answer").build();
    }

    static Strategy measured(Measure... measures) {
        return with(action().withMeasures(measures));
    }

    public static Target target(long value, String date) {
        return Target.builder()
                .value(Decimal.of(value))
                .deadline(Deadline.on(date))
                .build();
    }

    public static Observation observed(ObservationKind kind, String date, long value) {
        return Observation.builder()
                .kind(kind)
                .on(PartialDate.parse(date))
                .value(Decimal.of(value))
                .build();
    }

    private void measures() {
        Measure more = measure().withDirection(Direction.INCREASE);
        Measure less = measure().withDirection(Direction.DECREASE);
        Target ten = target(10, "2028");
        Target twelve = target(12, "2028");
        provokes(MeaningKind.TARGET_RAISED, measured(more.withTargets(ten)), measured(more.withTargets(twelve)));
        misses(MeaningKind.TARGET_RAISED, measured(less.withTargets(ten)), measured(less.withTargets(twelve)));
        provokes(MeaningKind.TARGET_LOWERED, measured(less.withTargets(ten)), measured(less.withTargets(twelve)));
        misses(MeaningKind.TARGET_LOWERED, measured(more.withTargets(ten)), measured(more.withTargets(twelve)));
        provokes(
                MeaningKind.TARGET_CHANGED,
                measured(measure().withTargets(ten)),
                measured(measure().withTargets(twelve)));
        misses(
                MeaningKind.TARGET_CHANGED,
                measured(measure().withTargets(ten)),
                measured(measure().withTargets(target(10, "2029"))));
        Measure hours = more.withUnit("hours").withTargets(target(400, "2028"));
        Measure days = more.withUnit("days").withTargets(target(50, "2028"));
        provokes(MeaningKind.TARGET_CHANGED, measured(hours), measured(days));
        misses(MeaningKind.TARGET_LOWERED, measured(hours), measured(days));
        misses(MeaningKind.TARGET_RAISED, measured(days), measured(hours));
        provokes(MeaningKind.TARGET_CHANGED, measured(hours), measured(hours.withUnit("people")));
        misses(MeaningKind.TARGET_CHANGED, measured(hours), measured(hours.withUnit("Hours")));
        misses(MeaningKind.TARGET_CHANGED, measured(hours.withUnit(Optional.empty())), measured(hours));
        misses(MeaningKind.TARGET_CHANGED, measured(more.withUnit("hours")), measured(more.withUnit("days")));
        provokes(
                MeaningKind.TARGET_LOWERED,
                measured(hours),
                measured(hours.withUnit("Hours").withTargets(target(300, "2028"))));
        provokes(MeaningKind.TARGET_CHANGED, measured(more.withTargets(twelve)), measured(less.withTargets(ten)));
        misses(MeaningKind.TARGET_RAISED, measured(more.withTargets(twelve)), measured(less.withTargets(ten)));
        misses(MeaningKind.TARGET_LOWERED, measured(more.withTargets(ten)), measured(less.withTargets(twelve)));
        provokes(MeaningKind.TARGET_CHANGED, measured(more.withTargets(ten)), measured(less.withTargets(ten)));
        Measure least = measure().withDirection(Direction.AT_LEAST);
        misses(MeaningKind.TARGET_CHANGED, measured(more.withTargets(ten)), measured(least.withTargets(ten)));
        provokes(MeaningKind.TARGET_LOWERED, measured(more.withTargets(twelve)), measured(least.withTargets(ten)));
        provokes(
                MeaningKind.TARGET_LOWERED,
                measured(more.withTargets(twelve)),
                measured(measure().withTargets(ten)));
        Target trained = Target.builder().descriptor("All staff trained").build();
        misses(
                MeaningKind.TARGET_CHANGED,
                measured(more.withTargets(trained)),
                measured(more.withTargets(trained.withDescriptor("all staff trained."))));
        provokes(
                MeaningKind.TARGET_CHANGED,
                measured(more.withTargets(trained)),
                measured(more.withTargets(trained.withDescriptor("Most staff trained"))));
        provokes(
                MeaningKind.DEADLINE_SLIPPED,
                measured(measure().withTargets(ten)),
                measured(measure().withTargets(target(10, "2029"))));
        provokes(
                MeaningKind.TARGET_ADDED,
                measured(more.withTargets(ten)),
                measured(more.withTargets(ten, target(11, "2029"))));
        misses(
                MeaningKind.TARGET_ADDED,
                measured(more.withTargets(ten)),
                measured(more.withTargets(target(11, "2029"))));
        provokes(MeaningKind.TARGET_DROPPED, measured(more.withTargets(ten)), measured(more));
        misses(
                MeaningKind.TARGET_DROPPED,
                measured(more.withTargets(ten)),
                measured(more.withTargets(target(11, "2029"))));

        provokes(MeaningKind.TARGET_DROPPED, measured(more.withTargets(ten)), with(action()));
        misses(MeaningKind.TARGET_DROPPED, measured(more), with(action()));
        provokes(MeaningKind.TARGET_ADDED, with(action()), measured(more.withTargets(ten)));

        Observation start = observed(ObservationKind.BASELINE, "2026", 2);
        Measure begun = more.withTargets(ten).withObservations(start);
        Observation six = observed(ObservationKind.ACTUAL, "2027", 6);
        provokes(
                MeaningKind.BASELINE_RESTATED,
                measured(begun),
                measured(begun.withObservations(observed(ObservationKind.BASELINE, "2026", 3))));
        misses(MeaningKind.BASELINE_RESTATED, measured(more), measured(more.withObservations(start)));
        provokes(MeaningKind.ACTUAL_REPORTED, measured(begun), measured(begun.withObservations(start, six)));
        misses(
                MeaningKind.ACTUAL_REPORTED,
                measured(begun),
                measured(begun.withObservations(start, observed(ObservationKind.FORECAST, "2027", 6))));
        Observation good = Observation.builder()
                .kind(ObservationKind.ACTUAL)
                .on(PartialDate.parse("2027"))
                .descriptor("Good")
                .build();
        misses(
                MeaningKind.ACTUAL_REPORTED,
                measured(more.withObservations(good)),
                measured(more.withObservations(good.withDescriptor("good."))));
        provokes(
                MeaningKind.ACTUAL_REPORTED,
                measured(more.withObservations(good)),
                measured(more.withObservations(good.withDescriptor("Fair"))));
        provokes(MeaningKind.PROGRESS_MOVED, measured(begun), measured(begun.withObservations(start, six)));
        misses(
                MeaningKind.PROGRESS_MOVED,
                measured(begun.withTargets(List.of())),
                measured(begun.withTargets(List.of()).withObservations(start, six)));
        provokes(MeaningKind.MEASURE_REPLACED, measured(more), measured(more.withId("m-hours")));
        misses(MeaningKind.MEASURE_REPLACED, measured(more), measured(more, more.withId("m-hours")));
    }

    private static Strategy status(ProgressStatus status) {
        return with(action().withStatus(status));
    }

    private static Strategy applying(Applicability applicability) {
        return with(action().withApplicability(applicability));
    }

    private void status() {
        Strategy waiting = status(ProgressStatus.NOT_STARTED);
        Strategy running = status(ProgressStatus.IN_PROGRESS);
        Strategy done = status(ProgressStatus.COMPLETED);
        Strategy cancelled = status(ProgressStatus.CANCELLED);
        provokes(MeaningKind.STATUS_ADVANCED, waiting, running);
        misses(MeaningKind.STATUS_ADVANCED, waiting, status(ProgressStatus.DELAYED));
        provokes(MeaningKind.STATUS_FELL_BACK, running, status(ProgressStatus.BLOCKED));
        misses(MeaningKind.STATUS_FELL_BACK, done, running);
        provokes(MeaningKind.REOPENED, done, running);
        misses(MeaningKind.REOPENED, status(ProgressStatus.DELAYED), running);
        provokes(MeaningKind.CANCELLED, running, cancelled);
        misses(MeaningKind.CANCELLED, running, done);

        provokes(MeaningKind.COMMITMENT_MADE, applying(Applicability.AWAITING), applying(Applicability.APPLIES));
        misses(MeaningKind.COMMITMENT_MADE, with(action()), applying(Applicability.APPLIES));
        provokes(MeaningKind.COMMITMENT_MADE, with(), with(action()));
        misses(MeaningKind.COMMITMENT_MADE, with(), applying(Applicability.AWAITING));
        Strategy none = withPart(Applicability.NOT_APPLICABLE, null);
        misses(MeaningKind.COMMITMENT_MADE, withPart(Applicability.NOT_APPLICABLE, Applicability.AWAITING), none);
        provokes(MeaningKind.COMMITMENT_MADE, withPart(null, Applicability.AWAITING), withPart(null, null));
        misses(MeaningKind.COMMITMENT_MADE, with(whole(Applicability.NOT_APPLICABLE)), none);
        misses(MeaningKind.COMMITMENT_WITHDRAWN, none, with(whole(Applicability.NOT_APPLICABLE)));
        misses(MeaningKind.COMMITMENT_WITHDRAWN, none, withPart(Applicability.NOT_APPLICABLE, Applicability.AWAITING));
        provokes(MeaningKind.COMMITMENT_WITHDRAWN, withPart(Applicability.NOT_APPLICABLE, Applicability.APPLIES), none);
        misses(
                MeaningKind.EXEMPTED,
                withPart(Applicability.EXEMPT, Applicability.EXEMPT),
                withPart(Applicability.EXEMPT, null));
        provokes(MeaningKind.COMMITMENT_WITHDRAWN, with(action()), with());
        misses(MeaningKind.COMMITMENT_WITHDRAWN, with(action().withStatus(ProgressStatus.COMPLETED)), with());
        provokes(MeaningKind.COMMITMENT_WITHDRAWN, with(action()), applying(Applicability.NOT_APPLICABLE));
        misses(MeaningKind.COMMITMENT_WITHDRAWN, with(action()), with(action().withTitle("Publish it")));
        provokes(MeaningKind.EXEMPTED, with(action()), applying(Applicability.EXEMPT));
        misses(MeaningKind.EXEMPTED, with(action()), applying(Applicability.CONDITIONAL));
    }

    private static Action whole(@Nullable Applicability applicability) {
        return action().withId("whole").withApplicability(Optional.ofNullable(applicability));
    }

    private static Strategy withPart(@Nullable Applicability ofWhole, @Nullable Applicability ofPart) {
        return with(
                whole(ofWhole),
                action().withId("part").withPartOf("whole").withApplicability(Optional.ofNullable(ofPart)));
    }

    private static ScopeItem item() {
        return ScopeItem.builder().id("festivals").statement("Festival pages").build();
    }

    private static Strategy inScope(ScopeItem... items) {
        return board().scope(Scope.builder().addInScope(items).build()).build();
    }

    private static Strategy outOfScope(ScopeItem... items) {
        return board().scope(Scope.builder().addOutOfScope(items).build()).build();
    }

    private void scope() {
        provokes(MeaningKind.SCOPE_WIDENED, inScope(), inScope(item()));
        misses(MeaningKind.SCOPE_WIDENED, outOfScope(item()), inScope(item()));
        provokes(MeaningKind.SCOPE_NARROWED, inScope(item()), inScope());
        misses(MeaningKind.SCOPE_NARROWED, inScope(item()), inScope(item().withReason("small")));
        provokes(MeaningKind.MOVED_INTO_SCOPE, outOfScope(item()), inScope(item()));
        misses(MeaningKind.MOVED_INTO_SCOPE, inScope(), inScope(item()));
        provokes(MeaningKind.MOVED_OUT_OF_SCOPE, inScope(item()), outOfScope(item()));
        misses(MeaningKind.MOVED_OUT_OF_SCOPE, inScope(item()), inScope());
    }

    private static Stakeholder stakeholder() {
        return Stakeholder.builder().id("anglers").name("Angling clubs").build();
    }

    private static Strategy held(Stakeholder... stakeholders) {
        return board().stakeholderMap(
                        StakeholderMap.builder().addStakeholders(stakeholders).build())
                .build();
    }

    static Strategy assessed(Assessment... assessments) {
        return held(stakeholder().withAssessments(assessments));
    }

    private static Assessment assessment(String on, int interest, int impact) {
        return Assessment.builder()
                .on(PartialDate.parse(on))
                .interest(interest)
                .impact(impact)
                .build();
    }

    private void stakeholders() {
        Assessment first = assessment("2026", 3, 3);
        provokes(MeaningKind.STAKEHOLDER_JOINED, held(), held(stakeholder()));
        misses(
                MeaningKind.STAKEHOLDER_JOINED,
                held(stakeholder()),
                held(stakeholder().withName("Anglers")));
        provokes(MeaningKind.STAKEHOLDER_LEFT, held(stakeholder()), held());
        misses(MeaningKind.STAKEHOLDER_LEFT, held(), held(stakeholder()));
        provokes(MeaningKind.INTEREST_CHANGED, assessed(first), assessed(first, assessment("2027", 2, 3)));
        misses(MeaningKind.INTEREST_CHANGED, assessed(first), assessed(first, assessment("2025", 5, 3)));
        provokes(MeaningKind.IMPACT_CHANGED, assessed(first), assessed(first, assessment("2027", 3, 4)));
        misses(MeaningKind.IMPACT_CHANGED, assessed(first), assessed(first, assessment("2027", 4, 3)));
        provokes(MeaningKind.STAKEHOLDER_MOVED, assessed(first), assessed(first, assessment("2027", 3, 4)));
        misses(MeaningKind.STAKEHOLDER_MOVED, assessed(first), assessed(first, assessment("2027", 1, 2)));
        misses(
                MeaningKind.STAKEHOLDER_MOVED,
                held(stakeholder()),
                held(stakeholder().withStance(Stance.HOSTILE)));
        provokes(
                MeaningKind.STANCE_CHANGED,
                held(stakeholder()),
                held(stakeholder().withStance(Stance.HOSTILE)));
        misses(
                MeaningKind.STANCE_CHANGED,
                held(stakeholder()),
                held(stakeholder().withStanceNote("angry")));
    }

    static Strategy risky(Risk risk) {
        return board().riskRegister(RiskRegister.builder().addRisk(risk).build())
                .build();
    }

    private void risks() {
        Risk risk = Risk.builder()
                .id("flood")
                .description("Flood")
                .likelihood(Rating.of(3))
                .impact(Rating.UNKNOWN)
                .build();
        provokes(MeaningKind.RISK_INCREASED, risky(risk), risky(risk.withLikelihood(Rating.of(4))));
        misses(MeaningKind.RISK_INCREASED, risky(risk), risky(risk.withImpact(Rating.of(4))));
        provokes(MeaningKind.RISK_DECREASED, risky(risk), risky(risk.withLikelihood(Rating.of(2))));
        misses(MeaningKind.RISK_DECREASED, risky(risk), risky(risk.withLikelihood(Rating.UNKNOWN)));
        provokes(MeaningKind.RISK_BECAME_KNOWN, risky(risk), risky(risk.withImpact(Rating.of(4))));
        misses(MeaningKind.RISK_BECAME_KNOWN, risky(risk), risky(risk.withImpact(Optional.empty())));
        provokes(MeaningKind.RISK_BECAME_UNKNOWN, risky(risk), risky(risk.withLikelihood(Rating.UNKNOWN)));
        misses(MeaningKind.RISK_BECAME_UNKNOWN, risky(risk), risky(risk.withLikelihood(Rating.of(1))));
        provokes(MeaningKind.RISK_RESPONSE_CHANGED, risky(risk), risky(risk.withResponse(RiskResponse.TREAT)));
        misses(MeaningKind.RISK_RESPONSE_CHANGED, risky(risk), risky(risk.withMitigations("Boards")));
    }

    static Strategy funded(Allocation... allocations) {
        return board().resourcing(
                        Resourcing.builder().addAllocations(allocations).build())
                .build();
    }

    static Quantity euros(long amount) {
        return Quantity.builder().value(Decimal.of(amount)).unit("EUR").build();
    }

    private void allocations() {
        Allocation money = Allocation.builder()
                .id("al")
                .phase(ResourcePhase.DELIVERING)
                .kind(ResourceKind.MONEY)
                .amount(euros(100))
                .status(AllocationStatus.REQUESTED)
                .build();
        Quantity days = Quantity.builder().value(Decimal.of(120)).unit("days").build();
        Allocation secured = money.withStatus(AllocationStatus.SECURED);
        provokes(MeaningKind.ALLOCATION_INCREASED, funded(money), funded(money.withAmount(euros(120))));
        misses(MeaningKind.ALLOCATION_INCREASED, funded(money), funded(money.withAmount(days)));
        provokes(MeaningKind.ALLOCATION_DECREASED, funded(money), funded(money.withAmount(euros(90))));
        Quantity least = euros(1).withValue(Decimal.of("1e-10000"));
        Quantity most = euros(1).withValue(Decimal.of("1e10000"));
        provokes(MeaningKind.ALLOCATION_INCREASED, funded(money.withAmount(least)), funded(money.withAmount(most)));
        misses(MeaningKind.ALLOCATION_DECREASED, funded(money), funded(money.withAmount(Optional.empty())));
        provokes(MeaningKind.ALLOCATION_SECURED, funded(money), funded(secured));
        provokes(MeaningKind.ALLOCATION_SECURED, with(), funded(secured));
        misses(MeaningKind.ALLOCATION_SECURED, with(), funded(money));
        provokes(MeaningKind.ALLOCATION_LOST, funded(secured), with());
        misses(MeaningKind.ALLOCATION_LOST, funded(money), with());
        misses(MeaningKind.ALLOCATION_SECURED, funded(money), funded(money.withStatus(AllocationStatus.UNFUNDED)));
        provokes(MeaningKind.ALLOCATION_LOST, funded(secured), funded(money));
        misses(MeaningKind.ALLOCATION_LOST, funded(money), funded(money.withStatus(AllocationStatus.UNFUNDED)));
    }

    private static Strategy answered(Answer... answers) {
        return board().addAnswers(answers).build();
    }

    private void answers() {
        Answer silent = Answer.builder().question("purpose").build();
        Answer spoken = silent.withText("To serve.");
        Answer aside = silent.withNotForUsBecause("We have no public.");
        provokes(MeaningKind.QUESTION_ANSWERED, answered(silent), answered(spoken));
        misses(MeaningKind.QUESTION_ANSWERED, answered(), answered(silent));
        provokes(MeaningKind.QUESTION_REOPENED, answered(spoken), answered());
        misses(MeaningKind.QUESTION_REOPENED, answered(spoken), answered(spoken.withText("To serve all.")));
        provokes(MeaningKind.QUESTION_SET_ASIDE, answered(silent), answered(aside));
        misses(MeaningKind.QUESTION_SET_ASIDE, answered(aside), answered(silent));
    }

    private void versions() {
        Strategy first = board().build();
        provokes(MeaningKind.VERSION_BUMPED, first, first.withVersion(version("2")));
        misses(MeaningKind.VERSION_BUMPED, first, first.withVersion(version("1").withChangeNote("New")));
        provokes(
                MeaningKind.VERSION_APPROVED,
                first,
                first.withVersion(version("1").withApprovedOn(PartialDate.parse("2027-02"))));
        misses(MeaningKind.VERSION_APPROVED, first, first.withVersion(version("2")));
        provokes(
                MeaningKind.VERSION_PUBLISHED,
                first,
                first.withVersion(version("1").withStatus(VersionStatus.PUBLISHED)));
        misses(
                MeaningKind.VERSION_PUBLISHED,
                first,
                first.withVersion(version("1").withStatus(VersionStatus.CONSULTATION)));
        provokes(
                MeaningKind.VERSION_SUPERSEDED,
                first,
                first.withVersion(version("1").withStatus(VersionStatus.SUPERSEDED)));
        misses(
                MeaningKind.VERSION_SUPERSEDED,
                first,
                first.withVersion(version("1").withStatus(VersionStatus.WITHDRAWN)));
        provokes(MeaningKind.VERSION_NOT_BUMPED, first, first.withTitle("Digital Strategy"));
        misses(
                MeaningKind.VERSION_NOT_BUMPED,
                first,
                first.withTitle("Digital Strategy").withVersion(version("2")));
    }

    private static Strategy declared(Expectation expectation, Action action) {
        return with(action)
                .withMonitoring(Monitoring.builder()
                        .addVolatility(Volatility.builder()
                                .subject("register")
                                .expectation(expectation)
                                .build())
                        .build());
    }

    private static Party party(String id) {
        return Party.builder().id(id).name("Party " + id).kind(PartyKind.POST).build();
    }

    private void parts() {
        Action described = action().withDescription("All of them.");
        provokes(
                MeaningKind.UNEXPECTED_IN_STABLE_PART,
                declared(Expectation.STABLE, action()),
                declared(Expectation.STABLE, described));
        misses(
                MeaningKind.UNEXPECTED_IN_STABLE_PART,
                declared(Expectation.STABLE, action()),
                declared(Expectation.STABLE, action().withTitle("publish the register of channels!")));
        provokes(
                MeaningKind.EXPECTED_IN_VOLATILE_PART,
                declared(Expectation.VOLATILE, action()),
                declared(Expectation.VOLATILE, described));
        misses(
                MeaningKind.EXPECTED_IN_VOLATILE_PART,
                declared(Expectation.STABLE, action()),
                declared(Expectation.STABLE, described));

        Strategy owned = assigned(assignment("head", AssignmentRole.ACCOUNTABLE));
        Strategy named = owned.withParties(party("head"), party("clerk"));
        provokes(MeaningKind.REFERENCE_STOPPED_RESOLVING, named, owned.withParties(party("clerk")));
        misses(MeaningKind.REFERENCE_STOPPED_RESOLVING, named, owned.withParties(party("head")));
        provokes(MeaningKind.REFERENCE_STOPPED_RESOLVING, named.withOwner("head"), named.withOwner("nobody"));
        misses(MeaningKind.REFERENCE_STOPPED_RESOLVING, named.withOwner("nobody"), named.withOwner("head"));
    }
}
