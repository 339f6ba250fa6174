package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.interop.internal.stratml.RandomPlans;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomEdits;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every document of StratML, and of every strategy that is written as one. */
class StratMlProperties {

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
