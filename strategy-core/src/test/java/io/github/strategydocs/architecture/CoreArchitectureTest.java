package io.github.strategydocs.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.strategydocs.diff.internal.merge.conflict.ChosenValues;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictMarks;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions;
import io.github.strategydocs.diff.internal.merge.node.Versions;

@AnalyzeClasses(packages = "io.github.strategydocs", importOptions = OwnClasses.class)
class CoreArchitectureTest {

    private static final String DIFF = "io.github.strategydocs.diff";
    private static final String INTERNAL = DIFF + ".internal";

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule the_core_depends_on_nothing_but_the_jdk = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.github.strategydocs..", "javax.annotation", "org.immutables.value")
            .because("the annotations of the last two are not needed at run time");

    @ArchTest
    static final ArchRule values_know_no_metamodel_and_the_metamodel_knows_no_model = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .ensureAllClassesAreContainedInArchitecture()
            .layer("value")
            .definedBy("io.github.strategydocs.value")
            .layer("metamodel")
            .definedBy("io.github.strategydocs.metamodel..")
            .layer("model")
            .definedBy("io.github.strategydocs.model")
            .layer("diff")
            .definedBy("io.github.strategydocs.diff..")
            .whereLayer("diff")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("value")
            .mayNotAccessAnyLayer()
            .whereLayer("metamodel")
            .mayOnlyAccessLayers("value")
            .whereLayer("model")
            .mayOnlyAccessLayers("metamodel", "value");

    @ArchTest
    static final ArchRule contents_matches_and_words_know_nothing_of_edits_and_merges = noClasses()
            .that()
            .resideInAnyPackage(INTERNAL + ".content", INTERNAL + ".match", INTERNAL + ".words")
            .should()
            .dependOnClassesThat(resideInAPackage(DIFF + "..")
                    .and(resideOutsideOfPackages(INTERNAL + ".content", INTERNAL + ".match", INTERNAL + ".words")));

    @ArchTest
    static final ArchRule what_compares_and_merges_depends_on_each_other_in_no_circle =
            slices().matching(INTERNAL + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_steps_of_a_merge_are_known_to_the_merge_alone = classes()
            .that()
            .resideInAPackage(INTERNAL + ".merge.*")
            .and()
            .doNotBelongToAnyOf(ChosenValues.class, ConflictMarks.class, Decisions.class, Versions.class)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage(INTERNAL + ".merge..");
}
