package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs every block of Java in the README, where a reader would: at the top of the project. A block that names
 * a file in its first line is the end of that file, which is tried where it stands.
 */
class ReadmeTest {

    private static final Pattern JAVA_BLOCK =
            Pattern.compile("```java\\n(.*?)```(?:\\n\\n```text\\n(.*?)```)?", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("// (\\S+\\.java)\\n(.*)", Pattern.DOTALL);

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
            Matcher quoted = QUOTED.matcher(code);
            if (quoted.matches()) {
                tests.add(
                        DynamicTest.dynamicTest(quoted.group(1), () -> assertQuoted(quoted.group(1), quoted.group(2))));
                continue;
            }
            tests.add(DynamicTest.dynamicTest(code.lines().findFirst().orElse(name), () -> {
                JavaProgram program = new JavaProgram(directory);
                assertThat(program.compile(Map.of(name, mainClass(name, code))))
                        .as("compiling\n%s", code)
                        .isEmpty();
                String printed = program.run(name, ProjectFiles.root());
                if (output != null) {
                    assertThat(printed).isEqualTo(output);
                }
            }));
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests;
    }

    private static void assertQuoted(String file, String code) throws IOException {
        assertThat(Files.readString(ProjectFiles.root().resolve(file))).endsWith("\n" + code);
    }

    private static String mainClass(String name, String code) {
        return JavaProgram.IMPORTS + "class " + name
                + " {\n    public static void main(String... arguments) throws Exception {\n" + code + "    }\n}\n";
    }
}
