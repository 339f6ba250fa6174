package io.github.strategydocs.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.strategydocs.architecture.HouseRules;
import io.github.strategydocs.architecture.OwnClasses;
import io.github.strategydocs.validation.internal.action.ActionRules;
import io.github.strategydocs.validation.internal.document.DocumentRules;
import io.github.strategydocs.validation.internal.measure.MeasureRules;

@AnalyzeClasses(packages = "io.github.strategydocs", importOptions = OwnClasses.class)
class ArchitectureTest {

    private static final String API = "io.github.strategydocs.validation";
    private static final String DOCUMENT = API + ".internal.document";
    private static final String ACTION = API + ".internal.action";
    private static final String MEASURE = API + ".internal.measure";

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
                    "io.github.strategydocs.metamodel",
                    "io.github.strategydocs.model",
                    "io.github.strategydocs.value");

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
    static final ArchRule rules_about_actions_are_known_by_their_list_alone = classes()
            .that()
            .resideInAPackage(ACTION)
            .and()
            .doNotBelongToAnyOf(ActionRules.class)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage(ACTION);

    @ArchTest
    static final ArchRule rules_about_measures_are_known_by_their_list_alone = classes()
            .that()
            .resideInAPackage(MEASURE)
            .and()
            .doNotBelongToAnyOf(MeasureRules.class)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage(MEASURE);

    @ArchTest
    static final ArchRule what_checks_does_not_know_which_rules_there_are = classes()
            .that()
            .belongToAnyOf(ActionRules.class, DocumentRules.class, MeasureRules.class)
            .should()
            .onlyHaveDependentClassesThat()
            .belongToAnyOf(Rules.class);
}
