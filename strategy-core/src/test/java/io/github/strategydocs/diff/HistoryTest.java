package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Examples;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Quadrant;
import io.github.strategydocs.model.Scope;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.Stance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Strategy FIRST = Examples.board().build();

    /** The document under another label, which supersedes the one before, by other authors. */
    private static Strategy next(Strategy before, String label, String author) {
        return before.withVersion(before.version()
                .withLabel(label)
                .withSupersedes(before.version().label())
                .withDate(PartialDate.parse("2027-0" + label))
                .withAuthors(author));
    }

    private static Strategy withAction(Strategy before, String id, UnaryOperator<Action> change) {
        return before.update(id, Action.class, change);
    }

    private static Strategy due(Strategy before, String label, Deadline deadline) {
        return withAction(next(before, label, "clerk"), "open-data", action -> action.withDeadline(deadline));
    }

    private static Strategy without(Strategy before, String id) {
        ActionPlan plan = before.actionPlan().orElseThrow();
        return before.withActionPlan(plan.withActions(plan.actions().stream()
                .filter(action -> !action.id().equals(id))
                .toList()));
    }

    private static PartHistory element(StrategyHistory history, String id) {
        return history.element(id).orElseThrow();
    }

    private static List<String> told(List<HistoryEvent> events) {
        return events.stream().map(HistoryEvent::sentence).toList();
    }

    @Test
    void it_tells_who_said_june() {
        Strategy second = due(FIRST, "2", Deadline.on("2027-06"));
        Strategy third = withAction(next(second, "3", "head"), "open-data", action -> action.withTitle("Open data"));

        Statement june = element(StrategyHistory.of(List.of(FIRST, second, third)), "open-data")
                .last("deadline")
                .orElseThrow();

        assertThat(june.value()).contains(Deadline.on("2027-06"));
        assertThat(june.version().label()).isEqualTo("2");
        assertThat(june.version().date()).isEqualTo(PartialDate.parse("2027-02"));
        assertThat(june.version().authors()).containsExactly("clerk");
    }

    @Test
    void what_held_from_the_beginning_was_set_by_the_first_version() {
        Strategy second = due(FIRST, "2", Deadline.on("2027-06"));

        PartHistory action = element(StrategyHistory.of(List.of(FIRST, second)), "open-data");

        assertThat(action.statements("theme")).hasSize(1);
        assertThat(action.last("theme").orElseThrow().version().number()).isEqualTo(1);
        assertThat(action.statements("deadline"))
                .extracting(statement -> statement.value().orElseThrow())
                .containsExactly(Deadline.on("2027-03"), Deadline.on("2027-06"));
        assertThat(action.last("no such attribute")).isEmpty();
    }

    @Test
    void a_value_that_was_taken_away_was_taken_away_by_a_version() {
        Strategy second =
                withAction(next(FIRST, "2", "clerk"), "open-data", action -> action.withTheme(Optional.empty()));

        Statement last = element(StrategyHistory.of(List.of(FIRST, second)), "open-data")
                .last("theme")
                .orElseThrow();

        assertThat(last.value()).isEmpty();
        assertThat(last.version().label()).isEqualTo("2");
    }

    @Test
    void lists_of_values_are_kept_as_a_whole() {
        Strategy second = withAction(
                next(FIRST, "2", "clerk"),
                "open-data",
                action -> action.withAssignments(action.assignments().subList(0, 1)));

        StrategyHistory history = StrategyHistory.of(List.of(FIRST, second));

        assertThat(element(history, "open-data")
                        .last("assignments")
                        .orElseThrow()
                        .value())
                .contains(second.index()
                        .find("open-data", Action.class)
                        .orElseThrow()
                        .assignments());
        assertThat(told(history.timeline(history.versions().get(1))))
                .containsExactly(
                        "2 (2027-02): strategy \"Digital Strategy of the Harbour Board\" changed: version",
                        "2 (2027-02): action \"Publish open-data\" changed: assignments");
    }

    @Test
    void an_element_that_goes_and_comes_again_is_told_as_such() {
        Strategy second = without(next(FIRST, "2", "clerk"), "register");
        Strategy third = withAction(
                next(second, "3", "head").withActionPlan(FIRST.actionPlan()),
                "register",
                action -> action.withTitle("Publish it after all"));

        PartHistory register = element(StrategyHistory.of(List.of(FIRST, second, third)), "register");

        assertThat(told(register.events()))
                .containsExactly(
                        "1 (2027-01): action \"Publish register\" came",
                        "2 (2027-02): action \"Publish register\" went",
                        "3 (2027-03): action \"Publish it after all\" came again");
        assertThat(register.isThere()).isTrue();
        assertThat(register.last("partOf").orElseThrow().version().label()).isEqualTo("3");
    }

    @Test
    void an_element_that_is_gone_keeps_its_last_title() {
        StrategyHistory history = StrategyHistory.of(List.of(FIRST, without(next(FIRST, "2", "clerk"), "register")));

        assertThat(element(history, "register").isThere()).isFalse();
        assertThat(element(history, "register").title()).contains("Publish register");
    }

    @Test
    void an_element_that_moved_is_told_with_where_it_stood() {
        Strategy second = next(FIRST, "2", "clerk");
        List<Action> actions = second.actionPlan().orElseThrow().actions();
        second = second.withActionPlan(
                second.actionPlan().orElseThrow().withActions(actions.get(2), actions.get(0), actions.get(1)));

        HistoryEvent moved = element(StrategyHistory.of(List.of(FIRST, second)), "moorings")
                .events()
                .get(1);

        assertThat(moved.kind()).isEqualTo(HistoryEvent.Kind.MOVED);
        assertThat(moved.from()).contains(moved.path());
    }

    @Test
    void an_id_that_another_type_takes_over_is_another_element() {
        Strategy second = without(next(FIRST, "2", "clerk"), "moorings")
                .withPurpose(Purpose.builder()
                        .addGoal(Goal.builder()
                                .id("moorings")
                                .name("Safe moorings")
                                .build())
                        .build());

        StrategyHistory history = StrategyHistory.of(List.of(FIRST, second));

        assertThat(history.elements())
                .filteredOn(part -> part.id().equals(Optional.of("moorings")))
                .hasSize(2);
        assertThat(element(history, "moorings").title()).contains("Safe moorings");
    }

    @Test
    void slips_are_counted_in_days_between_last_days_and_added_up() {
        Strategy second = due(FIRST, "2", Deadline.on("2027-06"));
        Strategy third = due(second, "3", Deadline.on("2027-06-30"));
        Strategy fourth = due(third, "4", Deadline.on("2027-05-31"));

        DeadlineHistory deadline = element(StrategyHistory.of(List.of(FIRST, second, third, fourth)), "open-data")
                .deadline()
                .orElseThrow();

        assertThat(deadline.slips())
                .extracting(Slip::kind)
                .containsExactly(Slip.Kind.SLIPPED, Slip.Kind.SAME_DAY, Slip.Kind.BROUGHT_FORWARD);
        assertThat(deadline.slips())
                .extracting(Slip::days)
                .containsExactly(OptionalLong.of(91), OptionalLong.of(0), OptionalLong.of(-30));
        assertThat(deadline.total()).hasValue(61);
        assertThat(deadline.firstDue()).contains(LocalDate.of(2027, 3, 31));
        assertThat(deadline.lastDue()).contains(LocalDate.of(2027, 5, 31));
    }

    @Test
    void a_date_that_was_taken_back_and_set_again_later_slipped_from_the_last_one_known() {
        Deadline vague = Deadline.Within.builder()
                .duration(Span.parse("P90D"))
                .of("publication of the guidance")
                .build();
        Strategy second = due(FIRST, "2", vague);
        Strategy third = due(second, "3", Deadline.on("2027-04"));

        DeadlineHistory deadline = element(StrategyHistory.of(List.of(FIRST, second, third)), "open-data")
                .deadline()
                .orElseThrow();

        assertThat(deadline.slips()).extracting(Slip::kind).containsExactly(Slip.Kind.UNKNOWN, Slip.Kind.SLIPPED);
        assertThat(deadline.total()).hasValue(30);
    }

    @Test
    void only_elements_that_had_a_deadline_have_a_history_of_it() {
        StrategyHistory history = StrategyHistory.of(List.of(FIRST));

        assertThat(history.deadlines())
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.element().id()).contains("open-data"))
                .satisfies(deadline -> assertThat(deadline.slips()).isEmpty());
        assertThat(element(history, "register").deadline()).isEmpty();
        assertThat(element(history, "harbour-board").deadline()).isEmpty();
    }

    @Test
    void a_stakeholder_moves_over_the_map_by_interest_and_impact_alone() {
        Stakeholder anglers = Stakeholder.builder()
                .id("anglers")
                .name("Anglers")
                .stance(Stance.SUPPORTIVE)
                .addAssessment(assessed("2027-01", 4, 2))
                .build();
        Strategy first = FIRST.withStakeholderMap(
                StakeholderMap.builder().addStakeholder(anglers).build());
        Strategy second = next(first, "2", "clerk")
                .update("anglers", Stakeholder.class, before -> before.withStance(Stance.HOSTILE));
        Strategy third = next(second, "3", "clerk")
                .update(
                        "anglers",
                        Stakeholder.class,
                        before -> Stakeholder.builder()
                                .from(before)
                                .addAssessment(assessed("2027-03", 5, 4))
                                .build());

        StakeholderPath path = StrategyHistory.of(List.of(first, second, third))
                .stakeholderPaths()
                .get(0);

        assertThat(path.standings())
                .extracting(standing -> standing.version().label())
                .containsExactly("1", "3");
        assertThat(path.standings())
                .extracting(StakeholderPath.Standing::quadrant)
                .containsExactly(Optional.of(Quadrant.KEEP_INFORMED), Optional.of(Quadrant.MANAGE_CLOSELY));
        assertThat(path.stances())
                .extracting(stance -> stance.value().orElseThrow())
                .containsExactly(Stance.SUPPORTIVE, Stance.HOSTILE);
    }

    private static Assessment assessed(String on, int interest, int impact) {
        return Assessment.builder()
                .on(PartialDate.parse(on))
                .interest(interest)
                .impact(impact)
                .build();
    }

    @Test
    void versions_keep_their_digests_and_tell_how_they_follow_each_other() {
        Strategy second = next(FIRST, "2", "clerk");
        Strategy copy = second.withTitle("Digital Strategy");
        Strategy unstated = copy.withVersion(copy.version().withLabel("3").withSupersedes(Optional.empty()));
        Strategy fifth = unstated.withVersion(unstated.version().withLabel("5").withSupersedes("4"));

        StrategyHistory history = StrategyHistory.builder()
                .add(FIRST, "sha-256:1")
                .add(second, "sha-256:2")
                .add(copy)
                .add(unstated)
                .add(fifth)
                .build();

        assertThat(history.versions())
                .extracting(HistoryVersion::digest)
                .startsWith(Optional.of("sha-256:1"), Optional.of("sha-256:2"), Optional.empty());
        assertThat(history.versions())
                .extracting(HistoryVersion::succession)
                .containsExactly(
                        Succession.FIRST,
                        Succession.FITS,
                        Succession.NOT_BUMPED,
                        Succession.UNSTATED,
                        Succession.DIFFERS);
        assertThat(history.outOfSuccession()).extracting(HistoryVersion::label).containsExactly("5");
    }

    @Test
    void sections_and_the_document_have_a_history_of_what_they_say_themselves() {
        Strategy second = next(FIRST, "2", "clerk")
                .withScope(Scope.builder().narrative("All quays.").build())
                .withUnknownProperties(FIRST.unknownProperties().with("x-note", new JsonText("later")));

        StrategyHistory history = StrategyHistory.of(List.of(FIRST, second));

        assertThat(history.section("scope")
                        .orElseThrow()
                        .last("narrative")
                        .orElseThrow()
                        .value())
                .contains("All quays.");
        assertThat(history.document()
                        .orElseThrow()
                        .last("x-note")
                        .orElseThrow()
                        .version()
                        .label())
                .isEqualTo("2");
        assertThat(history.section("title")).isEmpty();
        assertThat(history.section("purpose")).isEmpty();
    }

    @Test
    void a_timeline_reads_in_the_order_of_the_format() {
        Strategy second = withAction(next(FIRST, "2", "clerk"), "register", action -> action.withTitle("Register"))
                .update("harbour-board", io.github.strategydocs.model.Party.class, party -> party.withName("Board"));

        StrategyHistory history = StrategyHistory.of(List.of(FIRST, second));

        assertThat(told(history.timeline(history.versions().get(1))))
                .containsExactly(
                        "2 (2027-02): strategy \"Digital Strategy of the Harbour Board\" changed: version",
                        "2 (2027-02): party \"Board\" changed: name",
                        "2 (2027-02): action \"Register\" changed: title");
        assertThat(history).hasToString("2 versions, 7 events");
    }

    @Test
    void a_history_of_no_versions_is_empty() {
        StrategyHistory history = StrategyHistory.of(List.of());

        assertThat(history.versions()).isEmpty();
        assertThat(history.document()).isEmpty();
    }

    @Test
    void a_builder_keeps_no_version_but_the_last() throws Exception {
        StrategyHistory.Builder builder = StrategyHistory.builder();
        Strategy second = next(FIRST, "2", "clerk");
        builder.add(second);
        WeakReference<Strategy> released = new WeakReference<>(second);
        builder.add(next(second, "3", "head"));
        second = FIRST;

        for (int i = 0; i < 50 && released.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }

        assertThat(released.get()).isNull();
        assertThat(builder.build().versions()).hasSize(2);
        assertThat(second).isNotNull();
    }

    @Test
    void a_statement_says_in_words_what_it_set() {
        Strategy second = due(FIRST, "8", Deadline.on("2027-12"));
        Strategy third = withAction(
                next(second, "9", "clerk"),
                "open-data",
                action -> action.withDeadline(Optional.empty()).withGoals("one", "two"));

        PartHistory action = element(StrategyHistory.of(List.of(FIRST, second, third)), "open-data");

        assertThat(action.statements("deadline")).extracting(Statement::inWords).endsWith("December 2027", "nothing");
        assertThat(action.statements("goals")).extracting(Statement::inWords).endsWith("\"one\", \"two\"");
    }
}
