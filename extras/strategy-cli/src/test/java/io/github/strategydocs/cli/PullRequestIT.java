package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the steps of the workflow that the README shows, in a repository such as a pull request is checked out to. */
@Timeout(120)
@DisabledOnOs(
        value = OS.WINDOWS,
        disabledReason = "the workflow runs on a machine with a shell that Windows does not have")
class PullRequestIT {

    private static final Pattern WORKFLOW = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path repository;

    @Test
    void the_workflow_says_what_changed_and_what_is_wrong_beside_the_lines() throws Exception {
        assumeTrue(run("git --version").code() == 0, "git is not installed, so that the workflow is not tried");
        Path examples = ProjectFiles.root().resolve("extras/examples");
        Path plan = repository.resolve("plan.json");
        Files.copy(examples.resolve("department-2026.json"), plan);
        assertThat(run("git init -q -b main && git config user.name Clerk && git config user.email clerk@waters.example"
                                + " && git add plan.json && git commit -q -m First"
                                + " && git update-ref refs/remotes/origin/main HEAD")
                        .code())
                .isZero();
        Files.createSymbolicLink(
                repository.resolve("strategy.jar"),
                Path.of("target", "strategy.jar").toAbsolutePath());
        String edited =
                Files.readString(plan).replace("\"Publish the register of our channels\"", "\"Explore our channels\"");
        Files.writeString(plan, edited);

        List<Run> runs = new ArrayList<>();
        for (String script : scripts()) {
            runs.add(run(script));
        }

        assertThat(runs).extracting(Run::code).as("%s", runs).containsExactly(0, 1);
        assertThat(Files.readString(repository.resolve("summary.md"))).contains("Explore our channels");
        assertThat(runs.get(1).said()).contains("::error file=plan.json,line=8,col=5,title=change/version-unbumped");
    }

    private static List<String> scripts() throws IOException {
        Matcher workflow = WORKFLOW.matcher(Files.readString(ProjectFiles.root().resolve("README.md")));
        assertThat(workflow.find()).isTrue();
        JsonNode steps = new YAMLMapper().readTree(workflow.group(1)).at("/jobs/strategy/steps");
        List<String> scripts = new ArrayList<>();
        steps.findValues("run").forEach(script -> scripts.add(script.textValue()));
        return scripts;
    }

    private record Run(int code, String said) {}

    private Run run(String script) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder("sh", "-e", "-c", script)
                    .directory(repository.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().put("GITHUB_BASE_REF", "main");
            builder.environment().put("GITHUB_STEP_SUMMARY", "summary.md");
            builder.environment()
                    .merge(
                            "PATH",
                            Path.of(System.getProperty("java.home"), "bin").toString(),
                            (path, java) -> java + ":" + path);
            Process process = builder.start();
            assertThat(process.waitFor(180, TimeUnit.SECONDS))
                    .as("%s ends", script)
                    .isTrue();
            return new Run(process.exitValue(), Files.readString(said));
        } finally {
            Files.delete(said);
        }
    }
}
