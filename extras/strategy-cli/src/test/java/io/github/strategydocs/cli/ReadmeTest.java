package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs every block of Java in the README, where a reader would: at the top of the project. */
class ReadmeTest {

    private static final Pattern JAVA_BLOCK =
            Pattern.compile("```java\\n(.*?)```(?:\\n\\n```text\\n(.*?)```)?", Pattern.DOTALL);

    private static final String IMPORTS = Stream.of(
                    "com.fasterxml.jackson.databind.ObjectMapper",
                    "io.github.strategydocs.diff.*",
                    "io.github.strategydocs.interop.*",
                    "io.github.strategydocs.json.*",
                    "io.github.strategydocs.model.*",
                    "io.github.strategydocs.report.*",
                    "io.github.strategydocs.report.page.*",
                    "io.github.strategydocs.report.picture.*",
                    "io.github.strategydocs.validation.*",
                    "io.github.strategydocs.value.*",
                    "java.io.*",
                    "java.nio.charset.StandardCharsets",
                    "java.nio.file.Path",
                    "java.util.List")
            .map(name -> "import " + name + ";\n")
            .reduce("", String::concat);

    @TempDir
    private Path directory;

    @TestFactory
    List<DynamicTest> every_block_of_java_compiles_and_runs() throws IOException {
        String readme = Files.readString(ProjectFiles.root().resolve("README.md"));
        List<DynamicTest> tests = new ArrayList<>();
        Matcher blocks = JAVA_BLOCK.matcher(readme);
        while (blocks.find()) {
            String code = blocks.group(1);
            String output = blocks.group(2);
            String name = "Block" + (tests.size() + 1);
            tests.add(DynamicTest.dynamicTest(code.lines().findFirst().orElse(name), () -> {
                compile(name, code);
                String printed = run(name);
                if (output != null) {
                    assertThat(printed).isEqualTo(output);
                }
            }));
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests;
    }

    private void compile(String name, String code) throws IOException {
        Path source = directory.resolve(name + ".java");
        Files.writeString(
                source,
                IMPORTS + "class " + name + " {\n    public static void main(String... arguments) throws Exception {\n"
                        + code + "    }\n}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int result = compiler.run(null, null, null, "-proc:none", "-cp", classPath(), source.toString());
        assertThat(result).as("compiling\n%s", code).isZero();
    }

    private String run(String name) throws IOException, InterruptedException {
        Path output = directory.resolve(name + ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        name)
                .directory(ProjectFiles.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String printed = Files.readString(output);
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    private String classPath() {
        return directory + java.io.File.pathSeparator + System.getProperty("java.class.path");
    }
}
