package io.github.strategydocs.benchmarks;

import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.StrategyLines;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Corpus;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Prints how long it takes to find what was copied among many documents, and how much memory that keeps.
 *
 * <pre>{@code
 * java -cp strategy-benchmarks.jar io.github.strategydocs.benchmarks.CopiesAtScale 10000 10 corpus.ndjson
 * }</pre>
 */
public final class CopiesAtScale {

    private static final double MILLION = 1e6;
    private static final double LEAST = 0.3;

    private CopiesAtScale() {}

    /**
     * Writes documents into a file, one a line, then reads and compares them.
     *
     * @param arguments how many documents, how many actions in each, and the file, which is replaced and stays
     * @throws IOException if the file cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        int documents = Integer.parseInt(arguments[0]);
        Path file = Path.of(arguments[2]);
        write(documents, Integer.parseInt(arguments[1]), file);
        long start = System.nanoTime();
        Corpus corpus = read(file);
        long indexed = System.nanoTime();
        int[] found = new int[1];
        corpus.compare(LEAST, copied -> found[0]++);
        long compared = System.nanoTime();
        System.gc();
        long held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                Locale.ROOT,
                "%,d documents, %.0f MB: read and indexed in %.1f s, compared in %.1f s, %,d copies found, %.0f MB held%n",
                corpus.size(),
                Files.size(file) / MILLION,
                seconds(indexed - start),
                seconds(compared - indexed),
                found[0],
                held / MILLION);
    }

    private static double seconds(long nanoseconds) {
        return Duration.ofNanos(nanoseconds).toMillis() / 1000.0;
    }

    private static void write(int documents, int actions, Path file) throws IOException {
        CorpusGenerator generator = new CorpusGenerator(actions);
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            Consumer<Strategy> lines = StrategyLines.writeTo(stream);
            for (int i = 0; i < documents; i++) {
                lines.accept(generator.document(i));
            }
        }
    }

    private static Corpus read(Path file) throws IOException {
        Corpus.Builder builder = Corpus.builder();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            Iterator<StrategyLines.Line> lines = StrategyLines.read(stream, ReadOptions.lenient());
            while (lines.hasNext()) {
                builder.add(lines.next().result().strategy());
            }
        }
        return builder.build();
    }
}
