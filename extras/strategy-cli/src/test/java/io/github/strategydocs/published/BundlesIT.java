package io.github.strategydocs.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final String OWN = "io.github.strategydocs.";
    private static final String EVERYBODY = "everybody";

    /** What the libraries stand on, as far as it is packaged for OSGi; the run time of page templates is not. */
    private static final List<String> OTHERS = List.of(
            "jackson-annotations-.*",
            "jackson-core-2.*",
            "jackson-core-3.*",
            "jackson-databind-2.*",
            "jackson-databind-3.*",
            "jackson-dataformat-csv-.*",
            "jackson-dataformat-yaml-.*",
            "snakeyaml-[0-9].*");

    @TempDir
    private Path cache;

    static List<Library> libraries() {
        return Library.all();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_bundle_exports_what_its_module_exports_and_to_the_same(Library library) throws IOException {
        Map<String, Set<String>> exports = new TreeMap<>();
        for (Exports export : library.module().exports()) {
            exports.put(
                    export.source(),
                    export.isQualified()
                            ? export.targets().stream().map(BundlesIT::bundleOf).collect(Collectors.toSet())
                            : Set.of(EVERYBODY));
        }

        assertThat(exportsOf(library.jar())).isEqualTo(exports);
    }

    @Test
    void the_libraries_start_together_and_read_and_check_a_strategy() throws Exception {
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString()));
        framework.start();
        try {
            Map<String, Bundle> bundles = start(framework);

            assertThat(rulesRun(bundles)).hasSizeGreaterThan(50);
            assertThat(call(
                            load(bundles, "jackson3.StrategyModule")
                                    .getConstructor()
                                    .newInstance(),
                            "getModuleName"))
                    .isNotNull();
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    private static Map<String, Bundle> start(Framework framework) throws Exception {
        Stream<Path> own = Library.all().stream()
                .filter(library -> !library.name().equals("strategy-report"))
                .map(Library::jar);
        Map<String, Bundle> bundles = new HashMap<>();
        for (Path jar : Stream.concat(own, OTHERS.stream().map(Library::jar)).toList()) {
            Bundle bundle =
                    framework.getBundleContext().installBundle(jar.toUri().toString());
            bundles.put(bundle.getSymbolicName(), bundle);
        }
        for (Bundle bundle : bundles.values()) {
            bundle.start();
        }
        return bundles;
    }

    /** Writes a strategy as YAML, reads it back, and checks it: by name, since no class here is that of a bundle. */
    private static List<?> rulesRun(Map<String, Bundle> bundles) throws Exception {
        Path example = ProjectFiles.root().resolve("extras/examples/department-2026.json");
        Class<?> type = load(bundles, "model.Strategy");
        Class<?> yaml = load(bundles, "interop.StrategyYaml");
        Object read = load(bundles, "json.StrategyJson")
                .getMethod("read", byte[].class)
                .invoke(null, (Object) Files.readAllBytes(example));
        Object written = yaml.getMethod("write", type).invoke(null, read);
        Object strategy = yaml.getMethod("read", byte[].class)
                .invoke(null, (Object) ((String) written).getBytes(StandardCharsets.UTF_8));
        assertThat(strategy).isEqualTo(read);

        Class<?> profile = load(bundles, "validation.Profile");
        Class<?> request = load(bundles, "validation.ValidationRequest");
        Object validator = load(bundles, "validation.Validator")
                .getMethod("of", profile)
                .invoke(null, profile.getMethod("publication").invoke(null));
        Object report = validator
                .getClass()
                .getMethod("validate", request)
                .invoke(validator, request.getMethod("of", type).invoke(null, strategy));
        return (List<?>) call(report, "rulesRun");
    }

    private static Object call(Object object, String method) throws ReflectiveOperationException {
        return object.getClass().getMethod(method).invoke(object);
    }

    private static Class<?> load(Map<String, Bundle> bundles, String name) throws ClassNotFoundException {
        String library = name.startsWith("model.") ? "core" : name.substring(0, name.indexOf('.'));
        return bundles.get(bundleOf(OWN + library)).loadClass(OWN + name);
    }

    private static String bundleOf(String module) {
        return OWN + "strategy-" + module.substring(OWN.length());
    }

    /** The bundles to which a bundle exports each of its packages. */
    private static Map<String, Set<String>> exportsOf(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String header = file.getManifest().getMainAttributes().getValue(Constants.EXPORT_PACKAGE);
            Map<String, Set<String>> exports = new TreeMap<>();
            for (String export : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                Matcher friends = Pattern.compile(";x-friends:=\"([^\"]*)\"").matcher(export);
                exports.put(
                        export.replaceAll(";.*", ""),
                        friends.find()
                                ? Arrays.stream(friends.group(1).split(",")).collect(Collectors.toSet())
                                : Set.of(EVERYBODY));
            }
            return exports;
        }
    }
}
