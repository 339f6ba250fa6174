package io.github.strategydocs.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.strategydocs.architecture.OwnClasses;
import java.util.stream.Stream;

/** What a user of this library meets is little, and all of it public. */
@AnalyzeClasses(packages = "io.github.strategydocs", importOptions = OwnClasses.class)
class PublicSurfaceTest {

    @ArchTest
    static final ArchRule jackson_is_told_nothing_by_annotations = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.annotation")
            .because("the metamodel says how values are made");

    @ArchTest
    static final ArchRule what_is_public_speaks_of_public_types_alone =
            classes().that().arePublic().should(new SpeakOfPublicTypes());

    @ArchTest
    static final ArchRule jackson_shows_only_where_mappers_and_parsers_of_others_are_served = noClasses()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage("..internal..")
            .and()
            .haveNameNotMatching(".*\\.(MappedTypes|StrategyModule|StrategyMappingException|StrategyNotation)")
            .should(new ShowJackson());

    @ArchTest
    static void the_public_surface_is_small(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !type.isNestedClass()
                                && !type.getPackageName().contains(".internal"))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "ChangeJson",
                        "DescribedJson",
                        "HasProblems",
                        "HistoryJson",
                        "JsonForm",
                        "JsonPatch",
                        "Limits",
                        "MappedTypes",
                        "ParsedPatch",
                        "ParsedValue",
                        "Problem",
                        "ProblemCode",
                        "ProblemForm",
                        "ReadOptions",
                        "ReadResult",
                        "SourceMap",
                        "StrategyJson",
                        "StrategyLines",
                        "StrategyMappingException",
                        "StrategyModule",
                        "StrategyNotation",
                        "StrategyReadException",
                        "StrategySchema",
                        "StrategyWriteException",
                        "ValueType");
    }

    /** The types that a user of a type meets in its public and protected methods and constructors. */
    private static Stream<JavaClass> typesShown(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .flatMap(
                        unit -> Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType())))
                .map(JavaClass::getBaseComponentType);
    }

    private static final class SpeakOfPublicTypes extends ArchCondition<JavaClass> {

        SpeakOfPublicTypes() {
            super("speak of public types alone");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            typesShown(type)
                    .filter(shown ->
                            !shown.isPrimitive() && !shown.getModifiers().contains(JavaModifier.PUBLIC))
                    .forEach(shown -> events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " shows " + shown.getName())));
        }
    }

    private static final class ShowJackson extends ArchCondition<JavaClass> {

        ShowJackson() {
            super("show types of Jackson");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            typesShown(type)
                    .filter(shown -> shown.getPackageName().startsWith("com.fasterxml"))
                    .forEach(shown -> events.add(
                            SimpleConditionEvent.satisfied(type, type.getName() + " shows " + shown.getName())));
        }
    }
}
