package io.github.strategydocs.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read as JSON either is no document, or is written and read again the same. */
class JsonFuzzTest {

    @MethodSource("io.github.strategydocs.fuzz.Seeds#json")
    @FuzzTest
    void json_is_refused_with_reasons_or_read_to_stay(byte[] bytes) {
        ReadResult result = StrategyJson.parse(bytes);

        if (result.isUsable()) {
            String written = StrategyJson.write(result.strategy());
            ReadResult again = StrategyJson.parse(written.getBytes(StandardCharsets.UTF_8));
            assertThat(again.strategy()).isEqualTo(result.strategy());
            assertThat(StrategyJson.write(again.strategy())).isEqualTo(written);
        } else {
            assertThat(result.problems()).isNotEmpty();
        }
    }
}
