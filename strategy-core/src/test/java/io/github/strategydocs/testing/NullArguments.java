package io.github.strategydocs.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/** Gives null to what a module lets everybody call: its static methods and constructors, and the methods of some objects. */
public final class NullArguments {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final String FINE = "fine";
    private static final String PARAMETER = "[a-z][A-Za-z0-9]*";
    private static final Map<Class<?>, Object> PRIMITIVES =
            Map.of(int.class, 1, long.class, 1L, boolean.class, false, double.class, 1.0);

    private NullArguments() {}

    /**
     * What does not name the parameter that must not be null.
     *
     * @return what was called and what came of it; empty if each names the parameter
     */
    public static List<String> unexplained() {
        List<String> unexplained = new ArrayList<>();
        for (Class<?> type : publicTypes()) {
            for (Executable entry : entries(type)) {
                String answer = answer(entry, null);
                if (isUnexplained(answer)) {
                    unexplained.add(entry + " -> " + answer);
                }
            }
        }
        return unexplained;
    }

    /**
     * What an object does not refuse by the name of the parameter that must not be null.
     *
     * @param type the type whose own methods are called
     * @param object an object of that type
     * @return what was called and what came of it; empty if each method names the parameter
     */
    public static <T> List<String> unexplained(Class<T> type, T object) {
        List<String> unexplained = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean isCalled = Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isSynthetic()
                    && !method.getName().equals("equals")
                    && !Stream.of(method.getParameterTypes()).allMatch(Class::isPrimitive);
            if (isCalled) {
                String answer = answer(method, object);
                if (isUnexplained(answer)) {
                    unexplained.add(method + " -> " + answer);
                }
            }
        }
        return unexplained;
    }

    private static List<Class<?>> publicTypes() {
        List<Class<?>> types = new ArrayList<>();
        for (ModuleDescriptor.Exports exported : descriptor().exports()) {
            Path directory = CLASSES.resolve(exported.source().replace('.', '/'));
            if (exported.isQualified()) {
                continue;
            }
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".class") && !name.equals("package-info.class")) {
                        types.add(load(exported.source() + "." + name.substring(0, name.lastIndexOf('.'))));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        types.removeIf(type -> !isPublic(type) || type.isAnonymousClass() || Throwable.class.isAssignableFrom(type));
        return types;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    private static ModuleDescriptor descriptor() {
        try (InputStream stream = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Executable> entries(Class<?> type) {
        List<Executable> entries = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            // The language makes valueOf of constants.
            if (Modifier.isStatic(method.getModifiers())
                    && !(type.isEnum() && method.getName().equals("valueOf"))) {
                entries.add(method);
            }
        }
        if (!Modifier.isAbstract(type.getModifiers())) {
            entries.addAll(List.of(type.getDeclaredConstructors()));
        }
        entries.removeIf(entry -> !Modifier.isPublic(entry.getModifiers())
                || entry.isSynthetic()
                || Stream.of(entry.getParameterTypes()).allMatch(Class::isPrimitive));
        return entries;
    }

    private static boolean isUnexplained(String answer) {
        return !answer.matches(PARAMETER) || answer.equals(FINE);
    }

    /** What it says of null: a message, or another word where it takes null. */
    private static String answer(Executable entry, @Nullable Object target) {
        Object[] arguments = Stream.of(entry.getParameterTypes())
                .map(type -> type.isPrimitive() ? PRIMITIVES.get(type) : null)
                .toArray();
        try {
            if (entry instanceof Method method) {
                method.invoke(target, arguments);
            } else {
                ((Constructor<?>) entry).newInstance(arguments);
            }
            return FINE;
        } catch (InvocationTargetException e) {
            boolean isAboutNull = e.getCause() instanceof NullPointerException;
            return isAboutNull ? String.valueOf(e.getCause().getMessage()) : "said by " + e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
