package io.github.strategydocs.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A library as it is published.
 *
 * @param name such as {@code strategy-core}
 * @param jar where its jar lies
 */
record Library(String name, Path jar) {

    /** All libraries; the command is none. */
    static List<Library> all() {
        return Pom.published().stream()
                .map(Pom::artifactId)
                .filter(name -> !name.equals("strategy-cli"))
                .map(Library::named)
                .toList();
    }

    private static Library named(String name) {
        return new Library(name, jar(name + "-[0-9].*(?<!-tests)"));
    }

    /** The one jar on the class path whose name, but for its ending, is matched. */
    static Path jar(String name) {
        List<Path> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches(name + "\\.jar"))
                .toList();
        assertThat(jars).as(name).hasSize(1);
        return jars.get(0);
    }

    /** What the library is to the module system. */
    ModuleDescriptor module() {
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    }

    @Override
    public String toString() {
        return name;
    }
}
