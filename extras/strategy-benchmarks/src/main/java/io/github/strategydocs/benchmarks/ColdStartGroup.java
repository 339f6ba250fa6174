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

/**
 * How long a whole process takes that reads one document (ours also validates it), in proportion to one that does nothing. Each is started in
 * turn; the shell's {@code time} tells its user CPU and wall time.
 */
record ColdStartGroup(int rounds, Bar bar) implements Group {

    /** Ours, started from an archive of its classes, as the JVM makes one when it is asked to. */
    private static final String ARCHIVED = Candidate.OURS + ", archived";

    private static final List<String> PROGRAMS =
            List.of("empty", "scan", "readTree", "Immutables", Candidate.OURS, ARCHIVED);

    /** Seconds of user CPU and of wall time. */
    private record Times(double cpu, double wall) {}

    @Override
    public List<Row> measure(Document document) throws Exception {
        Path directory = Files.createTempDirectory("cold-start");
        Path file = directory.resolve("document.json");
        Path archive = directory.resolve("classes.jsa");
        try {
            Files.write(file, document.json());
            start(Candidate.OURS, file, "-XX:ArchiveClassesAtExit=" + archive);
            return rows(document.size(), run(file, archive));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(archive);
            Files.delete(directory);
        }
    }

    private Times[][] run(Path file, Path archive) throws Exception {
        Times[][] times = new Times[PROGRAMS.size()][rounds];
        for (int program = 0; program < PROGRAMS.size(); program++) {
            // Once for the file caches of the system.
            start(PROGRAMS.get(program), file, archive);
        }
        for (int round = 0; round < rounds; round++) {
            for (int program = 0; program < PROGRAMS.size(); program++) {
                times[program][round] = start(PROGRAMS.get(program), file, archive);
            }
        }
        return times;
    }

    private static Times start(String program, Path file, Path archive) throws IOException, InterruptedException {
        return program.equals(ARCHIVED)
                ? start(Candidate.OURS, file, "-XX:SharedArchiveFile=" + archive)
                : start(program, file, "-Xshare:auto");
    }

    private static Times start(String program, Path file, String option) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        "bash",
                        "-c",
                        "TIMEFORMAT='%U %R'; time \"$@\"",
                        "bash",
                        java,
                        option,
                        "-cp",
                        classPath(program),
                        ColdStart.class.getName(),
                        program,
                        file.toString())
                .start();
        String output = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("cold start of " + program + " failed: " + output);
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

    private List<Row> rows(int size, Times[][] times) {
        List<Row> rows = new ArrayList<>();
        for (int program = 0; program < times.length; program++) {
            Candidate candidate = new Candidate(PROGRAMS.get(program), () -> "");
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
            rows.add(Row.of(
                    "cold start, wall (× empty)", size, candidate, PairedRunner.median(wall), millis(wallMillis), bar));
            rows.add(Row.of(
                    "cold start, user CPU (× empty)",
                    size,
                    candidate,
                    PairedRunner.median(cpu),
                    millis(cpuMillis),
                    bar));
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
