package io.github.strategydocs.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.strategydocs", importOptions = OwnClasses.class)
class CoreArchitectureTest {

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
            .definedBy("io.github.strategydocs.diff")
            .whereLayer("diff")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("value")
            .mayNotAccessAnyLayer()
            .whereLayer("metamodel")
            .mayOnlyAccessLayers("value")
            .whereLayer("model")
            .mayOnlyAccessLayers("metamodel", "value");
}
