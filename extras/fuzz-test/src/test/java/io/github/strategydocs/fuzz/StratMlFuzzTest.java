package io.github.strategydocs.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.strategydocs.interop.ImportResult;
import io.github.strategydocs.interop.StratMl;
import io.github.strategydocs.interop.StratMlPart;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read as StratML either is no plan, or is written as a plan of either part that is read again. */
class StratMlFuzzTest {

    @MethodSource("io.github.strategydocs.fuzz.Seeds#stratMl")
    @FuzzTest
    void stratml_is_refused_with_reasons_or_written_again(byte[] bytes) {
        ImportResult result = StratMl.parse(bytes);

        if (result.isUsable()) {
            for (StratMlPart part : StratMlPart.values()) {
                byte[] written = StratMl.write(result.strategy(), part).bytes();
                assertThat(StratMl.parse(written).isUsable()).isTrue();
            }
        } else {
            assertThat(result.problems()).isNotEmpty();
        }
    }
}
