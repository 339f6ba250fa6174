package io.github.strategydocs.published;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.cmp.JarArchiveComparatorOptions.ClassPathMode;
import japicmp.filter.ClassFilter;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiConstructor;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javassist.CtBehavior;
import javassist.CtClass;
import javassist.Modifier;

/**
 * What would break a program, or its source, that was made for other jars than it now meets.
 *
 * @param packages the packages that the program may know
 * @param implemented the types that it may implement; all others it only calls
 */
record ApiComparison(Set<String> packages, Set<String> implemented) {

    /** What an implementation would miss, and no caller would notice. */
    private static final Set<JApiCompatibilityChangeType> FELT_BY_IMPLEMENTATIONS_ALONE = Set.of(
            JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_TO_CLASS,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_SUPERCLASS,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_IMPLEMENTED_INTERFACE);

    /** What neither notices, unless an implementation happens to hold a method of the same name. */
    private static final Set<JApiCompatibilityChangeType> FELT_BY_NOBODY = Set.of(
            JApiCompatibilityChangeType.METHOD_NEW_DEFAULT,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_NOW_DEFAULT,
            JApiCompatibilityChangeType.METHOD_DEFAULT_ADDED_IN_IMPLEMENTED_INTERFACE,
            JApiCompatibilityChangeType.METHOD_NEW_STATIC_ADDED_TO_INTERFACE);

    /**
     * Compares.
     *
     * @param before the jars for which the program was made
     * @param after the jars that it meets
     * @param others what both stand on
     * @return each breaking change as {@code type#member CHANGE}, in order; empty if there is none
     */
    Set<String> breaking(List<Path> before, List<Path> after, List<Path> others) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.setNoAnnotations(true);
        options.setClassPathMode(ClassPathMode.TWO_SEPARATE_CLASSPATHS);
        options.setOldClassPath(others.stream().map(Path::toString).toList());
        options.setNewClassPath(others.stream().map(Path::toString).toList());
        options.getFilters().getIncludes().add(new Known());

        Set<String> breaking = new TreeSet<>();
        for (JApiClass type : new JarArchiveComparator(options).compare(archives(before), archives(after))) {
            String name = type.getFullyQualifiedName();
            add(breaking, name, name, type);
            add(breaking, name, name, type.getSuperclass());
            type.getInterfaces().forEach(each -> add(breaking, name, name, each));
            type.getFields().forEach(each -> add(breaking, name, name + "#" + each.getName(), each));
            type.getConstructors().stream()
                    .filter(ApiComparison::couldBeCalled)
                    .forEach(each -> add(
                            breaking,
                            name,
                            name + "#"
                                    + signature(each.getOldConstructor()
                                            .or(each::getNewConstructor)
                                            .orElseThrow()),
                            each));
            type.getMethods()
                    .forEach(each -> add(
                            breaking,
                            name,
                            name + "#"
                                    + signature(each.getOldMethod()
                                            .or(each::getNewMethod)
                                            .orElseThrow()),
                            each));
        }
        return breaking;
    }

    /** The tool tells of constructors, too, that were for the package alone. */
    private static boolean couldBeCalled(JApiConstructor constructor) {
        return constructor
                .getOldConstructor()
                .map(CtBehavior::getModifiers)
                .filter(modifiers -> !Modifier.isPublic(modifiers) && !Modifier.isProtected(modifiers))
                .isEmpty();
    }

    private void add(Set<String> breaking, String type, String place, JApiCompatibility changed) {
        changed.getCompatibilityChanges().stream()
                .filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
                .filter(change -> !FELT_BY_NOBODY.contains(change.getType()))
                .filter(change ->
                        implemented.contains(type) || !FELT_BY_IMPLEMENTATIONS_ALONE.contains(change.getType()))
                .forEach(change -> breaking.add(place + " " + change.getType()));
    }

    private static String signature(CtBehavior behavior) {
        String types = behavior.getLongName();
        return behavior.getName() + types.substring(types.indexOf('('));
    }

    private static List<JApiCmpArchive> archives(List<Path> jars) {
        return jars.stream()
                .map(jar -> new JApiCmpArchive(jar.toFile(), jar.getFileName().toString()))
                .toList();
    }

    /** Lets the packages through of which the program may know. */
    private final class Known implements ClassFilter {

        @Override
        public boolean matches(CtClass type) {
            return type.getPackageName() != null && packages.contains(type.getPackageName());
        }
    }
}
