package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** The libraries as they are packaged, in a framework that hides from each bundle what it does not import. */
class BundlesIT {

    @TempDir
    private Path cache;

    static List<Path> libraries() {
        return jars("strategy-(core|json|validation|report|interop)-.*");
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_bundle_exports_what_its_module_exports(Path jar) throws IOException {
        ModuleDescriptor module =
                ModuleFinder.of(jar).findAll().iterator().next().descriptor();

        assertThat(exportsOf(jar))
                .containsExactlyInAnyOrderElementsOf(module.exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .toList());
    }

    @Test
    void the_libraries_start_together_and_read_and_check_a_strategy() throws Exception {
        Path example = ProjectFiles.root().resolve("extras/examples/department-2026.json");
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString()));
        framework.start();
        try {
            List<Bundle> bundles = new ArrayList<>();
            for (Path jar : jars("(strategy-(core|json|validation)|jackson-(core|databind|annotations))-.*")) {
                bundles.add(
                        framework.getBundleContext().installBundle(jar.toUri().toString()));
            }
            for (Bundle bundle : bundles) {
                bundle.start();
            }

            Class<?> json = load(bundles, "json", "json.StrategyJson");
            Object strategy = json.getMethod("read", byte[].class).invoke(null, (Object) Files.readAllBytes(example));
            Class<?> profile = load(bundles, "validation", "validation.Profile");
            Class<?> request = load(bundles, "validation", "validation.ValidationRequest");
            Object validator = load(bundles, "validation", "validation.Validator")
                    .getMethod("of", profile)
                    .invoke(null, profile.getMethod("publication").invoke(null));
            Object report = validator
                    .getClass()
                    .getMethod("validate", request)
                    .invoke(
                            validator,
                            request.getMethod(
                                            "of",
                                            json.getMethod("read", byte[].class).getReturnType())
                                    .invoke(null, strategy));
            List<?> findings = (List<?>) report.getClass().getMethod("findings").invoke(report);

            assertThat(findings).isNotEmpty();
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    private static Class<?> load(List<Bundle> bundles, String library, String name) throws ClassNotFoundException {
        Bundle bundle = bundles.stream()
                .filter(candidate -> candidate.getSymbolicName().endsWith("strategy-" + library))
                .findFirst()
                .orElseThrow();
        return bundle.loadClass("io.github.strategydocs." + name);
    }

    private static List<Path> jars(String name) {
        List<Path> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches(name + "\\.jar")
                        && !path.getFileName().toString().endsWith("-tests.jar"))
                .toList();
        assertThat(jars).isNotEmpty();
        return jars;
    }

    private static List<String> exportsOf(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String exports = file.getManifest().getMainAttributes().getValue(Constants.EXPORT_PACKAGE);
            return Arrays.stream(exports.replaceAll("\"[^\"]*\"", "").split(","))
                    .map(export -> export.replaceAll(";.*", ""))
                    .toList();
        }
    }
}
