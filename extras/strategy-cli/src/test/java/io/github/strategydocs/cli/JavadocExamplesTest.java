package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import io.github.strategydocs.cli.given.ExampleRun;
import io.github.strategydocs.json.DescribedJson;
import io.github.strategydocs.json.ParsedValue;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.testing.ProjectFiles;
import io.github.strategydocs.validation.ProfileDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every public type shows by an example how it is used, and every example does what it says. */
class JavadocExamplesTest {

    private static final List<String> MODULES = List.of(
            "strategy-core",
            "strategy-json",
            "extras/strategy-jackson3",
            "strategy-validation",
            "extras/strategy-report",
            "extras/strategy-interop");

    private static final List<Path> SOURCES = new ArrayList<>();

    private static final List<JavadocExample> EXAMPLES = new ArrayList<>();

    @TempDir
    private Path directory;

    @BeforeAll
    static void read() throws IOException {
        for (String module : MODULES) {
            Path sources = ProjectFiles.root().resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !sources.relativize(file).toString().contains("internal"))
                        .sorted()
                        .forEach(SOURCES::add);
            }
        }
        for (Path source : SOURCES) {
            String text = Files.readString(source);
            List<JavadocExample> examples = JavadocExample.in(source, text);
            assertThat(examples)
                    .as("examples of %s", source)
                    .hasSize(text.split(Pattern.quote(JavadocExample.OPENING), -1).length - 1);
            EXAMPLES.addAll(examples);
        }
    }

    @Test
    void every_public_type_has_an_example() throws IOException {
        List<String> without = new ArrayList<>();
        int types = 0;
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(SOURCES));
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree declared : unit.getTypeDecls()) {
                    if (declared instanceof ClassTree type
                            && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                        types++;
                        String comment = comments.getDocComment(new TreePath(new TreePath(unit), type));
                        if (comment == null || !comment.contains(JavadocExample.OPENING)) {
                            without.add(unit.getPackageName() + "." + type.getSimpleName());
                        }
                    }
                }
            }
        }
        assertThat(types).isGreaterThan(200);
        assertThat(without).as("public types without an example").isEmpty();
    }

    @Test
    void every_example_compiles_and_comes_to_what_it_says() throws IOException, InterruptedException {
        Map<String, JavadocExample> examples = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        for (JavadocExample example : EXAMPLES) {
            if (!example.isJson()) {
                String name = "Example" + examples.size();
                examples.put(name, example);
                sources.put(name, new ExampleClass(example).text(name));
            }
        }
        JavaProgram program = new JavaProgram(directory);
        List<String> refused = program.compile(sources).stream()
                .map(error -> {
                    JavadocExample example = Objects.requireNonNull(examples.get(JavaProgram.classOf(error)));
                    long line = new ExampleClass(example).lineInSource(error.getLineNumber());
                    return place(example, line) + error.getMessage(Locale.ROOT);
                })
                .toList();
        assertThat(refused).as("what does not compile").isEmpty();
        assertThat(untrue(program, examples)).as("what is not as it is said").isEmpty();
    }

    private List<String> untrue(JavaProgram program, Map<String, JavadocExample> examples)
            throws IOException, InterruptedException {
        ExampleRun.prepare(directory);
        String[] names = examples.keySet().toArray(new String[0]);
        List<String> untrue = new ArrayList<>();
        for (String found : program.run(ExampleRun.class.getName(), directory, names)
                .lines()
                .toList()) {
            String[] parts = found.split("\t", 3);
            JavadocExample example = Objects.requireNonNull(examples.get(parts[0]), found);
            long line = Long.parseLong(parts[1]);
            untrue.add(place(example, line == 0 ? example.line() : line) + parts[2]);
        }
        return untrue;
    }

    private static String place(JavadocExample example, long line) {
        return ProjectFiles.root().relativize(example.file()) + ":" + line + ": ";
    }

    @Test
    void every_document_that_is_shown_can_be_read() {
        List<JavadocExample> documents =
                EXAMPLES.stream().filter(JavadocExample::isJson).toList();
        assertThat(documents).isNotEmpty();
        for (JavadocExample document : documents) {
            assertThat(document.file()).hasFileName("ProfileDefinition.java");
            ParsedValue<ProfileDefinition> parsed = DescribedJson.parse(
                    document.code().getBytes(StandardCharsets.UTF_8),
                    ProfileDefinition.description(),
                    ProfileDefinition.class,
                    ReadOptions.strict());
            assertThat(parsed.problems()).as(place(document, document.line())).isEmpty();
        }
    }
}
