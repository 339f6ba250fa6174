package io.github.strategydocs.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison that finds nothing would please everybody. */
class ApiComparisonTest {

    @TempDir
    private Path directory;

    @Test
    void what_callers_miss_breaks() throws IOException {
        assertThat(breaking(
                        "public final class Kite { public void fly(int height) {} public Kite() {} public int a; }",
                        "public final class Kite { public void fly(long height) {} public Kite(int a) {} }"))
                .containsExactly(
                        "given.Kite#Kite() CONSTRUCTOR_REMOVED",
                        "given.Kite#a FIELD_REMOVED",
                        "given.Kite#fly(int) METHOD_REMOVED");
    }

    @Test
    void what_callers_need_not_know_of_breaks_nothing() throws IOException {
        assertThat(breaking(
                        "public final class Kite { Kite(int a) {} public void fly() {} int a; private void land() {} }",
                        "public final class Kite { Kite(long a) {} public void fly() {} public void fall() {} }"))
                .isEmpty();
    }

    @Test
    void only_implementations_miss_what_an_interface_asks_for_anew() throws IOException {
        String before = "public interface Kite { void fly(); }";
        String after = "public interface Kite { void fly(); void fall(); }";

        assertThat(breaking(before, after)).isEmpty();
        assertThat(breaking(before, after, "given.Kite"))
                .containsExactly("given.Kite#fall() METHOD_ADDED_TO_INTERFACE");
        assertThat(breaking(before, "public interface Kite { void fly(); default void fall() {} }", "given.Kite"))
                .isEmpty();
    }

    @Test
    void what_is_in_another_package_is_nobodys_business() throws IOException {
        ApiComparison comparison = new ApiComparison(Set.of("other"), Set.of());

        assertThat(comparison.breaking(List.of(jar("public class Kite {}")), List.of(jar("class Kite {}")), List.of()))
                .isEmpty();
    }

    private Set<String> breaking(String before, String after, String... implemented) throws IOException {
        return new ApiComparison(Set.of("given"), Set.of(implemented))
                .breaking(List.of(jar(before)), List.of(jar(after)), List.of());
    }

    private Path jar(String source) throws IOException {
        Path place = Files.createTempDirectory(directory, "kite");
        Path file = Files.writeString(place.resolve("Kite.java"), "package given; " + source);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "--release",
                                "17",
                                "-d",
                                place.toString(),
                                file.toString()))
                .isZero();
        Path jar = place.resolve("kite.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> classes = Files.list(place.resolve("given"))) {
            for (Path each : classes.toList()) {
                entries.putNextEntry(new JarEntry("given/" + each.getFileName()));
                Files.copy(each, entries);
            }
        }
        return jar;
    }
}
