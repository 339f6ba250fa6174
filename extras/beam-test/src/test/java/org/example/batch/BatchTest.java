package org.example.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.transforms.ParDo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    @TempDir
    private Path directory;

    @Test
    void a_pipeline_finds_in_each_line_what_is_found_here() throws Exception {
        Strategy draft = StrategyJson.read(ProjectFiles.root().resolve("extras/examples/department-draft.json"));
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Strategy strategy = draft.withId("body-" + i);
            lines.add(new String(StrategyJson.write(strategy, JsonForm.COMPACT), StandardCharsets.UTF_8));
            Validator.of(Profile.publication())
                    .validate(ValidationRequest.of(strategy).withAsOf(DAY))
                    .findings()
                    .forEach(finding -> expected.add(strategy.id() + ": " + finding.rule() + ": " + finding.message()));
        }
        lines.add("{ \"id\": 1 }");
        Path input = Files.write(directory.resolve("strategies.ndjson"), lines);

        Pipeline pipeline = Pipeline.create();
        pipeline.apply(TextIO.read().from(input.toString()))
                .apply(ParDo.of(new ValidateLine(Profile.publication(), DAY)))
                .apply(TextIO.write().to(directory.resolve("findings").toString()));
        pipeline.run().waitUntilFinish();

        List<String> found = new ArrayList<>();
        try (Stream<Path> shards = Files.list(directory)) {
            for (Path shard : shards.filter(
                            file -> file.getFileName().toString().startsWith("findings"))
                    .toList()) {
                found.addAll(Files.readAllLines(shard));
            }
        }
        assertThat(expected).hasSizeGreaterThan(40);
        assertThat(found).filteredOn(line -> line.startsWith("body-")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found)
                .filteredOn(line -> !line.startsWith("body-"))
                .anyMatch(line -> line.contains("id is the number 1"));
    }
}
