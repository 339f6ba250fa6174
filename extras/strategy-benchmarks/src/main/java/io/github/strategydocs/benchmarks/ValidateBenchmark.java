package io.github.strategydocs.benchmarks;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Checking a document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ValidateBenchmark {

    @Param({"50", "1000", "10000"})
    private int actions;

    // Those of Checkers, by name; a test sees that none is left out.
    @Param({"scan", "Bean Validation", "JSON Schema (networknt)", "ours"})
    private String candidate = "";

    private Callable<?> work = () -> candidate;

    @Setup
    public void prepare() throws Exception {
        work = Candidate.named(candidate, Checkers.checking(Document.ofSize(actions)))
                .work();
    }

    @Benchmark
    public Object validate() throws Exception {
        return work.call();
    }
}
