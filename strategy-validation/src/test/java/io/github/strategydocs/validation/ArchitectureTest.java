package io.github.strategydocs.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.strategydocs.architecture.HouseRules;
import io.github.strategydocs.architecture.OwnClasses;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.document.DocumentRules;

@AnalyzeClasses(packages = "io.github.strategydocs", importOptions = OwnClasses.class)
class ArchitectureTest {

    private static final String API = "io.github.strategydocs.validation";
    private static final String DOCUMENT = API + ".internal.document";

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule validation_stands_on_the_core_alone_and_knows_nothing_of_json = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.annotation",
                    API + "..",
                    "io.github.strategydocs.diff",
                    "io.github.strategydocs.metamodel",
                    "io.github.strategydocs.metamodel.spi",
                    "io.github.strategydocs.model",
                    "io.github.strategydocs.value",
                    "org.immutables.value");

    @ArchTest
    static final ArchRule text_and_graph_know_nothing_of_strategies = classes()
            .that()
            .resideInAnyPackage(API + ".internal.text", API + ".internal.graph")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.annotation", API + ".internal.text", API + ".internal.graph");

    @ArchTest
    static final ArchRule rules_are_known_by_their_list_alone = classes()
            .that()
            .resideInAPackage(DOCUMENT)
            .and()
            .doNotBelongToAnyOf(DocumentRules.class)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage(DOCUMENT);

    @ArchTest
    static final ArchRule what_checks_does_not_know_which_rules_there_are = classes()
            .that()
            .belongToAnyOf(DocumentRules.class)
            .should()
            .onlyHaveDependentClassesThat()
            .belongToAnyOf(Rules.class);

    @ArchTest
    static final ArchRule every_rule_is_known_by_the_list_of_its_package_alone = classes()
            .that()
            .areAssignableTo(BuiltInRule.class)
            .and()
            .doNotBelongToAnyOf(BuiltInRule.class)
            .should(onlyBeKnownInTheirPackage());

    @ArchTest
    static final ArchRule every_list_of_rules_is_known_to_the_catalogue_alone = classes()
            .that()
            .resideInAPackage(API + ".internal.*")
            .and()
            .haveSimpleNameEndingWith("Rules")
            .should()
            .onlyHaveDependentClassesThat()
            .belongToAnyOf(Rules.class);

    private static ArchCondition<JavaClass> onlyBeKnownInTheirPackage() {
        return new ArchCondition<>("be known in their package alone") {
            @Override
            public void check(JavaClass rule, ConditionEvents events) {
                rule.getDirectDependenciesToSelf().stream()
                        .filter(dependency ->
                                !dependency.getOriginClass().getPackage().equals(rule.getPackage()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(rule, dependency.getDescription())));
            }
        };
    }
}
