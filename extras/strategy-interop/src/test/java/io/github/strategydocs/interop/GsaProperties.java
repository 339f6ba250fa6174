package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What holds of every report, and of every strategy that is written as one. */
class GsaProperties {

    private static final String NOTES = "x-gsa-";

    @Provide
    Arbitrary<Strategy> strategies() {
        return DescribedArbitraries.strategies(DocumentShape.STANDARD.withSize(60));
    }

    @Property(seed = "1", tries = 800)
    void a_report_comes_back_as_it_was(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int size) {
        byte[] json = RandomReports.report(seed, size).getBytes(StandardCharsets.UTF_8);

        Export export = GsaReport.write(GsaReport.parse(json).strategy());

        assertThat(JsonTrees.of(export.bytes())).isEqualTo(JsonTrees.of(json));
        assertThat(export.losses()).isEmpty();
    }

    @Property(seed = "1", tries = 100)
    void it_comes_back_by_way_of_json_too(@ForAll long seed) {
        byte[] json = RandomReports.report(seed, 6).getBytes(StandardCharsets.UTF_8);

        Strategy strategy =
                StrategyJson.read(StrategyJson.write(GsaReport.parse(json).strategy()));

        assertThat(JsonTrees.of(GsaReport.write(strategy).bytes())).isEqualTo(JsonTrees.of(json));
    }

    @Property(seed = "1", tries = 300)
    void a_strategy_that_is_written_and_read_differs_exactly_by_what_is_lost(@ForAll("strategies") Strategy strategy) {
        Export export = GsaReport.write(strategy);

        LossLaw.check(strategy, export, GsaReport.parse(export.bytes()), NOTES);
    }

    @Property(seed = "1", tries = 250)
    void so_does_one_that_was_read_and_edited(@ForAll long seed, @ForAll @IntRange(max = 12) int edits) {
        byte[] json = RandomReports.report(seed, 6).getBytes(StandardCharsets.UTF_8);
        Strategy edited = new RandomEdits(seed).edit(GsaReport.parse(json).strategy(), edits);

        Export export = GsaReport.write(edited);

        LossLaw.check(edited, export, GsaReport.parse(export.bytes()), NOTES);
    }
}
