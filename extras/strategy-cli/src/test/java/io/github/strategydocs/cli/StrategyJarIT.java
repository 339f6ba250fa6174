package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The one file, as people run it. It is made after the other tests. */
@Timeout(120)
class StrategyJarIT {

    private static final Path JAR = Path.of("target", "strategy.jar").toAbsolutePath();

    @TempDir
    private Path directory;

    @Test
    void the_one_file_reads_checks_and_exits() throws Exception {
        assertThat(run("", "schema").code()).isZero();
        assertThat(run(Plans.DRAFT, "validate", "-")).satisfies(run -> {
            assertThat(run.code()).isZero();
            assertThat(run.out()).startsWith("<stdin>: profile draft");
        });
        assertThat(run("{", "validate", "-").code()).isEqualTo(2);
        assertThat(run(Plans.BROKEN_REFERENCE, "validate", "-").code()).isEqualTo(1);
    }

    @Test
    void text_beyond_ascii_is_utf_8_whatever_the_locale() throws Exception {
        String text = Plans.DRAFT.replace("Harbour Strategy", "Hafenstrategie für Überseeboote — €");

        assertThat(run(text, "format", "-").out()).isEqualTo(text);
    }

    @Test
    void whoever_asks_for_one_form_of_a_report_does_not_wait_for_the_others() throws Exception {
        for (String format : List.of("text", "json")) {
            Path log = directory.resolve(format + ".log");

            runWith(
                    List.of("-Xlog:class+load:file=" + log), // a file, because a pipe would fill
                    Plans.BROKEN_REFERENCE,
                    "validate",
                    "--format",
                    format,
                    "-");

            assertThat(Files.readString(log))
                    .contains("strategydocs.report.ReportFormat ")
                    .doesNotContainPattern("strategydocs\\.report\\.(Sarif|JUnit|Markdown|GitHub|Xml|FileUri)")
                    .doesNotContainPattern("strategydocs\\.report\\.\\S+Lambda");
        }
    }

    @Test
    void the_one_file_converts() throws Exception {
        Run run = run(Plans.DRAFT, "convert", "-", "--to", "yaml");

        assertThat(run.code()).isZero();
        assertThat(run(run.out(), "convert", "-", "--to", "json").out()).isEqualTo(Plans.DRAFT);
        assertThat(run(Plans.DRAFT, "convert", "-", "--to", "stratml2").code()).isZero();
    }

    @Test
    void the_one_file_reads_yaml() throws Exception {
        Path yaml = directory.resolve("plan.yaml");
        run(Plans.WITH_PLAN, "convert", "-", "--to", "yaml", "-o", yaml.toString());

        Run run = run("", "validate", yaml.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(yaml + ":17:7: warning: ", "[document/placeholder]");
    }

    @Test
    void the_one_file_takes_the_rules_of_somebody_else() throws Exception {
        Path folder = ProjectFiles.root().resolve("extras/rule-test/target");
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.filter(file ->
                            file.getFileName().toString().matches("strategy-rule-test-[\\w.]+(-SNAPSHOT)?\\.jar"))
                    .toList();
        }
        assertThat(jars).as("jars in %s", folder).hasSize(1);
        String shouting = Plans.WITH_PLAN.replace("Publish open data", "OPEN DATA");
        Path profile = Plans.write(directory, "ours.json", """
                { "name": "ours", "basis": "draft", "rules": [ { "rule": "example/title-in-capitals", "severity": "error" } ] }
                """);

        Run without = run(shouting, "validate", "--profile", profile.toString(), "-");
        Run with = run(shouting, "validate", "--rules", jars.get(0).toString(), "--profile", profile.toString(), "-");

        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("give the jar that has it with --rules JAR");
        assertThat(with.code()).as(with.err()).isEqualTo(1);
        assertThat(with.out()).contains("is in capitals. [example/title-in-capitals]");
    }

    @Test
    void whoever_does_not_convert_does_not_wait_for_other_forms() throws Exception {
        for (String command : List.of("validate", "format", "publish")) {
            Path log = directory.resolve(command + ".log");

            runWith(List.of("-Xlog:class+load:file=" + log), Plans.DRAFT, command, "-");

            assertThat(Files.readString(log))
                    .contains("strategydocs.json.JsonNotation ")
                    .doesNotContain("strategydocs.interop.", "org.yaml.", "jackson.dataformat.", "javax.xml.stream")
                    .doesNotContain("strategydocs.cli.RuleJars", "strategydocs.cli.YamlText$Property");
        }
    }

    private static Run run(String input, String... args) throws IOException, InterruptedException {
        return runWith(List.of(), input, args);
    }

    private static Run runWith(List<String> options, String input, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }
}
