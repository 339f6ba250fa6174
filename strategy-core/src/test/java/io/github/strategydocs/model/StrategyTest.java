package io.github.strategydocs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.DuplicateIdException;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StrategyTest {

    private final Strategy board = Examples.board().build();

    @Test
    void two_elements_cannot_have_one_id_even_of_different_types() {
        assertThatExceptionOfType(DuplicateIdException.class)
                .isThrownBy(() -> Examples.board()
                        .purpose(Purpose.builder()
                                .addGoal(Goal.builder()
                                        .id("open-data")
                                        .name("Openness")
                                        .build())
                                .build())
                        .build())
                .satisfies(e -> assertThat(e.id()).isEqualTo("open-data"));
    }

    @Test
    void an_element_may_have_the_id_of_its_document() {
        assertThat(Examples.board()
                        .purpose(Purpose.builder()
                                .addGoal(Goal.builder()
                                        .id("harbour-digital")
                                        .name("x")
                                        .build())
                                .build())
                        .build()
                        .index()
                        .find("harbour-digital", Goal.class))
                .isPresent();
    }

    @Test
    void no_element_has_the_name_of_a_section_as_its_id() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Examples.board()
                        .addParty(Party.builder()
                                .id("scope")
                                .name("x")
                                .kind(PartyKind.TEAM)
                                .build())
                        .build())
                .withMessageContaining("scope");
    }

    @Test
    void ids_that_were_chosen_to_collide_are_told_apart_all_the_same() {
        // Aa and BB have one hash code, and so have all texts that are made of them.
        List<String> ids = IntStream.range(0, 4096)
                .mapToObj(
                        i -> Integer.toBinaryString(i + 4096).replace("0", "Aa").replace("1", "BB"))
                .toList();
        Strategy.Builder builder = Examples.board();
        ids.forEach(id -> builder.addParty(
                Party.builder().id(id).name(id).kind(PartyKind.TEAM).build()));
        assertThat(builder.build().index().find(ids.get(4000))).isPresent();

        builder.addParty(Party.builder()
                .id(ids.get(4000))
                .name("again")
                .kind(PartyKind.TEAM)
                .build());
        assertThatExceptionOfType(DuplicateIdException.class).isThrownBy(builder::build);
    }

    @Test
    @Timeout(10)
    void ids_that_collide_do_not_make_a_document_slow() {
        Strategy.Builder builder = Examples.board();
        for (int i = 0; i < 1 << 15; i++) {
            String id = Integer.toBinaryString(i + (1 << 15)).replace("0", "Aa").replace("1", "BB");
            builder.addParty(
                    Party.builder().id(id).name("x").kind(PartyKind.TEAM).build());
        }
        for (int i = 0; i < 5000; i++) {
            builder.addParty(
                    Party.builder().id("p" + i).name("x").kind(PartyKind.TEAM).build());
        }

        assertThat(builder.build().parties()).hasSize(1 + (1 << 15) + 5000);
    }

    @Test
    void a_section_that_holds_nothing_is_no_section() {
        assertThat(board.withScope(Scope.builder().build())).isEqualTo(board);
        assertThat(Examples.board().scope(Scope.builder().build()).build()).isEqualTo(board);
        assertThat(board.withScope(Scope.builder()
                                .unknownProperties(JsonObject.of("x-note", JsonValue.NULL))
                                .build())
                        .scope())
                .isPresent();
        assertThat(board.sections()).hasSize(1).first().isInstanceOf(ActionPlan.class);
    }

    @Test
    void an_element_is_changed_in_place_by_its_id() {
        Strategy changed =
                board.update("register", Action.class, action -> action.withDeadline(Deadline.on("2027-06")));

        assertThat(changed.index().find("register", Action.class).orElseThrow().deadline())
                .contains(Deadline.on("2027-06"));
        assertThat(changed.actionPlan().orElseThrow().actions().get(0))
                .as("what did not change is shared")
                .isSameAs(board.actionPlan().orElseThrow().actions().get(0));
        assertThat(changed.parties().get(0)).isSameAs(board.parties().get(0));
        assertThat(board.update("register", Action.class, action -> action)).isSameAs(board);
    }

    @Test
    void an_update_of_what_is_not_there_says_so() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> board.update("nothing", Action.class, action -> action))
                .withMessage("no Action has the id \"nothing\"");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> board.update("harbour-board", Action.class, action -> action))
                .withMessage("no Action has the id \"harbour-board\"; it is the id of an element of type Party");
        assertThatExceptionOfType(DuplicateIdException.class)
                .isThrownBy(() -> board.update("register", Action.class, action -> action.withId("open-data")));
    }

    @Property(seed = "1")
    void every_element_can_be_updated_where_it_stands(@ForAll("documents") Strategy strategy) {
        for (Party party : strategy.index().all(Party.class)) {
            Strategy changed = strategy.update(party.id(), Party.class, it -> it.withName(it.name() + "!"));
            assertThat(changed.index().find(party.id(), Party.class)).contains(party.withName(party.name() + "!"));
            assertThat(changed.update(party.id(), Party.class, it -> it.withName(party.name())))
                    .isEqualTo(strategy);
        }
        for (Deliverable deliverable : strategy.index().all(Deliverable.class)) {
            Strategy changed = strategy.update(deliverable.id(), Deliverable.class, it -> it.withName("renamed"));
            assertThat(changed.index().pathOf(deliverable.id()))
                    .isEqualTo(strategy.index().pathOf(deliverable.id()));
            assertThat(changed.index()
                            .find(deliverable.id(), Deliverable.class)
                            .orElseThrow()
                            .name())
                    .isEqualTo("renamed");
        }
    }

    @Property(seed = "1")
    void the_index_shows_what_a_walk_shows(@ForAll("documents") Strategy strategy) {
        List<ElementPath> walkedPaths = new ArrayList<>();
        List<Described> walked = new ArrayList<>();
        Walker.walk(strategy, (path, value) -> {
            walkedPaths.add(path);
            walked.add(value);
        });
        List<ElementPath> paths = new ArrayList<>();
        List<Described> values = new ArrayList<>();
        strategy.index().forEach((path, value) -> {
            paths.add(path);
            values.add(value);
        });

        assertThat(paths).isEqualTo(walkedPaths);
        assertThat(values).zipSatisfy(walked, (shown, met) -> assertThat(shown).isSameAs(met));
    }

    @Property(seed = "1")
    void the_index_shows_every_reference_with_the_element_that_has_its_id(@ForAll("documents") Strategy strategy) {
        List<StrategyIndex.Use> uses = new ArrayList<>();
        strategy.index().forEachReference((use, element) -> {
            uses.add(use);
            assertThat(element).isSameAs(strategy.index().find(use.text()).orElse(null));
        });

        assertThat(uses).isEqualTo(strategy.index().references());
    }

    @Property(seed = "1")
    void the_index_knows_every_element_and_every_reference(@ForAll("documents") Strategy strategy) {
        List<String> ids = new ArrayList<>();
        Walker.walk(strategy, (path, value) -> {
            if (value instanceof Element element) {
                ids.add(element.id());
                assertThat(strategy.index().find(element.id())).containsSame(value);
                assertThat(strategy.index().pathOf(element.id())).contains(path);
            }
        });
        assertThat(strategy.index().ids()).isEqualTo(ids);
        for (StrategyIndex.Use use : strategy.index().references()) {
            assertThat(strategy.index().referencesTo(use.text())).contains(use);
        }
    }

    @Test
    void the_index_says_who_refers_to_what() {
        assertThat(board.index().referencesTo("open-data"))
                .extracting(use -> use.path().toString())
                .containsExactly("actionPlan.actions[register].partOf");
        assertThat(board.index().referencesTo("harbour-board"))
                .extracting(StrategyIndex.Use::path)
                .containsExactly(ElementPath.parse("organisation"));
        assertThat(board.index().referencesTo("nobody")).isEmpty();
        assertThat(board.index().find("open-data", Party.class)).isEmpty();
    }

    @Provide
    Arbitrary<Strategy> documents() {
        return DescribedArbitraries.strategies();
    }

    @Test
    void all_elements_of_a_type_are_changed_in_one_pass() {
        Strategy begun = board.updateAll(Action.class, action -> action.withStatus(ProgressStatus.IN_PROGRESS));

        Strategy oneByOne = board;
        for (Action action : board.index().all(Action.class)) {
            oneByOne = oneByOne.update(action.id(), Action.class, each -> each.withStatus(ProgressStatus.IN_PROGRESS));
        }
        assertThat(begun).isEqualTo(oneByOne);
        assertThat(begun.index().all(Action.class))
                .allMatch(action -> action.status().isPresent());
        assertThat(board.updateAll(Action.class, action -> action)).isSameAs(board);
        assertThatExceptionOfType(DuplicateIdException.class)
                .isThrownBy(() -> board.updateAll(Action.class, action -> action.withId("same")));
    }

    @Test
    void an_element_is_left_out_with_what_it_holds_and_what_refers_to_it_stays() {
        Strategy shorter = board.without("register");

        assertThat(shorter.index().all(Action.class)).extracting(Action::id).containsExactly("open-data", "moorings");
        assertThat(shorter.index().referencesTo("register")).isNotEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> shorter.without("register"))
                .withMessage("no element has the id \"register\"");
    }

    @Test
    void to_ask_for_all_values_of_what_is_no_type_of_the_model_is_refused() {
        assertThat(board.index().all(Measure.class)).isEmpty();
        assertThat(board.index().all(Deadline.On.class)).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board.index().all(Described.class))
                .withMessageContaining("Measure.class");
    }

    @Test
    void empty_sections_cost_no_more_than_one_check_of_the_document() {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            parties.add(
                    Party.builder().id("p" + i).name("x").kind(PartyKind.TEAM).build());
        }
        Strategy.Builder bare = Examples.board().addAllParties(parties);
        Strategy.Builder empty = Examples.board()
                .addAllParties(parties)
                .baseline(Baseline.builder().build())
                .purpose(Purpose.builder().build())
                .scope(Scope.builder().build())
                .resourcing(Resourcing.builder().build())
                .stakeholderMap(StakeholderMap.builder().build())
                .engagement(Engagement.builder().build())
                .monitoring(Monitoring.builder().build())
                .riskRegister(RiskRegister.builder().build())
                .incidentPlan(IncidentPlan.builder().build())
                .development(Development.builder().build());
        assertThat(empty.build()).isEqualTo(bare.build());

        // Memory tells how often all ids were looked at, whatever else runs on the machine; each section once cost a
        // look.
        assertThat(allocatedBy(empty)).isLessThan(4 * allocatedBy(bare));
    }

    private static long allocatedBy(Strategy.Builder builder) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(builder.build().parties()).hasSizeGreaterThan(100_000);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
