package io.github.strategydocs.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Property;

/**
 * What holds in every library of this project: it is a quiet guest in whatever program embeds it. A module takes the
 * rules over with one field, {@code @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class)}.
 */
public final class HouseRules {

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothing_is_logged =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.slf4j..");

    @ArchTest
    static final ArchRule the_program_is_never_ended =
            nobodyUses("java\\.lang\\.(System|Runtime)", "exit|halt|addShutdownHook");

    @ArchTest
    static final ArchRule no_socket_is_opened = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(http\\..*|.*(Socket|Connection|Address).*)");

    @ArchTest
    static final ArchRule no_url_is_followed = nobodyUses("java\\.net\\.URL", "open.*|getContent");

    @ArchTest
    static final ArchRule no_clock_is_asked =
            nobodyUses("java\\.time\\..*", "now").because("dates come in as arguments");

    @ArchTest
    static final ArchRule no_clock_is_at_hand = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(time\\.(Clock|InstantSource)|util\\.(Date|Calendar))");

    @ArchTest
    static final ArchRule no_time_is_measured = nobodyUses("java\\.lang\\.System", "currentTimeMillis|nanoTime");

    @ArchTest
    static final ArchRule nothing_is_left_to_chance = noClasses()
            .should()
            .accessTargetWhere(describe("the target is a source of chance without a seed", HouseRules::isUnseeded));

    @ArchTest
    static final ArchRule nothing_is_reflected_on =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.lang.reflect");

    /** A native image, a shrinker and OSGi would each miss what is only named in a text. */
    @ArchTest
    static final ArchRule no_class_is_looked_up_by_name = nobodyUses(
            "java\\.lang\\.(Class|ClassLoader|invoke\\..*Lookup)", "forName|loadClass|findClass|newInstance|find.*");

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_packages_depend_on_each_other_in_a_circle =
            slices().matching("io.github.strategydocs.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whoever_compiles_against_it_misses_no_annotation =
            classes().that().areNotAnnotations().should(new WithoutMembersOfAbsentAnnotations());

    @ArchTest
    static void internal_packages_are_not_exported(JavaClasses classes) {
        Stream<ModuleReference> modules = ModuleFinder.of(OwnClasses.FOLDER).findAll().stream();

        assertThat(modules)
                .isNotEmpty()
                .flatExtracting(module -> module.descriptor().exports())
                .filteredOn(exports -> !exports.isQualified())
                .extracting(Exports::source)
                .noneMatch(name -> name.contains(".internal"));
    }

    /** What a test says of a commit, it says again tomorrow. */
    @ArchTest
    static void every_property_is_tried_on_the_same_samples_each_time(JavaClasses classes) {
        assertThat(new ClassFileImporter().importPath(OwnClasses.TESTS))
                .flatExtracting(JavaClass::getMethods)
                .filteredOn(method -> ((JavaMethod) method).isAnnotatedWith(Property.class))
                .filteredOn(method -> ((JavaMethod) method)
                        .getAnnotationOfType(Property.class)
                        .seed()
                        .equals(Property.SEED_NOT_SET))
                .isEmpty();
    }

    private HouseRules() {}

    private static ArchRule nobodyUses(String type, String member) {
        DescribedPredicate<JavaAccess<?>> use = describe(
                "the target is " + type + " " + member,
                access -> access.getTargetOwner().getName().matches(type)
                        && access.getTarget().getName().matches(member));
        return noClasses().should().accessTargetWhere(use);
    }

    private static boolean isUnseeded(JavaAccess<?> access) {
        String target = access.getTargetOwner().getName() + "." + access.getName();
        return switch (target) {
            case "java.util.Random.<init>", "java.util.SplittableRandom.<init>" ->
                ((CodeUnitAccessTarget) access.getTarget())
                        .getRawParameterTypes()
                        .isEmpty();
            case "java.lang.Math.random",
                    "java.util.UUID.randomUUID",
                    "java.util.Collections.shuffle",
                    "java.security.SecureRandom.<init>",
                    "java.util.concurrent.ThreadLocalRandom.current" -> true;
            default -> false;
        };
    }

    /**
     * An annotation whose class is absent does no harm by itself, but for each of its members javac gives a warning to
     * whoever compiles against the class that bears it.
     */
    private static final class WithoutMembersOfAbsentAnnotations extends ArchCondition<JavaClass> {

        private static final Set<String> ABSENT =
                Set.of("com.google.errorprone.annotations", "javax.annotation", "org.immutables.value");

        WithoutMembersOfAbsentAnnotations() {
            super("bear no members of annotations that are there at compile time only");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Stream<JavaAnnotation<?>> onMembers = type.getMembers().stream().flatMap(this::annotations);
            Stream.concat(type.getAnnotations().stream(), onMembers)
                    .filter(annotation ->
                            ABSENT.contains(annotation.getRawType().getPackageName()))
                    .filter(annotation -> annotation.getProperties().keySet().stream()
                            .anyMatch(annotation::hasExplicitlyDeclaredProperty))
                    .forEach(annotation -> events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " bears " + annotation.getDescription())));
        }

        private Stream<JavaAnnotation<?>> annotations(JavaMember member) {
            Stream<JavaAnnotation<?>> own = member.getAnnotations().stream().map(annotation -> annotation);
            return member instanceof JavaCodeUnit codeUnit
                    ? Stream.concat(own, codeUnit.getParameters().stream().flatMap(it -> it.getAnnotations().stream()))
                    : own;
        }
    }
}
