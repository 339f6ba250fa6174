package io.github.strategydocs.model;

import static io.github.strategydocs.model.Examples.action;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.strategydocs.diff.RenameSuggestion;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.DuplicateIdException;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.testing.OwnReferences;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RenamingTest {

    private static final String NEW_ID = "a-name-that-nothing-bears";

    private final Strategy board = Examples.board().build();

    @Provide
    Arbitrary<Strategy> documents() {
        return DescribedArbitraries.strategies()
                .flatMap(strategy -> net.jqwik.api.Arbitraries.of(
                        strategy, OwnReferences.named(strategy), OwnReferences.namedWithVersion(strategy)));
    }

    @Property(tries = 300, seed = "71")
    void whatever_led_to_the_element_leads_to_it_and_nothing_else_changes(@ForAll("documents") Strategy strategy) {
        for (String id : someOf(strategy)) {
            Strategy renamed = strategy.rename(id, NEW_ID);

            assertThat(renamed.rename(NEW_ID, id)).isEqualTo(strategy);
            assertThat(renamed.index().referencesTo(NEW_ID))
                    .hasSameSizeAs(strategy.index().referencesTo(id));
            assertThat(renamed.index().referencesTo(id)).isEmpty();
            assertThat(dangling(renamed)).isEqualTo(dangling(strategy));
            assertThat(renamed.publicEdition().withheld())
                    .isEqualTo(strategy.publicEdition().withheld());
        }
    }

    @Property(tries = 300, seed = "72")
    void a_comparison_suggests_this_rename_or_none(@ForAll("documents") Strategy strategy) {
        for (String id : someOf(strategy)) {
            List<RenameSuggestion> suggested =
                    StrategyDiff.between(strategy, strategy.rename(id, NEW_ID)).suggestedRenames();

            assertThat(suggested).allSatisfy(rename -> {
                assertThat(rename.idBefore()).isEqualTo(id);
                assertThat(rename.idAfter()).isEqualTo(NEW_ID);
            });
        }
    }

    /** As many as can be tried in each of hundreds of documents. */
    private static List<String> someOf(Strategy strategy) {
        return strategy.index().ids().stream().limit(5).toList();
    }

    private static Set<String> dangling(Strategy strategy) {
        return strategy.index().references().stream()
                .filter(use -> !strategy.index().resolves(use))
                .map(StrategyIndex.Use::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_comparison_suggests_the_rename_of_what_says_enough() {
        Strategy renamed = board.rename("open-data", "data");

        assertThat(StrategyDiff.between(board, renamed).suggestedRenames())
                .extracting(RenameSuggestion::idBefore, RenameSuggestion::idAfter)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("open-data", "data"));
        assertThat(renamed.index().find("register", Action.class).orElseThrow().partOf())
                .contains("data");
    }

    @Test
    void what_is_withheld_by_the_name_of_an_earlier_version_stays_so() {
        Strategy internal = board.withDisclosures(Disclosure.builder()
                .subject(board.id() + "@0#open-data")
                .audience(Audience.INTERNAL)
                .build());

        Strategy renamed = internal.rename("open-data", "data");

        assertThat(renamed.disclosures().get(0).subject()).isEqualTo(board.id() + "@0#data");
        assertThat(renamed.publicEdition().strategy().index().find("data")).isEmpty();
    }

    @Test
    void an_id_that_means_something_already_is_refused() {
        assertThatExceptionOfType(DuplicateIdException.class).isThrownBy(() -> board.rename("register", "open-data"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> board.rename("register", "scope"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> board.rename("register", "a b"));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> board.rename("nothing", "something"))
                .withMessage("no element has the id \"nothing\"");
        Strategy pointing = board.withActionPlan(ActionPlan.builder()
                .addAction(action("alone").addDependsOn(board.id() + "#later").build())
                .build());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> pointing.rename("alone", "later"))
                .withMessageContaining("actionPlan.actions[alone].dependsOn")
                .withMessageContaining("leads nowhere");
        assertThat(board.rename("register", "register")).isSameAs(board);
    }
}
