package io.github.strategydocs.jackson3;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

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
    static final ArchRule documents_are_read_and_written_elsewhere = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.annotation",
                    "com.fasterxml.jackson.annotation",
                    "com.fasterxml.jackson.core..",
                    "tools.jackson..",
                    "io.github.strategydocs.jackson3",
                    "io.github.strategydocs.json");
}
