package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports that NASA published in August and in November 2012. */
class NasaTest {

    @ParameterizedTest
    @ValueSource(strings = {"nasa-before.json", "nasa-after.json", "items.json"})
    void a_report_comes_back_as_it_was(String file) {
        byte[] json = Schemas.bytes(Schemas.corpus("gsa/" + file));

        ImportResult result = GsaReport.parse(json);
        result.problems().forEach(System.out::println);
        Export export = GsaReport.write(result.strategy());

        assertThat(JsonTrees.of(export.bytes())).isEqualTo(JsonTrees.of(json));
        assertThat(export.losses()).isEmpty();
    }

    @Test
    void the_comparison_tells_what_happened_between_them() {
        Strategy before = read("nasa-before.json");
        Strategy after = read("nasa-after.json");
        System.out.println(StrategyJson.write(after).substring(0, 5000));

        System.out.println(StrategyDiff.between(before, after).summary().toText());
    }

    private static Strategy read(String file) {
        return GsaReport.parse(Schemas.bytes(Schemas.corpus("gsa/" + file))).strategy();
    }
}
