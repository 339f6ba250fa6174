package io.github.strategydocs.cli.given;

import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.interop.StratMl;
import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.json.JsonPatch;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs examples by themselves, in a directory where they find what they take as given. */
public final class ExampleRun {

    private ExampleRun() {}

    /** Puts the files there of which examples speak. */
    public static void prepare(Path directory) throws IOException {
        Path examples = ProjectFiles.root().resolve("extras/examples");
        Files.copy(examples.resolve("department-2026.json"), directory.resolve("plan.json"));
        Files.copy(examples.resolve("department-2027.json"), directory.resolve("next.json"));
        Files.copy(examples.resolve("department-draft.json"), directory.resolve("draft.json"));
        Strategy strategy = StrategyJson.read(directory.resolve("plan.json"));
        Strategy next = StrategyJson.read(directory.resolve("next.json"));
        Files.writeString(
                directory.resolve("patch.json"),
                JsonPatch.of(StrategyDiff.between(strategy, next)).toJson());
        Files.write(
                directory.resolve("plan.xml"),
                StratMl.write(strategy, StratMlPart.PART_1).bytes());
        Files.writeString(directory.resolve("our-house.json"), "{ \"name\": \"our-house\", \"basis\": \"draft\" }");
    }

    /**
     * Runs examples and prints what is not as they say: the class, the line of the source, and what is wrong.
     *
     * @param examples the names of their classes
     */
    public static void main(String... examples) throws ReflectiveOperationException {
        for (String example : examples) {
            Given given =
                    (Given) Class.forName(example).getDeclaredConstructor().newInstance();
            given.run().forEach(line -> System.out.println(example + "\t" + line));
        }
    }
}
