package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.interop.internal.stratml.RandomPlans;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomEdits;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every document of StratML, and of every strategy that is written as one. */
class StratMlProperties {

    /** What a strategy need not say and StratML has to, or what StratML has no word for. */
    private static final Set<ImportProblemCode> OF_THE_FORM = Set.of(
            ImportProblemCode.BASELINE_AS_RESULT,
            ImportProblemCode.MISSING_DATE,
            ImportProblemCode.MISSING_ELEMENT,
            ImportProblemCode.MISSING_NAME,
            ImportProblemCode.MISSING_IDENTIFIER,
            ImportProblemCode.EMPTY_ELEMENT);

    @Provide
    Arbitrary<Strategy> strategies() {
        return DescribedArbitraries.strategies(DocumentShape.STANDARD.withSize(60));
    }

    @Property(seed = "1", tries = 800)
    void a_valid_document_comes_back_as_it_was(
            @ForAll long seed, @ForAll StratMlPart part, @ForAll @IntRange(min = 1, max = 4) int size) {
        String xml = RandomPlans.plan(seed, part, size);
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);

        Export export = StratMl.write(StratMl.parse(bytes).strategy(), part);

        assertThat(Infoset.difference(bytes, export.bytes())).isEmpty();
        assertThat(export.losses()).isEmpty();
    }

    @Property(seed = "1", tries = 100)
    void it_comes_back_by_way_of_json_too(
            @ForAll long seed, @ForAll StratMlPart part, @ForAll @IntRange(min = 1, max = 3) int size) {
        byte[] bytes = RandomPlans.plan(seed, part, size).getBytes(StandardCharsets.UTF_8);

        String json = StrategyJson.write(StratMl.parse(bytes).strategy());
        Export export = StratMl.write(StrategyJson.read(json), part);

        assertThat(Infoset.difference(bytes, export.bytes())).isEmpty();
    }

    @Property(seed = "1", tries = 300)
    void a_strategy_that_is_written_and_read_differs_exactly_by_what_is_lost(
            @ForAll("strategies") Strategy strategy, @ForAll StratMlPart part) {
        Export export = StratMl.write(strategy, part);

        LossLaw.check(strategy, export, StratMl.parse(export.bytes()), "x-stratml-");
    }

    @Property(seed = "1", tries = 150)
    void so_does_one_that_was_read_and_edited(
            @ForAll long seed,
            @ForAll StratMlPart from,
            @ForAll StratMlPart to,
            @ForAll @IntRange(max = 12) int edits) {
        byte[] bytes = RandomPlans.plan(seed, from, 3).getBytes(StandardCharsets.UTF_8);
        Strategy edited = new RandomEdits(seed).edit(StratMl.parse(bytes).strategy(), edits);

        Export export = StratMl.write(edited, to);

        LossLaw.check(edited, export, StratMl.parse(export.bytes()), "x-stratml-");
    }

    /** But that StratML has no word for a baseline, and no place for a party or a date that is not published. */
    @Property(seed = "1", tries = 150)
    void what_was_written_is_read_without_a_warning(@ForAll("strategies") Strategy strategy, @ForAll StratMlPart part) {
        ImportResult read = StratMl.parse(StratMl.write(strategy, part).bytes());

        assertThat(read.problems())
                .filteredOn(problem -> !OF_THE_FORM.contains(problem.code()))
                .isEmpty();
    }

    @Property(seed = "1", tries = 100)
    void to_write_what_was_written_and_read_loses_nothing_more(
            @ForAll("strategies") Strategy strategy, @ForAll StratMlPart part) {
        String once = StratMl.write(strategy, part).text();
        Export twice = StratMl.write(
                StratMl.parse(once.getBytes(StandardCharsets.UTF_8)).strategy(), part);

        assertThat(twice.text()).isEqualTo(once);
        assertThat(twice.losses()).isEmpty();
    }
}
