package io.github.strategydocs.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long a whole process takes that reads one document (ours also validates it), in proportion to one that does nothing. Each is started in
 * turn; the shell's {@code time} tells its user CPU and wall time. The bars are about the latter: what somebody waits.
 *
 * @param rounds how often each is started
 * @param plain the bar for ours, started from its jars
 * @param archived the bar for ours, started from an archive of its classes
 */
record ColdStartGroup(int rounds, Bar plain, Bar archived) implements Group {

    /** One document is done before the code of a second compiler pays for the time that it takes to make. */
    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

    /**
     * What is started.
     *
     * @param name what it is called in the table
     * @param program what it does
     * @param options how the JVM is told to do it
     * @param bar what it may take by the clock
     */
    private record Start(String name, String program, List<String> options, Optional<Bar> bar) {

        static Start of(String program, String... options) {
            return new Start(program, program, List.of(options), Optional.empty());
        }

        static Start ours(String how, Bar bar, String... options) {
            return new Start(Candidate.OURS + how, Candidate.OURS, List.of(options), Optional.of(bar));
        }
    }

    /** Seconds of user CPU and of wall time. */
    private record Times(double cpu, double wall) {}

    @Override
    public List<Row> measure(Document document) throws Exception {
        Path directory = Files.createTempDirectory("cold-start");
        Path file = directory.resolve("document.json");
        Path archive = directory.resolve("classes.jsa");
        try {
            Files.write(file, document.json());
            time(Start.of(Candidate.OURS, "-XX:ArchiveClassesAtExit=" + archive), file);
            List<Start> starts = starts("-XX:SharedArchiveFile=" + archive);
            return rows(document.size(), starts, run(starts, file));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(archive);
            Files.delete(directory);
        }
    }

    private List<Start> starts(String fromArchive) {
        return List.of(
                Start.of("empty"),
                Start.of("scan"),
                Start.of("readTree"),
                Start.of("Immutables"),
                Start.ours("", plain),
                Start.ours(", one compiler", plain, FIRST_COMPILER),
                Start.ours(", archived", archived, fromArchive),
                Start.ours(", both", archived, fromArchive, FIRST_COMPILER));
    }

    private Times[][] run(List<Start> starts, Path file) throws Exception {
        Times[][] times = new Times[starts.size()][rounds];
        for (Start start : starts) {
            // Once for the file caches of the system.
            time(start, file);
        }
        for (int round = 0; round < rounds; round++) {
            for (int start = 0; start < starts.size(); start++) {
                times[start][round] = time(starts.get(start), file);
            }
        }
        return times;
    }

    private static Times time(Start start, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%U %R'; time \"$@\"", "bash"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(start.options());
        command.addAll(List.of(
                "-cp", classPath(start.program()), ColdStart.class.getName(), start.program(), file.toString()));
        Process process = new ProcessBuilder(command).start();
        String output = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("cold start of " + start.name() + " failed: " + output);
        }
        String[] times = output.substring(output.lastIndexOf('\n') + 1).split(" ", -1);
        return new Times(Double.parseDouble(times[0]), Double.parseDouble(times[1]));
    }

    /** The jars of this class path that a program needs, and no others: each that has to be opened costs time. */
    private static String classPath(String program) {
        List<Class<?>> needed = new ArrayList<>(List.of(ColdStart.class));
        switch (program) {
            case "scan" -> needed.add(com.fasterxml.jackson.core.JsonFactory.class);
            case "readTree", "Immutables" ->
                needed.addAll(List.of(
                        com.fasterxml.jackson.core.JsonFactory.class,
                        com.fasterxml.jackson.databind.ObjectMapper.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class,
                        com.fasterxml.jackson.datatype.jdk8.Jdk8Module.class,
                        com.fasterxml.jackson.module.blackbird.BlackbirdModule.class,
                        tools.jackson.databind.ObjectMapper.class));
            case Candidate.OURS ->
                needed.addAll(List.of(
                        com.fasterxml.jackson.core.JsonFactory.class,
                        com.fasterxml.jackson.databind.ObjectMapper.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class,
                        io.github.strategydocs.model.Strategy.class,
                        io.github.strategydocs.json.StrategyJson.class,
                        io.github.strategydocs.validation.Validator.class));
            default -> {}
        }
        return String.join(
                File.pathSeparator,
                needed.stream().map(ColdStartGroup::jarOf).distinct().toList());
    }

    private static String jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath();
    }

    private List<Row> rows(int size, List<Start> starts, Times[][] times) {
        List<Row> rows = new ArrayList<>();
        for (int program = 0; program < times.length; program++) {
            Start start = starts.get(program);
            double[] cpu = ratios(times[program], times[0], true);
            double[] wall = ratios(times[program], times[0], false);
            double cpuMillis = 1000
                    * PairedRunner.median(Arrays.stream(times[program])
                            .mapToDouble(Times::cpu)
                            .toArray());
            double wallMillis = 1000
                    * PairedRunner.median(Arrays.stream(times[program])
                            .mapToDouble(Times::wall)
                            .toArray());
            rows.add(new Row(
                    "cold start, wall (× empty)",
                    size,
                    start.name(),
                    PairedRunner.median(wall),
                    millis(wallMillis),
                    start.bar()));
            rows.add(new Row(
                    "cold start, user CPU (× empty)",
                    size,
                    start.name(),
                    PairedRunner.median(cpu),
                    millis(cpuMillis),
                    Optional.empty()));
        }
        return rows;
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, "%.0f ms", millis);
    }

    private static double[] ratios(Times[] times, Times[] base, boolean cpu) {
        double[] ratios = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            ratios[i] = cpu ? times[i].cpu() / base[i].cpu() : times[i].wall() / base[i].wall();
        }
        return ratios;
    }
}
