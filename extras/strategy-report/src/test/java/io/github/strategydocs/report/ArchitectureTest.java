package io.github.strategydocs.report;

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
    static final ArchRule reports_stand_on_the_libraries_on_jackson_and_on_the_run_time_of_templates = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.annotation",
                    "javax.xml.stream",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.dataformat.csv",
                    "gg.jte..",
                    "io.github.strategydocs.diff",
                    "io.github.strategydocs.json..",
                    "io.github.strategydocs.metamodel",
                    "io.github.strategydocs.model",
                    "io.github.strategydocs.report..",
                    "io.github.strategydocs.validation",
                    "io.github.strategydocs.value");

    @ArchTest
    static final ArchRule one_form_of_a_report_knows_nothing_of_another = classes()
            .that()
            .areAssignableTo(ReportWriter.class)
            .and()
            .areNotInterfaces()
            .should()
            .onlyHaveDependentClassesThat()
            .haveNameMatching(".*\\.(ReportFormat|[A-Za-z]+Report(\\$.*)?)");

    @ArchTest
    static final ArchRule tools_for_drawing_know_nothing_of_strategies = noClasses()
            .that()
            .resideInAPackage("..report.picture.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..model..", "..validation..", "..json..", "..report.picture");

    @ArchTest
    static final ArchRule only_what_writes_html_knows_of_templates = noClasses()
            .that()
            .resideOutsideOfPackage("..page.internal.template")
            .and()
            .doNotHaveSimpleName("HtmlSheet")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("gg.jte..", "..page.internal.template");

    @ArchTest
    static final ArchRule what_the_command_line_starts_with_holds_no_other_form = noClasses()
            .that()
            .haveSimpleName("TextReport")
            .or()
            .haveSimpleName("JsonReport")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*(Sarif|JUnit|Markdown|GitHub|Xml|FileUri).*");
}
