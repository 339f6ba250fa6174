package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomEdits;
import io.github.strategydocs.testing.Rewritten;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SignificanceLawsTest {

    @Provide
    Arbitrary<Strategy> strategies() {
        return DescribedArbitraries.strategies(DocumentShape.STANDARD.withSize(60));
    }

    @Property(seed = "1", tries = 500)
    void another_order_of_every_list_matters_to_nobody(@ForAll("strategies") Strategy before, @ForAll long seed) {
        StrategyDiff diff = StrategyDiff.between(before, Rewritten.reordered(before, seed));

        assertThat(diff.changes(Significance.EDITORIAL)).isEmpty();
    }

    @Property(seed = "2", tries = 500)
    void another_form_of_the_same_words_is_editorial(@ForAll("strategies") Strategy before) {
        StrategyDiff diff = StrategyDiff.between(before, Rewritten.restyled(before));

        assertThat(diff.changes(Significance.WORDING)).isEmpty();
        assertThat(diff.changes().stream()
                        .flatMap(change -> change.meanings().stream())
                        .map(Meaning::kind))
                .isSubsetOf(
                        MeaningKind.VERSION_BUMPED,
                        MeaningKind.VERSION_NOT_BUMPED,
                        MeaningKind.UNEXPECTED_IN_STABLE_PART,
                        MeaningKind.EXPECTED_IN_VOLATILE_PART);
    }

    @Property(seed = "3", tries = 500)
    void every_change_reads_as_a_sentence_and_stands_once_in_the_summary(
            @ForAll("strategies") Strategy before, @ForAll long seed) {
        StrategyDiff diff = StrategyDiff.between(before, new RandomEdits(seed).edit(before, 8));

        assertThat(diff.changes()).hasSameSizeAs(diff.patch().edits());
        assertThat(diff.summary().changes()).containsExactlyInAnyOrderElementsOf(diff.changes());
        assertThat(diff.changes()).allSatisfy(change -> {
            assertThat(change.sentence()).isNotBlank().doesNotContain("Optional");
            assertThat(change.name()).isNotBlank();
        });
        assertThat(diff.summary().toText()).isNotBlank();
        assertThat(diff.summary().toMarkdown().lines().filter(line -> line.startsWith("- ")))
                .hasSize((int) diff.summary()
                        .toText()
                        .lines()
                        .filter(line -> line.startsWith("  - "))
                        .count());
    }
}
