package io.github.strategydocs.published;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** What is public: what the modules export to everybody. */
final class PublicTypes {

    /**
     * The types that users implement. They may gain only what an implementation need not know of; all others are only
     * called, and may gain whatever does no harm to callers.
     */
    static final Set<String> IMPLEMENTED = Set.of(
            "io.github.strategydocs.json.StrategyNotation",
            "io.github.strategydocs.metamodel.SourceLocator",
            "io.github.strategydocs.metamodel.Walker$Visitor",
            "io.github.strategydocs.model.StrategyIndex$UseVisitor",
            "io.github.strategydocs.validation.Rule",
            "io.github.strategydocs.validation.StrategyResolver");

    private PublicTypes() {}

    /** The packages that a library exports to everybody, in order. */
    static List<String> packagesOf(Library library) {
        return library.module().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .sorted()
                .toList();
    }

    /** The public types of a package of a library, nested ones too, by name. */
    static List<Class<?>> typesOf(Library library, String name) throws IOException {
        String folder = name.replace('.', '/') + "/";
        List<Class<?>> types = new ArrayList<>();
        try (JarFile jar = new JarFile(library.jar().toFile())) {
            List<String> names = jar.stream()
                    .map(JarEntry::getName)
                    .filter(entry -> entry.matches(folder + "[^/-]+\\.class"))
                    .map(entry -> entry.replaceAll("\\.class$", "").replace('/', '.'))
                    .sorted()
                    .toList();
            for (String each : names) {
                Class<?> type = load(each);
                if (isPublic(type)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    /** Whether the language lets users implement or extend a type, whatever its documentation says. */
    static boolean canBeImplemented(Class<?> type) {
        boolean isOpen = !Modifier.isFinal(type.getModifiers()) && !type.isSealed() && !type.isAnnotation();
        return isOpen
                && (type.isInterface()
                        || Arrays.stream(type.getDeclaredConstructors()).anyMatch(PublicTypes::isOpen));
    }

    private static boolean isOpen(Constructor<?> constructor) {
        return Modifier.isPublic(constructor.getModifiers()) || Modifier.isProtected(constructor.getModifiers());
    }

    private static boolean isPublic(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != null, Class::getDeclaringClass)
                .allMatch(each -> Modifier.isPublic(each.getModifiers()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
