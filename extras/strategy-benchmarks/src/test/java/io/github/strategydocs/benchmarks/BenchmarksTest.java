package io.github.strategydocs.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Param;

class BenchmarksTest {

    private final Document document = Document.ofSize(5);
    private final Versions versions = Versions.of(document);

    @Test
    void no_candidate_is_left_out_of_the_benchmarks() throws Exception {
        assertThat(namesIn(ReadBenchmark.class)).isEqualTo(names(Candidates.reading(document)));
        assertThat(namesIn(WriteBenchmark.class)).isEqualTo(names(Candidates.writing(document)));
        assertThat(namesIn(CanonicalBenchmark.class)).isEqualTo(names(Candidates.canonical(document)));
        assertThat(namesIn(DiffBenchmark.class))
                .isEqualTo(names(Comparers.comparing(versions).stream()
                        .map(Comparer::candidate)
                        .toList()));
        assertThat(namesIn(ApplyBenchmark.class)).isEqualTo(names(Comparers.applying(versions)));
        assertThat(namesIn(MergeBenchmark.class)).isEqualTo(names(Comparers.merging(versions)));
        assertThat(namesIn(ValidateBenchmark.class)).isEqualTo(names(Checkers.checking(document)));
    }

    private static List<String> namesIn(Class<?> benchmark) throws Exception {
        return List.of(benchmark
                .getDeclaredField("candidate")
                .getAnnotation(Param.class)
                .value());
    }

    private static List<String> names(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::name).toList();
    }
}
