package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The one file, as people run it. It is made after the other tests. */
@Timeout(120)
class StrategyJarIT {

    private static final Path JAR = Path.of("target", "strategy.jar").toAbsolutePath();

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

    private static Run run(String input, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }
}
