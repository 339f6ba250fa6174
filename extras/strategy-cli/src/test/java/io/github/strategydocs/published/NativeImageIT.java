package io.github.strategydocs.published;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What GraalVM's native-image cannot see by itself: resources must be named, and so must whatever is reflected on.
 * Services it finds, and the house rules say that no library reflects on anything.
 */
class NativeImageIT {

    private static final String FOLDER = "META-INF/native-image/";

    static List<Library> libraries() {
        return Library.all();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void every_resource_of_a_library_is_named_and_no_other(Library library) throws IOException {
        try (JarFile jar = new JarFile(library.jar().toFile())) {
            List<Pattern> patterns = patterns(jar, library);
            List<String> resources = jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .toList();

            assertThat(resources)
                    .allSatisfy(name -> assertThat(patterns)
                            .as(name)
                            .filteredOn(pattern -> pattern.matcher(name).matches())
                            .hasSize(1));
            assertThat(patterns).allSatisfy(pattern -> assertThat(resources).anyMatch(pattern.asMatchPredicate()));
        }
    }

    /**
     * Picocli reflects on what is annotated; the command describes itself to it in code instead. It asks by name for one
     * method, of the JDK, and native-image sees a name that stands in the code.
     */
    @Test
    void the_command_gives_nothing_to_reflect_on() {
        JavaClasses command = new ClassFileImporter().importPath(Path.of("target", "classes"));

        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are annotations of picocli",
                        type -> type.isAnnotation() && type.getName().startsWith("picocli.")))
                .check(command);
        noClasses()
                .that()
                .doNotHaveSimpleName("Surroundings")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect")
                .check(command);
    }

    private static List<Pattern> patterns(JarFile jar, Library library) throws IOException {
        String file = FOLDER + "io.github.strategydocs/" + library.name() + "/resource-config.json";
        List<Pattern> patterns = new ArrayList<>();
        if (jar.getEntry(file) != null) {
            read(jar, file)
                    .at("/resources/includes")
                    .forEach(include ->
                            patterns.add(Pattern.compile(include.get("pattern").textValue())));
            assertThat(patterns).isNotEmpty();
        }
        return patterns;
    }

    private static JsonNode read(JarFile jar, String file) throws IOException {
        assertThat(jar.getEntry(file)).as(file).isNotNull();
        return new ObjectMapper().readTree(jar.getInputStream(jar.getEntry(file)));
    }
}
