package io.github.strategydocs.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.strategydocs.interop.StrategyYaml;
import io.github.strategydocs.json.ReadResult;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read as YAML either is no document, or is written and read again the same. */
class YamlFuzzTest {

    @MethodSource("io.github.strategydocs.fuzz.Seeds#yaml")
    @FuzzTest
    void yaml_is_refused_with_reasons_or_read_to_stay(byte[] bytes) {
        ReadResult result = StrategyYaml.parse(bytes);

        if (result.isUsable()) {
            String written = StrategyYaml.write(result.strategy());
            ReadResult again = StrategyYaml.parse(written.getBytes(StandardCharsets.UTF_8));
            assertThat(again.strategy()).isEqualTo(result.strategy());
        } else {
            assertThat(result.problems()).isNotEmpty();
        }
    }
}
