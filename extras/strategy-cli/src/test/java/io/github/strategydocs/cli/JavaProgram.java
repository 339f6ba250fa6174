package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles Java that stands in documentation and runs it, as a reader would who has all our modules on the class path. */
final class JavaProgram {

    /** Such a program ends before what the second compiler makes has paid for itself. */
    static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1";

    /** What every text may use without saying so, each on a line of its own. */
    static final String IMPORTS = Stream.of(
                    "com.fasterxml.jackson.core.JsonFactory",
                    "com.fasterxml.jackson.core.JsonParser",
                    "com.fasterxml.jackson.core.JsonProcessingException",
                    "com.fasterxml.jackson.core.StreamReadConstraints",
                    "com.fasterxml.jackson.core.json.JsonReadFeature",
                    "com.fasterxml.jackson.databind.ObjectMapper",
                    "io.github.strategydocs.diff.*",
                    "io.github.strategydocs.interop.*",
                    "io.github.strategydocs.json.*",
                    "io.github.strategydocs.metamodel.*",
                    "io.github.strategydocs.metamodel.spi.*",
                    "io.github.strategydocs.model.*",
                    "io.github.strategydocs.report.*",
                    "io.github.strategydocs.report.page.*",
                    "io.github.strategydocs.report.picture.*",
                    "io.github.strategydocs.report.words.*",
                    "io.github.strategydocs.validation.*",
                    "io.github.strategydocs.value.*",
                    "java.io.*",
                    "java.nio.charset.StandardCharsets",
                    "java.nio.file.Files",
                    "java.nio.file.Path",
                    "java.time.*",
                    "java.util.*",
                    "java.util.stream.*")
            .map(name -> "import " + name + ";\n")
            .collect(Collectors.joining());

    /** What a text on Jackson 3 may use, under names that other types bear too. */
    static final String JACKSON_3 = "import io.github.strategydocs.jackson3.StrategyMappingException;\n"
            + "import io.github.strategydocs.jackson3.StrategyModule;\n"
            + "import tools.jackson.databind.json.JsonMapper;\n";

    private final Path classes;

    /**
     * A program without a class.
     *
     * @param classes the directory into which classes are compiled
     */
    JavaProgram(Path classes) {
        this.classes = classes;
    }

    /**
     * Compiles classes together.
     *
     * @param sources the text of each class by its name
     * @return what the compiler does not accept; each tells by {@link #classOf} in which class
     */
    List<Diagnostic<? extends JavaFileObject>> compile(Map<String, String> sources) {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:none", "-d", classes.toString(), "-cp", classPath());
        compiler.getTask(null, null, found, options, null, files).call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    /** The name of the class in which the compiler found something. */
    static String classOf(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file = diagnostic.getSource().getName();
        return file.substring(file.lastIndexOf('/') + 1, file.length() - JavaFileObject.Kind.SOURCE.extension.length());
    }

    /**
     * Runs a class, by itself, to a good end.
     *
     * @param mainClass a class that was compiled, or one on the class path
     * @param directory the working directory
     * @param arguments the arguments
     * @return what it printed
     */
    String run(String mainClass, Path directory, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                QUICK_TO_START,
                "-cp",
                classPath(),
                mainClass));
        command.addAll(List.of(arguments));
        Path output = classes.resolve(mainClass + ".txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        String printed = Files.readString(output);
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    private String classPath() {
        return classes + File.pathSeparator + System.getProperty("java.class.path");
    }

    /** A class that stands in no file. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
