package io.github.strategydocs.metamodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.model.Section;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedTypes;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Rating;
import io.github.strategydocs.value.Span;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fails when a type and its description part. */
class MetamodelTest {

    private static final Map<Type, Kind> KINDS = Map.of(
            Boolean.class, Kind.BOOLEAN,
            boolean.class, Kind.BOOLEAN,
            int.class, Kind.LEVEL,
            Rating.class, Kind.RATING,
            Decimal.class, Kind.DECIMAL,
            PartialDate.class, Kind.DATE,
            Span.class, Kind.SPAN);

    private static List<TypeBinding> types() {
        return DescribedTypes.concrete();
    }

    @Test
    void an_attribute_has_a_label_in_plain_words() {
        TypeDescription action = DescribedTypes.named("Action");

        assertThat(action.attribute("respondsTo").orElseThrow().label()).isEqualTo("responds to");
        assertThat(action.attribute("id").orElseThrow().label()).isEqualTo("id");
        assertThat(action.attribute("uri").orElseThrow().label()).isEqualTo("address");
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_two_attributes_of_a_type_have_one_label(TypeBinding type) {
        assertThat(type.attributes()).extracting(Attribute::label).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_type_describes_the_accessors_that_can_be_built_and_no_others(TypeBinding type) {
        Set<String> accessors = accessors(type).map(Method::getName).collect(Collectors.toSet());

        assertThat(type.attributes())
                .extracting(MetamodelTest::accessorName)
                .containsExactlyInAnyOrderElementsOf(accessors);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_type_describes_its_attributes_in_the_order_of_its_sources(TypeBinding type) {
        assertThat(type.attributes())
                .extracting(MetamodelTest::accessorName)
                .containsExactlyElementsOf(ModelSource.accessorsOf(type.javaType()));
        for (int i = 0; i < type.attributes().size(); i++) {
            assertThat(type.attributes().get(i).index()).isEqualTo(i);
            assertThat(type.attributes().get(i).owner()).isSameAs(type);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void cardinality_and_kind_are_those_of_the_accessor(TypeBinding type) {
        accessors(type).forEach(accessor -> {
            Attribute attribute = attribute(type, accessor);
            Type result = accessor.getGenericReturnType();

            assertThat(attribute.cardinality()).as("%s", attribute).isIn(cardinalities(accessor));
            assertContent(attribute, contentType(result));
        });
    }

    private static Set<Cardinality> cardinalities(Method accessor) {
        Class<?> result = accessor.getReturnType();
        if (result == List.class) {
            return Set.of(Cardinality.LIST, Cardinality.MANDATORY_LIST);
        }
        boolean hasDefault = !Modifier.isAbstract(accessor.getModifiers());
        return result == Optional.class || result == OptionalInt.class || hasDefault
                ? Set.of(Cardinality.OPTIONAL)
                : Set.of(Cardinality.MANDATORY);
    }

    private static Type contentType(Type result) {
        if (result == OptionalInt.class) {
            return int.class;
        }
        return result instanceof ParameterizedType parameterized ? parameterized.getActualTypeArguments()[0] : result;
    }

    private static void assertContent(Attribute attribute, Type content) {
        if (content == String.class) {
            assertThat(attribute.kind()).as("%s", attribute).isIn(Kind.TEXT, Kind.REFERENCE);
        } else if (content instanceof Class<?> constants && constants.isEnum()) {
            assertThat(attribute.kind()).as("%s", attribute).isEqualTo(Kind.CONSTANT);
            assertThat(attribute.constants().orElseThrow().values()).containsExactly(constantsOf(constants));
        } else if (KINDS.containsKey(content)) {
            assertThat(attribute.kind()).as("%s", attribute).isEqualTo(KINDS.get(content));
        } else {
            assertThat(attribute.kind()).as("%s", attribute).isEqualTo(Kind.VALUE);
            assertThat(attribute.valueType().orElseThrow().javaType()).isEqualTo(content);
        }
    }

    private static Enum<?>[] constantsOf(Class<?> type) {
        return (Enum<?>[]) type.getEnumConstants();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_content_of_an_attribute_is_what_its_accessor_gives(TypeBinding type) {
        RandomDocuments source = new RandomDocuments(7);
        List<Method> accessors = accessors(type).toList();
        for (int i = 0; i < 30; i++) {
            Described value = source.next(type);
            for (Method accessor : accessors) {
                Attribute attribute = attribute(type, accessor);
                assertThat(attribute.valueIn(value)).as("%s", attribute).isEqualTo(unwrapped(call(accessor, value)));
            }
        }
    }

    private static Object call(Method accessor, Described value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(accessor.toString(), e);
        }
    }

    private static Optional<?> unwrapped(Object result) {
        if (result instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        if (result instanceof List<?> list) {
            return list.isEmpty() ? Optional.empty() : Optional.of(list);
        }
        return result instanceof Optional<?> optional ? optional : Optional.of(result);
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_attribute_is_set_by_itself(TypeBinding type) {
        RandomDocuments source = new RandomDocuments(8);
        Set<Attribute> set = new HashSet<>();
        for (int i = 0; i < 400 && set.size() < type.attributes().size(); i++) {
            Described donor = source.next(type);
            for (Attribute attribute : type.attributes()) {
                attribute.valueIn(donor).ifPresent(content -> {
                    Object[] contents = new Object[type.attributes().size()];
                    type.attributes().stream()
                            .filter(other -> other.isMandatory() || other == attribute)
                            .forEach(other -> contents[other.index()] = type.get(donor, other.index()));
                    assertThat(attribute.valueIn(type.of(contents, JsonObject.empty())))
                            .contains(content);
                    set.add(attribute);
                });
            }
        }
        assertThat(set).containsExactlyInAnyOrderElementsOf(type.attributes());
    }

    @Test
    void what_has_an_id_is_an_element_and_what_is_a_section_says_so() {
        for (TypeBinding type : types()) {
            boolean element = type.id().isPresent() && type.javaType() != Strategy.class;
            assertThat(Element.class.isAssignableFrom(type.javaType()))
                    .as("%s", type)
                    .isEqualTo(element);
            assertThat(Section.class.isAssignableFrom(type.javaType()))
                    .as("%s", type)
                    .isEqualTo(type.isSection());
        }
    }

    @Test
    void variants_are_the_types_that_their_sealed_type_permits() {
        for (TypeDescription type : DescribedTypes.all()) {
            if (type.javaType().isSealed()) {
                assertThat(type.variants())
                        .<Class<?>>extracting(TypeDescription::javaType)
                        .containsExactlyInAnyOrder(type.javaType().getPermittedSubclasses());
                assertThat(type.variants())
                        .extracting(TypeDescription::tag)
                        .doesNotContain(Optional.empty())
                        .doesNotHaveDuplicates();
                assertThat(type.attributes()).isEmpty();
            } else {
                assertThat(type.variants()).isEmpty();
            }
        }
    }

    @Test
    void every_type_and_attribute_is_documented() {
        for (TypeDescription type : DescribedTypes.all()) {
            assertThat(type.documentation()).as("%s", type).isNotBlank().doesNotContain("{@", "<p>");
            for (Attribute attribute : type.attributes()) {
                assertThat(attribute.documentation())
                        .as("%s", attribute)
                        .isNotBlank()
                        .doesNotContain("{@", "<p>");
            }
        }
    }

    @Test
    void keys_titles_and_shorthands_are_attributes_and_only_texts_have_a_syntax() {
        for (TypeBinding type : types()) {
            assertThat(type.naturalKey()).as("%s", type).doesNotContainNull();
            assertThat(type.attributes()).containsAll(type.naturalKey());
            for (Attribute attribute : type.attributes()) {
                assertThat(type.attribute(attribute.name())).contains(attribute);
                assertThat(attribute.kind() == Kind.TEXT || attribute.syntax() == TextSyntax.FREE)
                        .as("%s", attribute)
                        .isTrue();
            }
        }
    }

    @Test
    void an_attribute_is_asked_only_for_what_it_has() {
        for (TypeBinding type : types()) {
            for (Attribute attribute : type.attributes()) {
                assertThat(attribute.constants().isPresent()).isEqualTo(attribute.kind() == Kind.CONSTANT);
                assertThat(attribute.valueType().isPresent()).isEqualTo(attribute.kind() == Kind.VALUE);
                assertThat(attribute.referenceTarget().isPresent()).isEqualTo(attribute.kind() == Kind.REFERENCE);
            }
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> type.get(
                            new RandomDocuments(8).next(type), type.attributes().size()))
                    .withMessageContaining(type.name());
        }
    }

    @Test
    void what_a_reference_may_lead_to_has_an_id() {
        types().stream()
                .flatMap(type -> type.attributes().stream())
                .flatMap(attribute -> attribute.referenceTarget().stream())
                .flatMap(target -> target.types().stream())
                .forEach(type -> assertThat(type.id()).as("%s", type).isPresent());
    }

    private static Class<?> builderOf(TypeBinding type) {
        try {
            return type.javaType().getDeclaredMethod("builder").getReturnType().getSuperclass();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** What the generated builder can set and the type gives; that is more than the processor asks for. */
    private static Stream<Method> accessors(TypeBinding type) {
        Set<String> settable = Arrays.stream(builderOf(type).getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        return Arrays.stream(type.javaType().getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !method.isSynthetic()
                        && settable.contains(method.getName()));
    }

    private static Attribute attribute(TypeBinding type, Method accessor) {
        return type.attributes().stream()
                .filter(attribute -> accessorName(attribute).equals(accessor.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(accessor + " is not described"));
    }

    /** A name that Java cannot say is the accessor's with a dollar sign in front. */
    private static String accessorName(Attribute attribute) {
        return attribute.name().replaceFirst("^\\$", "");
    }
}
