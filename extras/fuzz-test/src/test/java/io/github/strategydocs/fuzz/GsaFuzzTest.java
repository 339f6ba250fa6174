package io.github.strategydocs.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.strategydocs.interop.GsaReport;
import io.github.strategydocs.interop.ImportResult;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read as a report of the Digital Government Strategy either is none, or is written as one that is read again. */
class GsaFuzzTest {

    @MethodSource("io.github.strategydocs.fuzz.Seeds#gsa")
    @FuzzTest
    void a_report_is_refused_with_reasons_or_written_again(byte[] bytes) {
        ImportResult result = GsaReport.parse(bytes);

        if (result.isUsable()) {
            byte[] written = GsaReport.write(result.strategy()).bytes();
            assertThat(GsaReport.parse(written).isUsable()).isTrue();
        } else {
            assertThat(result.problems()).isNotEmpty();
        }
    }
}
