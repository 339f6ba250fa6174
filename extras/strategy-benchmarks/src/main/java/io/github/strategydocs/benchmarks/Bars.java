package io.github.strategydocs.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints what each candidate takes for each piece of work, and whether ours stays within its bar.
 *
 * <pre>{@code
 * java -jar strategy-benchmarks.jar                       everything
 * java -jar strategy-benchmarks.jar read write --sizes=50,1000 --rounds=9
 * }</pre>
 *
 * <p>A bar that is missed is printed as missed and is no failure of the program: on another machine the figures are
 * others. Only what could not be measured is.
 */
public final class Bars {

    /** 3.5 MB for the 1.26 MB of 1,000 actions. */
    private static final Bar READ_ALLOCATION = new Bar(2.8, 1_000);

    /** How many actions the document of a real department has. */
    private static final int DEPARTMENT = 50;

    private int[] sizes = {DEPARTMENT, 1_000, 10_000};
    private int rounds = 15;
    private Duration warmUp = Duration.ofSeconds(4);
    private final List<String> names = new ArrayList<>();

    private Bars() {}

    /**
     * Measures and prints.
     *
     * @param arguments the groups, all if there is none; {@code --sizes=} with numbers of actions, {@code --rounds=},
     *     {@code --warm-up=} in milliseconds for each candidate
     * @throws Exception if something could not be measured
     */
    public static void main(String[] arguments) throws Exception {
        Bars bars = new Bars();
        for (String argument : arguments) {
            bars.take(argument);
        }
        bars.run();
    }

    private void take(String argument) {
        String value = argument.substring(argument.indexOf('=') + 1);
        if (argument.startsWith("--sizes=")) {
            sizes = Arrays.stream(value.split(",", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        } else if (argument.startsWith("--rounds=")) {
            rounds = Integer.parseInt(value);
        } else if (argument.startsWith("--warm-up=")) {
            warmUp = Duration.ofMillis(Long.parseLong(value));
        } else {
            names.add(argument);
        }
    }

    private void run() throws Exception {
        Map<String, Group> groups = groups();
        if (!groups.keySet().containsAll(names)) {
            throw new IllegalArgumentException("the groups are " + groups.keySet() + ", not " + names);
        }
        System.out.println(Row.HEADING);
        for (Map.Entry<String, Group> group : groups.entrySet()) {
            if (names.isEmpty() || names.contains(group.getKey())) {
                print(group.getValue(), sizesFor(group.getKey()));
            }
        }
    }

    private static void print(Group group, int[] sizes) throws Exception {
        for (int size : sizes) {
            group.measure(Document.ofSize(size)).forEach(System.out::println);
            System.out.println();
        }
    }

    /** A cold start is about the document that people have, whatever the other sizes. */
    private int[] sizesFor(String group) {
        return group.equals("cold-start") ? new int[] {DEPARTMENT} : sizes;
    }

    private Map<String, Group> groups() {
        PairedRunner runner = new PairedRunner(warmUp, rounds);
        Map<String, Group> groups = new LinkedHashMap<>();
        groups.put(
                "read",
                new PairedGroup(
                        "read (× scan)",
                        Candidates::reading,
                        new Bar(2.2, 1_000),
                        Optional.of(READ_ALLOCATION),
                        runner));
        groups.put(
                "write",
                new PairedGroup("write, compact (× scan)", Candidates::writing, Bar.of(2.0), Optional.empty(), runner));
        groups.put(
                "canonical",
                new PairedGroup(
                        "canonical, SHA-256 (× scan)", Candidates::canonical, Bar.of(4), Optional.empty(), runner));
        groups.put("memory", new MemoryGroup("memory held (× JSON bytes)", Bar.of(2.5)));
        groups.put("cold-start", new ColdStartGroup(rounds, Bar.of(6), Bar.of(4)));
        groups.put("diff", new DiffGroup(runner));
        groups.put(
                "apply",
                new PairedGroup(
                        "apply a patch (× scan)",
                        document -> Comparers.applying(Versions.of(document)),
                        new Bar(1, 1_000),
                        Optional.empty(),
                        runner));
        groups.put(
                "merge",
                new PairedGroup(
                        "merge (× one diff of ours)",
                        document -> Comparers.merging(Versions.of(document)),
                        Bar.of(2.5),
                        Optional.empty(),
                        runner));
        groups.put(
                "validate",
                new PairedGroup("validate (× scan)", Checkers::checking, Bar.of(1.5), Optional.empty(), runner));
        return groups;
    }
}
