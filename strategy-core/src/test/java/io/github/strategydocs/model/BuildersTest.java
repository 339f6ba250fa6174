package io.github.strategydocs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.IncompleteValueException;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.testing.DescribedTypes;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildersTest {

    private static final JsonObject UNKNOWN =
            JsonObject.of("x-code", JsonValue.of("A-17")).with("deadine", JsonValue.NULL);

    private static List<TypeBinding> types() {
        return DescribedTypes.concrete();
    }

    private static Stream<Attribute> attributes() {
        return types().stream().flatMap(type -> type.attributes().stream());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_value_without_anything_names_all_that_is_missing(TypeBinding type) {
        String[] mandatory = type.attributes().stream()
                .filter(Attribute::isMandatory)
                .map(Attribute::name)
                .toArray(String[]::new);
        if (mandatory.length == 0) {
            assertThat(empty(type).typeDescription()).isSameAs(type);
            return;
        }
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> empty(type))
                .withMessage(simpleName(type) + " cannot be built without " + String.join(", ", mandatory))
                .satisfies(e -> assertThat(e.missing()).containsExactly(mandatory));
    }

    @Test
    void a_value_without_one_mandatory_attribute_names_it_alone() {
        RandomDocuments source = new RandomDocuments(1);
        attributes().filter(Attribute::isMandatory).forEach(attribute -> {
            TypeBinding type = (TypeBinding) attribute.owner();
            Described value = source.next(type);
            assertThatExceptionOfType(IncompleteValueException.class)
                    .isThrownBy(() -> type.with(value, attribute.index(), null))
                    .withMessage(simpleName(type) + " cannot be built without " + attribute.name());
            if (attribute.isList()) {
                assertThatExceptionOfType(IncompleteValueException.class)
                        .isThrownBy(() -> type.with(value, attribute.index(), List.of()))
                        .withMessage(simpleName(type) + " cannot be built without " + attribute.name());
            }
        });
    }

    /** As {@link #a_value_without_anything_names_all_that_is_missing}, but the way users go. */
    @ParameterizedTest
    @MethodSource("types")
    void a_builder_that_was_given_nothing_names_the_type_and_all_that_is_missing(TypeBinding type) {
        List<String> mandatory = type.attributes().stream()
                .filter(attribute -> attribute.isMandatory() && !attribute.isList())
                .map(Attribute::name)
                .toList();

        if (!mandatory.isEmpty()) {
            assertThatExceptionOfType(IncompleteValueException.class)
                    .isThrownBy(() -> buildOfNothing(type.javaType()))
                    .withMessage(simpleName(type) + " cannot be built without " + String.join(", ", mandatory))
                    .satisfies(e -> assertThat(e.missing()).isEqualTo(mandatory));
        }
    }

    @Test
    void a_builder_without_one_attribute_names_the_type_and_it_alone() {
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> Action.builder().id("a").build())
                .withMessage("Action cannot be built without title");
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> Deadline.On.builder().build())
                .withMessage("On cannot be built without date");
    }

    private static void buildOfNothing(Class<?> type) throws Throwable {
        Object builder = type.getMethod("builder").invoke(null);
        try {
            builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static String simpleName(TypeBinding type) {
        return type.javaType().getSimpleName();
    }

    private static Described empty(TypeBinding type) {
        return type.of(new Object[type.attributes().size()], JsonObject.empty());
    }

    @Test
    void a_text_that_breaks_its_form_is_refused_and_the_expected_form_is_named() {
        RandomDocuments source = new RandomDocuments(2);
        attributes().filter(attribute -> attribute.syntax() != TextSyntax.FREE).forEach(attribute -> {
            TypeBinding type = (TypeBinding) attribute.owner();
            Described value = source.next(type);
            assertThatExceptionOfType(InvalidValueException.class)
                    .as("%s", attribute)
                    .isThrownBy(() -> type.with(value, attribute.index(), "a #b"))
                    .withMessageContainingAll(
                            attribute.name(), "a #b", attribute.syntax().expectation());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "open data", "a/b", "a#b", "a@b", "[a]", "a\u0000", "a\u00a0b", "a\u2003b", "a\n"})
    void an_id_that_cannot_be_pointed_at_is_refused(String id) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Theme.builder().id(id).name("Theme").build());
        assertThatExceptionOfType(InvalidValueException.class)
                .as("the document's own id")
                .isThrownBy(() -> minimal().id(id).build());
        assertThatExceptionOfType(InvalidValueException.class)
                .as("through a wither")
                .isThrownBy(() -> Theme.builder().id("a").name("Theme").build().withId(id));
    }

    @Test
    void a_level_beyond_1_to_5_is_refused() {
        RandomDocuments source = new RandomDocuments(3);
        attributes().filter(attribute -> attribute.kind() == Kind.LEVEL).forEach(attribute -> {
            TypeBinding type = (TypeBinding) attribute.owner();
            for (int level : new int[] {0, 6, -1}) {
                assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> type.with(source.next(type), attribute.index(), level))
                        .withMessageContainingAll(attribute.name(), "" + level);
            }
        });
    }

    @Test
    void a_known_name_among_the_unknown_properties_is_refused() {
        RandomDocuments source = new RandomDocuments(4);
        attributes().forEach(attribute -> refuses(source.next(attribute.owner()), attribute.name()));
        types().stream()
                .filter(type -> type.tag().isPresent())
                .forEach(type -> refuses(source.next(type), TypeDescription.VARIANT_PROPERTY));
    }

    private static void refuses(Described value, String name) {
        TypeBinding type = (TypeBinding) value.typeDescription();
        assertThatExceptionOfType(InvalidValueException.class)
                .as("%s.%s", type, name)
                .isThrownBy(() -> type.of(type.contents(value), JsonObject.of(name, JsonValue.NULL)))
                .withMessageContainingAll("\"" + name + "\"", type.name());
    }

    @Test
    void unknown_properties_survive_generated_withers() {
        PartialDate date = PartialDate.parse("2027-03");
        Action action =
                Action.builder().id("a").title("Old").unknownProperties(UNKNOWN).build();
        Quantity quantity = Quantity.builder()
                .value(Decimal.of(1))
                .unit("FTE")
                .unknownProperties(UNKNOWN)
                .build();
        Deadline.On deadline =
                Deadline.On.builder().date(date).unknownProperties(UNKNOWN).build();
        Strategy strategy = minimal().unknownProperties(UNKNOWN).build();

        assertThat(List.<Described>of(
                        action.withTitle("New"),
                        action.withDeadline(deadline).withGoals("g1", "g2").withStatus(ProgressStatus.COMPLETED),
                        quantity.withUnit("GBP").withValue(Decimal.of("2.50")),
                        (Described) deadline.withDate(PartialDate.parse("2028")).withText("by 2028"),
                        strategy.withTitle("New")
                                .withActionPlan(
                                        ActionPlan.builder().addActions(action).build())))
                .allSatisfy(value -> {
                    assertThat(value.unknownProperties()).isEqualTo(UNKNOWN);
                    assertThat(value.unknownProperties().names()).containsExactly("x-code", "deadine");
                });
    }

    @Test
    void two_elements_with_one_id_make_no_document() {
        Party party = Party.builder().id("a").name("A").kind(PartyKind.TEAM).build();
        Risk risk = Risk.builder().id("a").description("It rains").build();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> minimal()
                        .addParties(party)
                        .riskRegister(RiskRegister.builder().addRisks(risk).build())
                        .build())
                .withMessageContaining("\"a\"");
        assertThat(minimal().id("a").addParties(party).build().parties())
                .as("the document's own id stands outside")
                .hasSize(1);
    }

    @Test
    void a_section_that_holds_nothing_is_no_section() {
        Strategy strategy = minimal().scope(Scope.builder().build()).build();

        assertThat(strategy.scope()).isEmpty();
        assertThat(strategy).isEqualTo(minimal().build());
        assertThat(minimal()
                        .scope(Scope.builder().unknownProperties(UNKNOWN).build())
                        .build()
                        .scope())
                .as("an unknown property is something")
                .isPresent();
    }

    private static Strategy.Builder minimal() {
        return Strategy.builder()
                .id("strategy")
                .title("Strategy")
                .organisation("department")
                .version(Version.builder()
                        .label("1")
                        .status(VersionStatus.DRAFT)
                        .date(PartialDate.parse("2027"))
                        .build());
    }
}
