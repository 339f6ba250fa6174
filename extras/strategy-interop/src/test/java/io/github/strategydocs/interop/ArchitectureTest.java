package io.github.strategydocs.interop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.strategydocs.architecture.HouseRules;
import io.github.strategydocs.architecture.OwnClasses;

@AnalyzeClasses(packages = "io.github.strategydocs", importOptions = OwnClasses.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule stratml_stands_on_core_and_the_parser_of_the_jdk = classes()
            .that()
            .resideInAPackage("..interop.internal.stratml..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.io",
                    "java.math",
                    "java.net",
                    "java.nio..",
                    "java.time",
                    "java.util..",
                    "javax.annotation",
                    "javax.xml.stream",
                    "io.github.strategydocs.diff",
                    "io.github.strategydocs.interop..",
                    "io.github.strategydocs.json",
                    "io.github.strategydocs.metamodel",
                    "io.github.strategydocs.model",
                    "io.github.strategydocs.value");

    @ArchTest
    static final ArchRule one_form_knows_nothing_of_another = noClasses()
            .that()
            .resideInAPackage("..interop.internal.stratml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..interop.internal.gsa..",
                    "..interop.internal.csv..",
                    "..interop.internal.yaml..",
                    "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule tables_know_nothing_of_the_other_forms = noClasses()
            .that()
            .resideInAPackage("..interop.internal.csv..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..interop.internal.gsa..", "..interop.internal.stratml..", "javax.xml..");

    @ArchTest
    static final ArchRule yaml_is_known_to_yaml_alone = noClasses()
            .that()
            .resideOutsideOfPackage("..interop.internal.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.dataformat.yaml..", "org.yaml..");

    @ArchTest
    static final ArchRule no_parser_is_looked_for = noClasses()
            .should()
            .callMethod(javax.xml.stream.XMLInputFactory.class, "newInstance")
            .orShould()
            .callMethod(javax.xml.stream.XMLInputFactory.class, "newFactory")
            .because("the parser of the JDK is the one that was tried");
}
