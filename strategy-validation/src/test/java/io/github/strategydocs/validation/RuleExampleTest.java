package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.action;
import static io.github.strategydocs.validation.Samples.harbourWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the example in the documentation of {@link Rule}. */
class RuleExampleTest {

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);

    @TempDir
    private Path directory;

    @Test
    void the_example_of_a_rule_is_one() throws Exception {
        compile("TitleShouting", example());

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, Rule.class.getClassLoader())) {
            Constructor<?> constructor = loader.loadClass("TitleShouting").getDeclaredConstructor();
            constructor.setAccessible(true);
            Validator validator = Samples.validator(Profile.draft()).withRules((Rule) constructor.newInstance());

            assertThat(validator
                            .validate(ValidationRequest.of(
                                    harbourWith(action("a"), action("b").withTitle("OPEN DATA"))))
                            .findings())
                    .extracting(Finding::message)
                    .containsExactly("The title of action \"OPEN DATA\" is in capitals.");
        }
    }

    private static String example() throws IOException {
        String source = Files.readString(ProjectFiles.root()
                .resolve("strategy-validation/src/main/java/io/github/strategydocs/validation/Rule.java"));
        Matcher example = EXAMPLE.matcher(source);
        assertThat(example.find()).isTrue();
        return example.group(1).replaceAll("(?m)^ \\* ?", "");
    }

    private void compile(String name, String code) throws IOException {
        Path source = directory.resolve(name + ".java");
        Files.writeString(source, """
                import io.github.strategydocs.model.*;
                import io.github.strategydocs.validation.*;
                import java.util.*;

                """ + code);
        String classPath = directory + File.pathSeparator + System.getProperty("java.class.path");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath, source.toString());
        assertThat(result).as("compiling\n%s", code).isZero();
    }
}
