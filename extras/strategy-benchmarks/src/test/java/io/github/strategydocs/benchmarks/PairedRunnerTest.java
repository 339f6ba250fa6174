package io.github.strategydocs.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairedRunnerTest {

    @Test
    void the_first_candidate_is_the_measure_of_all() throws Exception {
        byte[] json = Document.ofSize(50).json();
        List<Candidate> candidates = List.of(
                new Candidate("scan", () -> Tokens.scan(json)), new Candidate("decode", () -> Tokens.decode(json)));

        List<Measurement> measurements = new PairedRunner(Duration.ofMillis(50), 2).run(candidates);

        assertThat(measurements.get(0).ratio()).isEqualTo(1);
        assertThat(measurements.get(1).ratio()).isPositive();
        assertThat(measurements).allSatisfy(measurement -> {
            assertThat(measurement.micros()).isPositive();
            assertThat(measurement.allocatedBytes()).isPositive();
        });
    }

    @Test
    void a_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(PairedRunner.median(new double[] {4, 1, 3, 100})).isEqualTo(3.5);
        assertThat(PairedRunner.median(new double[] {4, 1, 100})).isEqualTo(4);
    }
}
