package io.github.strategydocs.json;

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
    static final ArchRule json_stands_on_the_core_and_on_jackson_alone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.annotation",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "io.github.strategydocs.diff",
                    "io.github.strategydocs.json..",
                    "io.github.strategydocs.metamodel..",
                    "io.github.strategydocs.model",
                    "io.github.strategydocs.value");
}
