package io.github.strategydocs.diff;

import static io.github.strategydocs.diff.MeaningCases.action;
import static io.github.strategydocs.diff.MeaningCases.assigned;
import static io.github.strategydocs.diff.MeaningCases.assignment;
import static io.github.strategydocs.diff.MeaningCases.board;
import static io.github.strategydocs.diff.MeaningCases.due;
import static io.github.strategydocs.diff.MeaningCases.measure;
import static io.github.strategydocs.diff.MeaningCases.measured;
import static io.github.strategydocs.diff.MeaningCases.observed;
import static io.github.strategydocs.diff.MeaningCases.target;
import static io.github.strategydocs.diff.MeaningCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.ChangeSentences.Pair;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Applicability;
import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.model.Direction;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.model.Scope;
import io.github.strategydocs.model.ScopeItem;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader is told of changes that have a meaning: the whole sentence, how much it matters, and the meaning. */
class MeaningSentencesTest {

    static Stream<Pair> pairs() {
        return Stream.of(
                        deadlines(),
                        assignments(),
                        targets(),
                        observations(),
                        status(),
                        actions(),
                        scopes(),
                        stakeholders(),
                        answers(),
                        versions())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_change_reads_as_a_sentence_that_says_what_it_means(Pair pair) {
        assertThat(ChangeSentences.told(pair.before(), pair.after())).isEqualTo(pair.told());
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    private static Deadline.Within within(String duration) {
        return Deadline.Within.builder()
                .duration(Span.parse(duration))
                .of("the guidance")
                .build();
    }

    private static Deadline.Recurring every(String span) {
        return Deadline.Recurring.builder().every(Span.parse(span)).build();
    }

    private static List<Pair> deadlines() {
        Deadline day = Deadline.on("2027-06-30");
        Deadline event = Deadline.AfterEvent.builder().event("the opening").build();
        Deadline elsewhere = Deadline.Elsewhere.builder().build();
        return new ChangeSentences()
                .says(
                        due(Deadline.on("2027-06-29")),
                        due(day),
                        "commitment: Publish the register of channels: due 29 June 2027 → 30 June 2027 (1 day later) [deadline-slipped {days=1}]")
                .says(
                        due(day),
                        due(Deadline.on("2027-06-28")),
                        "commitment: Publish the register of channels: due 30 June 2027 → 28 June 2027 (2 days earlier) [deadline-brought-forward {days=2}]")
                .says(
                        due(Deadline.on("2027-06")),
                        due(day),
                        "commitment: Publish the register of channels: due June 2027 → 30 June 2027 (firmer) [deadline-firmed-up]")
                .says(
                        due(day),
                        due(Deadline.on("2027-06")),
                        "commitment: Publish the register of channels: due 30 June 2027 → June 2027 (weaker) [deadline-weakened]")
                .says(
                        due(Deadline.on("2027-05")),
                        due(day),
                        "commitment: Publish the register of channels: due May 2027 → 30 June 2027 (30 days later) [deadline-slipped {days=30}]")
                .says(
                        due(Deadline.on("2027-06-15")),
                        due(Deadline.on("2027-06")),
                        "commitment: Publish the register of channels: due 15 June 2027 → June 2027 (15 days later, weaker) [deadline-slipped {days=15}] [deadline-weakened]")
                .says(
                        with(action()),
                        due(day),
                        "commitment: Publish the register of channels: due 30 June 2027 (no deadline before) [deadline-set]")
                .says(
                        due(day),
                        with(action()),
                        "commitment: Publish the register of channels: due 30 June 2027 → no deadline [deadline-dropped]")
                .says(
                        due(day),
                        due(Deadline.unstated()),
                        "commitment: Publish the register of channels: due 30 June 2027 → no date stated (weaker) [deadline-weakened]")
                .says(
                        with(action()),
                        due(Deadline.unstated()),
                        "substantive: Publish the register of channels: no date stated (no deadline before)")
                .says(
                        due(Deadline.unstated()),
                        with(action()),
                        "substantive: Publish the register of channels: no deadline (no date stated before)")
                .says(
                        due(Deadline.unstated()),
                        due(elsewhere),
                        "commitment: Publish the register of channels: due as stated elsewhere (no date stated before) [deadline-set]")
                .says(
                        due(within("P30D")),
                        due(within("P31D")),
                        "commitment: Publish the register of channels: due within 30 days of the guidance → within 31 days of the guidance (later) [deadline-slipped]")
                .says(
                        due(within("P30D")),
                        due(within("P29D")),
                        "commitment: Publish the register of channels: due within 30 days of the guidance → within 29 days of the guidance (earlier) [deadline-brought-forward]")
                .says(
                        due(within("P1M")),
                        due(within("P30D")),
                        "commitment: Publish the register of channels: due within 1 month of the guidance → within 30 days of the guidance")
                .says(
                        due(within("P30D")),
                        due(within("P40D").withOf("the opening")),
                        "commitment: Publish the register of channels: due within 30 days of the guidance → within 40 days of the opening")
                .says(
                        due(within("P30D").withText("soon")),
                        due(within("P30D").withText("very soon")),
                        "wording: Publish the register of channels: due within 30 days of the guidance (said in other words)")
                // from the firmest to the weakest, one step at a time, and back where that has a name
                .says(
                        due(day),
                        due(within("P30D")),
                        "commitment: Publish the register of channels: due 30 June 2027 → within 30 days of the guidance (weaker) [deadline-weakened]")
                .says(
                        due(within("P30D")),
                        due(event),
                        "commitment: Publish the register of channels: due within 30 days of the guidance → after the opening (weaker) [deadline-weakened]")
                .says(
                        due(event),
                        due(every("P1Y")),
                        "commitment: Publish the register of channels: due after the opening → every year (weaker) [deadline-weakened]")
                .says(
                        due(every("P1Y")),
                        due(elsewhere),
                        "commitment: Publish the register of channels: due every year → as stated elsewhere (weaker) [deadline-weakened]")
                .says(
                        due(elsewhere),
                        due(Deadline.unstated()),
                        "commitment: Publish the register of channels: due as stated elsewhere → no date stated (weaker) [deadline-weakened]")
                .says(
                        due(elsewhere),
                        due(every("P1Y")),
                        "commitment: Publish the register of channels: due as stated elsewhere → every year (firmer) [deadline-firmed-up]")
                .says(
                        due(every("P1Y")),
                        due(event),
                        "commitment: Publish the register of channels: due every year → after the opening")
                .says(
                        due(elsewhere),
                        due(day),
                        "commitment: Publish the register of channels: due as stated elsewhere → 30 June 2027 (firmer) [deadline-firmed-up]")
                .says(
                        due(every("P1Y")),
                        due(every("P2Y")),
                        "commitment: Publish the register of channels: due every year → every 2 years (weaker) [deadline-weakened]")
                .says(
                        due(every("P1Y")),
                        due(every("P6M")),
                        "commitment: Publish the register of channels: due every year → every 6 months (firmer) [deadline-firmed-up]")
                .says(
                        due(Deadline.Recurring.builder()
                                .every(Span.parse("P1Y"))
                                .until(date("2028"))
                                .build()),
                        due(Deadline.Recurring.builder()
                                .every(Span.parse("P1Y"))
                                .until(date("2029"))
                                .build()),
                        "commitment: Publish the register of channels: due every year until 2028 → every year until 2029")
                .says(
                        due(Deadline.Within.builder()
                                .from(within("P90D"))
                                .resolved(date("2027-03-31"))
                                .build()),
                        due(day),
                        "commitment: Publish the register of channels: due within 90 days of the guidance (31 March 2027) → 30 June 2027 (91 days later, firmer) [deadline-slipped {days=91}] [deadline-firmed-up]")
                .all();
    }

    private static Party party(String id, String name) {
        return Party.builder().id(id).name(name).kind(PartyKind.POST).build();
    }

    private static Strategy held(Assignment... assignments) {
        return assigned(assignments)
                .withParties(party("head", "Head of News"), party("clerk", "Clerk"), party("desk", "Desk"));
    }

    private static List<Pair> assignments() {
        Assignment head = assignment("head", AssignmentRole.ACCOUNTABLE);
        Assignment clerk = assignment("clerk", AssignmentRole.ACCOUNTABLE);
        Assignment desk = assignment("desk", AssignmentRole.ACCOUNTABLE);
        Assignment helper = assignment("clerk", AssignmentRole.SUPPORTING);
        return new ChangeSentences()
                .says(
                        held(),
                        held(head),
                        "commitment: Publish the register of channels: accountable: Head of News (nobody before) [accountability-given {to=head}]")
                .says(
                        held(head),
                        held(),
                        "commitment: Publish the register of channels: nobody accountable any more (was Head of News) [accountability-lost {from=head}]")
                .says(
                        held(head),
                        held(clerk),
                        "commitment: Publish the register of channels: no longer accountable: Head of News (told elsewhere)",
                        "commitment: Publish the register of channels: accountable Head of News → Clerk [accountability-moved {from=head, to=clerk}]")
                .says(
                        held(head, clerk),
                        held(desk),
                        "commitment: Publish the register of channels: no longer accountable: Head of News (told elsewhere)",
                        "commitment: Publish the register of channels: no longer accountable: Clerk [role-lost {party=clerk, role=accountable}]",
                        "commitment: Publish the register of channels: accountable Head of News → Desk [accountability-moved {from=head, to=desk}]")
                .says(
                        held(head),
                        held(clerk, desk),
                        "commitment: Publish the register of channels: no longer accountable: Head of News (told elsewhere)",
                        "commitment: Publish the register of channels: accountable Head of News → Clerk [accountability-moved {from=head, to=clerk}]",
                        "commitment: Publish the register of channels: also accountable: Desk [role-gained {party=desk, role=accountable}]")
                .says(
                        held(head),
                        held(head, clerk),
                        "commitment: Publish the register of channels: also accountable: Clerk [role-gained {party=clerk, role=accountable}]")
                .says(
                        held(head, clerk),
                        held(head),
                        "commitment: Publish the register of channels: no longer accountable: Clerk [role-lost {party=clerk, role=accountable}]")
                .says(
                        held(head),
                        held(head, helper),
                        "commitment: Publish the register of channels: supporting: Clerk (new) [role-gained {party=clerk, role=supporting}]")
                .says(
                        held(head, helper),
                        held(head),
                        "commitment: Publish the register of channels: no longer supporting: Clerk [role-lost {party=clerk, role=supporting}]")
                .says(
                        held(head, helper),
                        held(helper, head),
                        "none: Publish the register of channels: assignments: Clerk (supporting) now stands first")
                .all();
    }

    private static List<Pair> targets() {
        Measure more = measure().withDirection(Direction.INCREASE);
        Target ten = target(10, "2028");
        return new ChangeSentences()
                .says(
                        measured(more.withTargets(ten)),
                        measured(more.withTargets(target(11, "2028"))),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): target 10 → 11 (raised) [target-raised {from=10, to=11}]")
                .says(
                        measured(more.withTargets(ten)),
                        measured(more.withTargets(target(9, "2029"))),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): target 10 → 9 (lowered), due 2028 → 2029 (365 days later) [target-lowered {from=10, to=9}] [deadline-slipped {days=365}]")
                .says(
                        measured(more.withTargets(ten)),
                        measured(more.withTargets(target(10, "2029"))),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): target 10: due 2028 → 2029 (365 days later) [deadline-slipped {days=365}]")
                .says(
                        measured(measure().withDirection(Direction.AT_MOST).withTargets(ten)),
                        measured(measure().withDirection(Direction.AT_MOST).withTargets(target(11, "2028"))),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): target 10 → 11 (lowered) [target-lowered {from=10, to=11}]")
                .says(
                        measured(measure().withDirection(Direction.AT_LEAST).withTargets(ten)),
                        measured(measure().withDirection(Direction.AT_LEAST).withTargets(target(11, "2028"))),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): target 10 → 11 (raised) [target-raised {from=10, to=11}]")
                .says(
                        measured(measure().withTargets(ten)),
                        measured(measure().withTargets(target(11, "2028"))),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): target 10 → 11 [target-changed {from=10, to=11}]")
                .says(
                        measured(more.withTargets(ten)),
                        measured(
                                more.withTargets(ten.withValue(Optional.empty()).withDescriptor("all"))),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): target 10 → \"all\" [target-changed {from=10, to=\"all\"}]")
                .says(
                        measured(more.withTargets(ten.withDescriptor("most"))),
                        measured(more.withTargets(ten.withDescriptor("some"))),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): target 10 (\"most\") → 10 (\"some\") [target-changed {from=10 (\"most\"), to=10 (\"some\")}]")
                .says(
                        measured(more.withUnit("hours").withTargets(target(4000, "2028"))),
                        measured(more.withUnit("days").withTargets(target(500, "2028"))),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): unit: \"hours\" → \"days\" [target-changed {from=hours, to=days}]",
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): target 4,000 hours → 500 days [target-changed {from=4000 hours, to=500 days}]")
                .says(
                        measured(more.withTargets(ten)),
                        measured(more.withDirection(Direction.AT_MOST).withTargets(target(8, "2028"))),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): direction: increase → at most [target-changed {from=increase, to=at-most}]",
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): target 10 → 8 [target-changed {from=10, to=8}]")
                .says(
                        measured(more.withTargets(ten.withDescriptor("All staff"))),
                        measured(more.withTargets(ten.withDescriptor("all staff."))),
                        "editorial: Days to answer (measure of \"Publish the register of channels\"): form of the targets, 10, due 2028 (case, punctuation or spacing)")
                .says(
                        measured(more.withTargets(ten)),
                        measured(more.withTargets(ten.withRationale("By law."))),
                        "wording: Days to answer (measure of \"Publish the register of channels\"): reasons for the target differ")
                .says(
                        measured(more.withTargets(ten.withDeadline(Optional.empty()))),
                        measured(more.withTargets(ten)),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): target 10: due 2028 (no deadline before) [deadline-set]")
                .says(
                        measured(more),
                        measured(more.withTargets(ten)),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): new target: 10, due 2028 [target-added]")
                .says(
                        measured(more.withTargets(ten)),
                        measured(more),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): target dropped: 10, due 2028 [target-dropped]")
                .says(
                        measured(more.withTargets(ten, target(12, "2030"))),
                        measured(more.withTargets(target(12, "2030"), ten)),
                        "none: Days to answer (measure of \"Publish the register of channels\"): targets: 12, due 2030 now stands first")
                .all();
    }

    private static List<Pair> observations() {
        Observation start = observed(ObservationKind.BASELINE, "2026", 2);
        Observation six = observed(ObservationKind.ACTUAL, "2027-01", 6);
        Observation eight = observed(ObservationKind.ACTUAL, "2027-02", 8);
        Measure begun = measure().withTargets(target(10, "2028")).withObservations(start);
        return new ChangeSentences()
                .says(
                        measured(measure()),
                        measured(measure().withObservations(start)),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): observations: baseline (2026): 2 added")
                .says(
                        measured(measure().withObservations(six)),
                        measured(measure().withObservations(six, start)),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): observations: baseline (2026): 2 added")
                .says(
                        measured(measure().withObservations(start)),
                        measured(measure().withObservations(observed(ObservationKind.BASELINE, "2026", 3))),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): baseline restated: 2 (2026) → 3 (2026) [baseline-restated]")
                .says(
                        measured(measure().withObservations(start)),
                        measured(measure().withObservations(start, observed(ObservationKind.BASELINE, "2027", 3))),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): observations: baseline (2027): 3 added [baseline-restated]")
                .says(
                        measured(measure().withObservations(start)),
                        measured(measure()),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): observations: baseline (2026): 2 removed [baseline-restated]")
                .says(
                        measured(begun),
                        measured(begun.withObservations(start, six)),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): reported 6 (January 2027), progress 0% → 50% [actual-reported] [progress-moved {from=0, to=50}]")
                .says(
                        measured(begun),
                        measured(begun.withObservations(start, eight, six)),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): reported 8 (February 2027), progress 0% → 75% [actual-reported] [progress-moved {from=0, to=75}]",
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): reported 6 (January 2027) [actual-reported]")
                .says(
                        measured(begun.withObservations(start, six)),
                        measured(begun),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): result taken back: 6 (January 2027), progress 50% → 0% [progress-moved {from=50, to=0}]")
                .says(
                        measured(begun.withObservations(start, six)),
                        measured(begun.withObservations(start, six.withValue(Decimal.of(7)))),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): reported 7 (January 2027), progress 50% → 63% [actual-reported] [progress-moved {from=50, to=63}]")
                .says(
                        measured(begun.withObservations(start, six)),
                        measured(begun.withObservations(start, six.withNote("as counted"))),
                        "wording: Days to answer (measure of \"Publish the register of channels\"): observations, actual (January 2027): 6: note nothing → \"as counted\"")
                .says(
                        measured(begun.withObservations(start, six, eight)),
                        measured(begun.withObservations(start, eight, six)),
                        "none: Days to answer (measure of \"Publish the register of channels\"): observations: actual (February 2027): 8 now stands after baseline (2026): 2")
                .says(
                        measured(begun),
                        measured(begun.withObservations(start, observed(ObservationKind.FORECAST, "2027", 9))),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): observations: forecast (2027): 9 added")
                .says(
                        measured(begun),
                        measured(begun.withId("m-hours").withName("Hours to answer")),
                        "commitment: Days to answer (measure of \"Publish the register of channels\"): measure removed, replaced by \"Hours to answer\" (target 10, due 2028) [target-dropped] (told elsewhere)",
                        "commitment: Hours to answer (measure of \"Publish the register of channels\"): new measure, in place of \"Days to answer\" (target 10, due 2028) [measure-replaced {from=m-days, to=m-hours}] [target-added]")
                .says(
                        measured(measure()),
                        measured(measure().withId("m-hours"), measure().withId("m-weeks")),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): measure removed",
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): new measure",
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): new measure")
                .says(
                        measured(begun.withObservations(start, worded("few"))),
                        measured(begun.withObservations(start, worded("many"))),
                        "wording: Days to answer (measure of \"Publish the register of channels\"): reported \"many\" (January 2027) [actual-reported]")
                .says(
                        measured(begun.withObservations(start, six.withDescriptor("few"))),
                        measured(begun.withObservations(start, six.withDescriptor("many"))),
                        "wording: Days to answer (measure of \"Publish the register of channels\"): observations, actual (January 2027): 6: descriptor \"few\" → \"many\"")
                .says(
                        measured(begun),
                        measured(begun.withObservations(start, six, observed(ObservationKind.FORECAST, "2028", 9))),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): reported 6 (January 2027), progress 0% → 50% [actual-reported] [progress-moved {from=0, to=50}]",
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): observations: forecast (2028): 9 added")
                .says(
                        measured(begun.withObservations(start, six, eight)),
                        measured(begun.withObservations(
                                start, eight, six, observed(ObservationKind.ACTUAL, "2027-01-15", 7))),
                        "none: Days to answer (measure of \"Publish the register of channels\"): observations: actual (February 2027): 8 now stands after baseline (2026): 2",
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): reported 7 (15 January 2027) [actual-reported]")
                .all();
    }

    private static Observation worded(String text) {
        return Observation.builder()
                .kind(ObservationKind.ACTUAL)
                .on(date("2027-01"))
                .descriptor(text)
                .build();
    }

    private static Strategy status(ProgressStatus status) {
        return with(action().withStatus(status));
    }

    private static Strategy applying(Applicability applicability) {
        return with(action().withApplicability(applicability));
    }

    private static List<Pair> status() {
        Strategy waiting = status(ProgressStatus.NOT_STARTED);
        Strategy running = status(ProgressStatus.IN_PROGRESS);
        Strategy blocked = status(ProgressStatus.BLOCKED);
        Strategy delayed = status(ProgressStatus.DELAYED);
        Strategy cancelled = status(ProgressStatus.CANCELLED);
        return new ChangeSentences()
                .says(
                        waiting,
                        running,
                        "substantive: Publish the register of channels: status: not started → in progress [status-advanced]")
                .says(
                        waiting,
                        blocked,
                        "substantive: Publish the register of channels: status: not started → blocked [status-fell-back]")
                .says(
                        waiting,
                        delayed,
                        "substantive: Publish the register of channels: status: not started → delayed [status-fell-back]")
                .says(
                        blocked,
                        delayed,
                        "substantive: Publish the register of channels: status: blocked → delayed [status-advanced]")
                .says(
                        delayed,
                        blocked,
                        "substantive: Publish the register of channels: status: delayed → blocked [status-fell-back]")
                .says(
                        running,
                        status(ProgressStatus.COMPLETED),
                        "substantive: Publish the register of channels: status: in progress → completed [status-advanced]")
                .says(
                        status(ProgressStatus.COMPLETED),
                        running,
                        "substantive: Publish the register of channels: status: completed → in progress [reopened]")
                .says(
                        running,
                        cancelled,
                        "commitment: Publish the register of channels: status: in progress → cancelled [cancelled]")
                .says(
                        cancelled,
                        waiting,
                        "substantive: Publish the register of channels: status: cancelled → not started [reopened]")
                .says(
                        with(action()),
                        waiting,
                        "substantive: Publish the register of channels: status added: not started")
                .says(
                        waiting,
                        with(action()),
                        "substantive: Publish the register of channels: status removed: not started")
                .says(
                        with(action()),
                        running,
                        "substantive: Publish the register of channels: status added: in progress [status-advanced]")
                .says(
                        with(action()),
                        applying(Applicability.APPLIES),
                        "commitment: Publish the register of channels: applicability added: applies")
                .says(
                        with(action()),
                        applying(Applicability.EXEMPT),
                        "commitment: Publish the register of channels: applicability added: exempt [exempted]")
                .says(
                        with(action()),
                        applying(Applicability.CONDITIONAL),
                        "commitment: Publish the register of channels: applicability added: conditional")
                .says(
                        with(action()),
                        applying(Applicability.AWAITING),
                        "commitment: Publish the register of channels: applicability added: awaiting [commitment-withdrawn]")
                .says(
                        with(action()),
                        applying(Applicability.NOT_APPLICABLE),
                        "commitment: Publish the register of channels: applicability added: not applicable [commitment-withdrawn]")
                .says(
                        applying(Applicability.EXEMPT),
                        with(action()),
                        "commitment: Publish the register of channels: applicability removed: exempt [commitment-made]")
                .says(
                        applying(Applicability.AWAITING),
                        applying(Applicability.NOT_APPLICABLE),
                        "commitment: Publish the register of channels: applicability: awaiting → not applicable")
                .all();
    }

    private static List<Pair> actions() {
        Action full = action().withDeadline(Deadline.on("2027-06"))
                .withApplicability(Applicability.CONDITIONAL)
                .withStatus(ProgressStatus.CANCELLED)
                .withAssignments(
                        assignment("desk", AssignmentRole.SUPPORTING), assignment("head", AssignmentRole.ACCOUNTABLE));
        Measure measure = measure().withTargets(target(10, "2028"));
        Milestone milestone = Milestone.builder()
                .id("draft")
                .name("A draft")
                .deadline(Deadline.on("2027-02"))
                .build();
        Deliverable list = Deliverable.builder().id("list").name("The list").build();
        return new ChangeSentences()
                .says(
                        with(),
                        with(action()),
                        "commitment: Publish the register of channels: new action [commitment-made]")
                .says(
                        with(action()),
                        with(),
                        "commitment: Publish the register of channels: action withdrawn [commitment-withdrawn]")
                .says(
                        with(),
                        with(action().withApplicability(Applicability.APPLIES).withStatus(ProgressStatus.IN_PROGRESS)),
                        "commitment: Publish the register of channels: new action [commitment-made]")
                .says(
                        with().withParties(party("head", "Head")),
                        with(full).withParties(party("head", "Head")),
                        "commitment: Publish the register of channels: new action, due June 2027, conditional, cancelled, accountable Head [deadline-set]")
                .says(
                        with(full),
                        with(),
                        "commitment: Publish the register of channels: action withdrawn (was due June 2027) [deadline-dropped]")
                .says(
                        with(action().withStatus(ProgressStatus.CANCELLED)),
                        with(),
                        "commitment: Publish the register of channels: action withdrawn")
                .says(
                        with(full.withStatus(ProgressStatus.COMPLETED)),
                        with(),
                        "substantive: Publish the register of channels: completed action removed")
                .says(
                        with(action().withMilestones(milestone.withStatus(ProgressStatus.COMPLETED))),
                        with(action()),
                        "substantive: A draft (milestone of \"Publish the register of channels\"): completed milestone removed")
                .says(
                        with(action().withDeliverables(list.withStatus(ProgressStatus.COMPLETED))),
                        with(action()),
                        "substantive: The list (deliverable of \"Publish the register of channels\"): completed deliverable removed")
                .says(
                        with(),
                        with(action().withMeasures(measure)),
                        "commitment: Publish the register of channels: new action (target 10, due 2028) [commitment-made] [target-added]")
                .says(
                        with(action().withMeasures(measure.withTargets(target(10, "2028"), target(12, "2030")))),
                        with(),
                        "commitment: Publish the register of channels: action withdrawn (2 targets) [commitment-withdrawn] [target-dropped]")
                .says(
                        with(action()),
                        with(action().withMilestones(milestone)),
                        "commitment: A draft (milestone of \"Publish the register of channels\"): new milestone (due February 2027) [deadline-set]")
                .says(
                        with(action().withMilestones(milestone)),
                        with(action()),
                        "commitment: A draft (milestone of \"Publish the register of channels\"): milestone removed (was due February 2027) [deadline-dropped]")
                .says(
                        with(action()),
                        with(action().withDeliverables(list)),
                        "commitment: The list (deliverable of \"Publish the register of channels\"): new deliverable")
                .says(
                        with(action()),
                        with(action().withMeasures(measure())),
                        "substantive: Days to answer (measure of \"Publish the register of channels\"): new measure")
                .all();
    }

    private static Strategy scope(List<ScopeItem> inside, List<ScopeItem> outside) {
        return board().scope(Scope.builder().inScope(inside).outOfScope(outside).build())
                .build();
    }

    private static List<Pair> scopes() {
        ScopeItem item =
                ScopeItem.builder().id("festivals").statement("Festival pages.").build();
        Strategy inside = scope(List.of(item), List.of());
        Strategy outside = scope(List.of(), List.of(item));
        Strategy nowhere = board().build();
        return new ChangeSentences()
                .says(nowhere, inside, "commitment: Festival pages: now stated to be in scope [scope-widened]")
                .says(inside, nowhere, "commitment: Festival pages: no longer stated to be in scope [scope-narrowed]")
                .says(nowhere, outside, "commitment: Festival pages: now stated to be out of scope [scope-narrowed]")
                .says(
                        outside,
                        nowhere,
                        "commitment: Festival pages: no longer stated to be out of scope [scope-widened]")
                .says(inside, outside, "commitment: Festival pages: moved out of scope [moved-out-of-scope]")
                .says(outside, inside, "commitment: Festival pages: moved into scope [moved-into-scope]")
                .says(
                        inside,
                        scope(List.of(item.withReason("small")), List.of()),
                        "wording: Festival pages: reason added: \"small\"")
                .says(
                        scope(List.of(item, item.withId("fairs").withStatement("Fairs")), List.of()),
                        scope(List.of(item.withId("fairs").withStatement("Fairs"), item), List.of()),
                        "none: Fairs: now stands first among the scope items")
                .all();
    }

    private static Assessment assessment(String on, int interest, int impact) {
        return Assessment.builder()
                .on(date(on))
                .interest(interest)
                .impact(impact)
                .build();
    }

    private static List<Pair> stakeholders() {
        Assessment first = assessment("2026", 3, 3);
        return new ChangeSentences()
                .says(
                        MeaningCases.assessed(first),
                        MeaningCases.assessed(first, assessment("2027", 4, 2)),
                        "substantive: Angling clubs: interest rising 3 → 4, impact falling 3 → 2, from \"monitor\" to \"keep informed\" [interest-changed {from=3, to=4}] [impact-changed {from=3, to=2}] [stakeholder-moved {from=monitor, to=keep-informed}]")
                .says(
                        MeaningCases.assessed(first),
                        MeaningCases.assessed(assessment("2026", 2, 3)),
                        "substantive: Angling clubs: interest falling 3 → 2 [interest-changed {from=3, to=2}]")
                .says(
                        MeaningCases.assessed(first),
                        MeaningCases.assessed(assessment("2026", 3, 4)),
                        "substantive: Angling clubs: impact rising 3 → 4, from \"monitor\" to \"keep satisfied\" [impact-changed {from=3, to=4}] [stakeholder-moved {from=monitor, to=keep-satisfied}]")
                .says(
                        MeaningCases.assessed(first),
                        MeaningCases.assessed(first, assessment("2027", 3, 3)),
                        "substantive: Angling clubs: assessed again in 2027, with the same result")
                .says(
                        MeaningCases.assessed(first),
                        MeaningCases.assessed(first, assessment("2028", 5, 3), assessment("2027", 1, 1)),
                        "substantive: Angling clubs: interest rising 3 → 5, from \"monitor\" to \"keep informed\" [interest-changed {from=3, to=5}] [stakeholder-moved {from=monitor, to=keep-informed}]",
                        "substantive: Angling clubs: assessments: interest 1, impact 1 in 2027 added")
                .says(
                        MeaningCases.assessed(first, assessment("2027", 5, 5), assessment("2028", 4, 5)),
                        MeaningCases.assessed(first),
                        "substantive: Angling clubs: interest falling 4 → 3, impact falling 5 → 3, from \"manage closely\" to \"monitor\" [interest-changed {from=4, to=3}] [impact-changed {from=5, to=3}] [stakeholder-moved {from=manage-closely, to=monitor}]",
                        "substantive: Angling clubs: assessments: interest 4, impact 5 in 2028 removed")
                .says(
                        MeaningCases.assessed(first),
                        MeaningCases.assessed(first.withRationale("They wrote to us.")),
                        "wording: Angling clubs: assessments, interest 3, impact 3 in 2026: rationale nothing → \"They wrote to us.\"")
                .says(
                        MeaningCases.assessed(),
                        MeaningCases.assessed(first),
                        "substantive: Angling clubs: assessments: interest 3, impact 3 in 2026 added")
                .says(
                        MeaningCases.assessed(first),
                        MeaningCases.assessed(),
                        "substantive: Angling clubs: assessments: interest 3, impact 3 in 2026 removed")
                .says(
                        MeaningCases.assessed(assessment("2025", 1, 1), first),
                        MeaningCases.assessed(first, assessment("2025", 1, 1)),
                        "none: Angling clubs: assessments: interest 3, impact 3 in 2026 now stands first")
                .says(
                        MeaningCases.assessed(first),
                        MeaningCases.assessed(first, assessment("2027", 1, 1), assessment("2028", 5, 3)),
                        "substantive: Angling clubs: assessments: interest 1, impact 1 in 2027 added",
                        "substantive: Angling clubs: interest rising 3 → 5, from \"monitor\" to \"keep informed\" [interest-changed {from=3, to=5}] [stakeholder-moved {from=monitor, to=keep-informed}]")
                .says(
                        MeaningCases.assessed(first, assessment("2027", 1, 1)),
                        MeaningCases.assessed(assessment("2027", 1, 1), first, assessment("2028", 5, 3)),
                        "none: Angling clubs: assessments: interest 1, impact 1 in 2027 now stands first",
                        "substantive: Angling clubs: interest rising 1 → 5, impact rising 1 → 3, from \"monitor\" to \"keep informed\" [interest-changed {from=1, to=5}] [impact-changed {from=1, to=3}] [stakeholder-moved {from=monitor, to=keep-informed}]")
                .all();
    }

    private static Strategy answered(Answer... answers) {
        return board().addAnswers(answers).build();
    }

    private static List<Pair> answers() {
        Answer silent = Answer.builder().question("purpose").build();
        Answer spoken = silent.withText("To serve.");
        Answer aside = silent.withNotForUsBecause("We have no public.");
        return new ChangeSentences()
                .says(
                        answered(),
                        answered(spoken),
                        "substantive: The document: question \"purpose\" answered [question-answered]")
                .says(
                        answered(silent),
                        answered(silent.withText("  ")),
                        "wording: The document: answer to question \"purpose\" differs")
                .says(
                        answered(spoken),
                        answered(spoken.withText("To serve all.")),
                        "wording: The document: answer to question \"purpose\" differs")
                .says(
                        answered(spoken),
                        answered(aside),
                        "wording: The document: question \"purpose\" set aside: \"We have no public.\" [question-set-aside]")
                .says(
                        answered(silent),
                        answered(silent.withNotForUsBecause(" ")),
                        "wording: The document: answer to question \"purpose\" differs")
                .says(
                        answered(aside),
                        answered(silent),
                        "wording: The document: question \"purpose\" open again [question-reopened]")
                .says(
                        answered(spoken),
                        answered(),
                        "substantive: The document: question \"purpose\" open again [question-reopened]")
                .says(answered(), answered(silent), "substantive: The document: answers: \"purpose\" added")
                .says(answered(silent), answered(), "substantive: The document: answers: \"purpose\" removed")
                .says(
                        answered(spoken, silent.withQuestion("values")),
                        answered(silent.withQuestion("values"), spoken),
                        "none: The document: answers: \"values\" now stands first")
                .all();
    }

    private static Strategy version(Version version) {
        return board().version(version).addParty(party("head", "Head of News")).build();
    }

    private static List<Pair> versions() {
        Version first = board().build().version();
        Version approved = first.withApprovedBy("head").withApprovedOn(date("2027-02-03"));
        Version published = first.withStatus(VersionStatus.PUBLISHED);
        return new ChangeSentences()
                .says(
                        version(first),
                        version(first.withLabel("2")),
                        "substantive: The document: version \"1\" → \"2\" [version-bumped {from=1, to=2}]")
                .says(
                        version(first),
                        version(first.withLabel("2").withDate(date("2027-06"))),
                        "substantive: The document: version \"1\" → \"2\", dated January 2027 → June 2027 [version-bumped {from=1, to=2}]")
                .says(
                        version(first),
                        version(first.withDate(date("2027-06"))),
                        "substantive: The document: dated January 2027 → June 2027")
                .says(
                        version(first),
                        version(approved),
                        "substantive: The document: approved by Head of News on 3 February 2027 [version-approved]")
                .says(
                        version(first),
                        version(first.withApprovedBy("head")),
                        "substantive: The document: approved by Head of News [version-approved]")
                .says(
                        version(first),
                        version(first.withApprovedOn(date("2027-02-03"))),
                        "substantive: The document: approved on 3 February 2027 [version-approved]")
                .says(
                        version(approved),
                        version(approved.withApprovedOn(date("2027-03"))),
                        "substantive: The document: approved by Head of News in March 2027 [version-approved]")
                .says(
                        version(approved),
                        version(approved.withChangeNote("New")),
                        "wording: The document: details of the version differ")
                .says(version(approved), version(first), "substantive: The document: no longer approved")
                .says(
                        version(first),
                        version(published),
                        "substantive: The document: published, dated January 2027 [version-published]")
                .says(
                        version(first),
                        version(published.withDate(date("2027-06"))),
                        "substantive: The document: published, dated June 2027 [version-published]")
                .says(
                        version(published),
                        version(published.withLabel("2").withDate(date("2027-06"))),
                        "substantive: The document: version \"1\" → \"2\", published, dated June 2027 [version-bumped {from=1, to=2}] [version-published]")
                .says(
                        version(published),
                        version(published.withLabel("2")),
                        "substantive: The document: version \"1\" → \"2\" [version-bumped {from=1, to=2}]")
                .says(
                        version(published),
                        version(published.withDate(date("2027-06"))),
                        "substantive: The document: dated January 2027 → June 2027")
                .says(
                        version(published),
                        version(first.withStatus(VersionStatus.SUPERSEDED)),
                        "substantive: The document: superseded [version-superseded]")
                .says(
                        version(first.withStatus(VersionStatus.SUPERSEDED)),
                        version(first.withStatus(VersionStatus.SUPERSEDED).withDate(date("2027-06"))),
                        "substantive: The document: dated January 2027 → June 2027")
                .says(
                        version(first),
                        version(first.withStatus(VersionStatus.CONSULTATION)),
                        "substantive: The document: status draft → consultation")
                .all();
    }
}
