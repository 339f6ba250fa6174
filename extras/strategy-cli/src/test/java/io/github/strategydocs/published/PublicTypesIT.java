package io.github.strategydocs.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keeps the page on what is public in step with the jars. */
class PublicTypesIT {

    private static final String CALLED = "alled, not implemented, by users";
    private static final String IMPLEMENTED = "mplemented by ";

    @Test
    @Tag(GeneratedFile.TAG)
    void the_page_on_what_is_public_says_what_the_jars_hold() throws IOException {
        GeneratedFile.assertUpToDate("extras/API.md", page());
    }

    @Test
    void what_users_can_implement_says_whether_they_may() throws IOException {
        List<Class<?>> open = new ArrayList<>();
        for (Library library : Library.all()) {
            for (String name : PublicTypes.packagesOf(library)) {
                PublicTypes.typesOf(library, name).stream()
                        .filter(PublicTypes::canBeImplemented)
                        .filter(type -> !Throwable.class.isAssignableFrom(type))
                        .forEach(open::add);
            }
        }

        assertThat(open).extracting(Class::getName).containsAll(PublicTypes.IMPLEMENTED);
        for (Class<?> type : open) {
            assertThat(documentation(type))
                    .as(type.getName())
                    .contains(PublicTypes.IMPLEMENTED.contains(type.getName()) ? IMPLEMENTED : CALLED);
        }
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What is public

                Every public type, as a test finds it in the jars. What stands here is promised as the README says under
                "Compatibility"; what does not is internal. Users **implement** the types that are marked, and only call
                the others. A change of this page is a change of what is promised.
                """);
        for (Library library : Library.all()) {
            page.append("\n## ").append(library.name()).append('\n');
            for (String name : PublicTypes.packagesOf(library)) {
                page.append("\n`").append(name).append("`\n\n");
                for (Class<?> type : PublicTypes.typesOf(library, name)) {
                    page.append("- ")
                            .append(type.getName().substring(name.length() + 1).replace('$', '.'));
                    page.append(PublicTypes.IMPLEMENTED.contains(type.getName()) ? " (**implemented**)\n" : "\n");
                }
            }
        }
        return page.toString();
    }

    /** The comment ahead of the declaration of a type, or of the outermost type around it, on one line. */
    private static String documentation(Class<?> type) throws IOException {
        String source = Files.readString(source(type));
        int declaration = source.replaceAll("(?s)\\b(class|interface) " + type.getSimpleName() + "\\b.*", "")
                .length();
        int start = source.lastIndexOf("/**", declaration);
        return source.substring(Math.max(start, 0), declaration).replaceAll("\\s+(\\* ?)?", " ");
    }

    private static Path source(Class<?> type) throws IOException {
        String file = type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java";
        try (Stream<Pom> poms = Pom.published().stream()) {
            Optional<Path> source = poms.map(
                            pom -> pom.file().resolveSibling("src/main/java").resolve(file))
                    .filter(Files::exists)
                    .findFirst();
            return source.orElseThrow(() -> new IllegalStateException(file + " is in no module"));
        }
    }
}
