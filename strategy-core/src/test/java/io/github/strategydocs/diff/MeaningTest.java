package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.MeaningCases.Case;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.Strategy;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeaningTest {

    static List<Case> cases() {
        return MeaningCases.all();
    }

    private static Set<MeaningKind> meanings(StrategyDiff diff) {
        Set<MeaningKind> found = new LinkedHashSet<>();
        Stream.concat(diff.changes().stream().flatMap(change -> change.meanings().stream()), diff.meanings().stream())
                .forEach(meaning -> found.add(meaning.kind()));
        return found;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_meaning_is_found_where_it_is_and_only_there(Case pair) {
        StrategyDiff diff = StrategyDiff.between(pair.before(), pair.after());

        assertThat(diff.isEmpty()).isFalse();
        assertThat(meanings(diff).contains(pair.kind()))
                .as("%s", diff.changes())
                .isEqualTo(pair.provoked());
    }

    @Test
    void every_meaning_has_a_case_and_a_near_miss() {
        Set<MeaningKind> provoked = EnumSet.noneOf(MeaningKind.class);
        Set<MeaningKind> missed = EnumSet.noneOf(MeaningKind.class);
        cases().forEach(pair -> (pair.provoked() ? provoked : missed).add(pair.kind()));

        assertThat(provoked).containsExactlyInAnyOrder(MeaningKind.values());
        assertThat(missed).containsExactlyInAnyOrder(MeaningKind.values());
    }

    @Test
    void a_slipped_deadline_and_a_new_accountable_party_read_like_a_note() {
        Strategy before = MeaningCases.assigned(MeaningCases.assignment("digital", AssignmentRole.ACCOUNTABLE))
                .withParties(post("digital", "Head of Digital"), post("news", "Head of News"));
        Strategy after = MeaningCases.assigned(MeaningCases.assignment("news", AssignmentRole.ACCOUNTABLE))
                .withParties(before.parties());

        StrategyDiff diff = StrategyDiff.between(due(before, "2027-03-31"), due(after, "2027-06-30"));

        assertThat(diff.summary().toText())
                .contains("Publish the register of channels: accountable Head of Digital → Head of News; "
                        + "due 31 March 2027 → 30 June 2027 (91 days later)");
    }

    @Test
    void a_measure_that_goes_with_its_target_is_a_promise_that_goes() {
        Strategy before = MeaningCases.with(MeaningCases.action()
                .withMeasures(MeaningCases.measure().withTargets(MeaningCases.target(10, "2028"))));

        assertThat(StrategyDiff.between(before, MeaningCases.with(MeaningCases.action()))
                        .commitments())
                .extracting(Change::sentence)
                .containsExactly("Days to answer (measure of \"Publish the register of channels\"): measure removed "
                        + "(target 10, due 2028)");
    }

    @Test
    void progress_stands_beside_the_newest_result() {
        Measure measure = MeaningCases.measure()
                .withTargets(MeaningCases.target(10, "2028"))
                .withObservations(MeaningCases.observed(ObservationKind.BASELINE, "2026", 0));
        Strategy before = MeaningCases.with(MeaningCases.action().withMeasures(measure));
        Strategy after = MeaningCases.with(MeaningCases.action()
                .withMeasures(measure.withObservations(
                        MeaningCases.observed(ObservationKind.BASELINE, "2026", 0),
                        MeaningCases.observed(ObservationKind.ACTUAL, "2027-01", 2),
                        MeaningCases.observed(ObservationKind.ACTUAL, "2027-02", 5))));

        assertThat(StrategyDiff.between(before, after).changes())
                .extracting(Change::phrase)
                .containsExactly("reported 2 (January 2027)", "reported 5 (February 2027), progress 0% → 50%");
    }

    private static Strategy due(Strategy strategy, String date) {
        return strategy.update("register", Action.class, action -> action.withDeadline(Deadline.on(date)));
    }

    private static Party post(String id, String name) {
        return Party.builder().id(id).name(name).kind(PartyKind.POST).build();
    }
}
