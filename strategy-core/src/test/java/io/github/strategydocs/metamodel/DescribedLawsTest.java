package io.github.strategydocs.metamodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.Changes;
import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every value of every described type. */
class DescribedLawsTest {

    @Provide
    Arbitrary<Described> values() {
        return DescribedArbitraries.values();
    }

    @Provide
    Arbitrary<Strategy> strategies() {
        return DescribedArbitraries.strategies();
    }

    @Provide
    Arbitrary<Strategy> smallStrategies() {
        return DescribedArbitraries.strategies(DocumentShape.STANDARD.withSize(25));
    }

    @Property(seed = "1", tries = 1000)
    void a_value_equals_itself_and_what_is_built_alike(@ForAll("values") Described value) {
        Described copy = rebuilt(value);

        assertThat(value).isEqualTo(value).isNotEqualTo(null).isNotEqualTo("text");
        assertThat(copy).isNotSameAs(value).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(value).isEqualTo(copy);
    }

    @Property(seed = "1")
    void a_document_built_anew_from_all_its_contents_is_the_same(@ForAll("strategies") Strategy strategy) {
        Described copy = deeplyRebuilt(strategy);

        assertThat(copy).isEqualTo(strategy).hasSameHashCodeAs(strategy);
        assertThat(copy.unknownProperties().names())
                .containsExactlyElementsOf(strategy.unknownProperties().names());
    }

    @Property(seed = "1", tries = 500)
    void equality_is_symmetric(@ForAll("values") Described one, @ForAll("values") Described other) {
        assertThat(one.equals(other)).isEqualTo(other.equals(one));
        if (one.typeDescription() != other.typeDescription()) {
            assertThat(one).isNotEqualTo(other);
        }
    }

    @Property(seed = "1", tries = 1000)
    void the_order_of_sets_says_nothing(@ForAll("values") Described value, @ForAll long seed) {
        for (Attribute attribute : value.typeDescription().attributes()) {
            if (attribute.isSet() && attribute.valueIn(value).isPresent()) {
                List<?> shuffled =
                        new ArrayList<>((List<?>) attribute.valueIn(value).orElseThrow());
                Collections.shuffle(shuffled, new Random(seed));
                assertThat(with(value, attribute, shuffled)).isEqualTo(value).hasSameHashCodeAs(value);
            }
        }
    }

    @Property(seed = "1", tries = 1000)
    void the_order_of_other_lists_counts(@ForAll("values") Described value) {
        for (Attribute attribute : value.typeDescription().attributes()) {
            if (attribute.isList() && !attribute.isSet()) {
                List<Object> members =
                        new ArrayList<>((List<?>) attribute.valueIn(value).orElse(List.of()));
                for (int i = 1; i < members.size(); i++) {
                    if (!members.get(i).equals(members.get(i - 1))) {
                        List<Object> swapped = new ArrayList<>(members);
                        Collections.swap(swapped, i, i - 1);
                        assertThat(with(value, attribute, swapped))
                                .as("%s", attribute)
                                .isNotEqualTo(value);
                    }
                }
            }
        }
    }

    @Property(seed = "1", tries = 500)
    void how_often_a_member_stands_in_a_set_counts(@ForAll("values") Described value) {
        for (Attribute attribute : value.typeDescription().attributes()) {
            if (attribute.isSet() && attribute.valueIn(value).isPresent()) {
                List<Object> more =
                        new ArrayList<>((List<?>) attribute.valueIn(value).orElseThrow());
                more.add(more.get(0));
                assertThat(with(value, attribute, more)).isNotEqualTo(value);
            }
        }
    }

    @Property(seed = "1", tries = 100)
    void any_single_change_anywhere_makes_a_document_another(@ForAll("smallStrategies") Strategy strategy) {
        Changes.forEach(strategy, changed -> assertThat(changed).isNotEqualTo(strategy));
    }

    @Property(seed = "1", tries = 500)
    void an_attribute_that_is_absent_differs_from_any_content(
            @ForAll("values") Described value, @ForAll("values") Described donor) {
        if (value.typeDescription() != donor.typeDescription()) {
            return;
        }
        for (Attribute attribute : value.typeDescription().attributes()) {
            if (attribute.valueIn(value).isEmpty() && attribute.valueIn(donor).isPresent()) {
                Described filled =
                        with(value, attribute, attribute.valueIn(donor).get());
                assertThat(filled).as("%s", attribute).isNotEqualTo(value);
                assertThat(with(filled, attribute, null)).isEqualTo(value);
            }
        }
    }

    @Property(seed = "1", tries = 500)
    void the_order_of_unknown_properties_says_nothing(@ForAll("values") Described value) {
        List<String> names = new ArrayList<>(value.unknownProperties().names());
        Collections.reverse(names);
        Map<String, JsonValue> reversed = new LinkedHashMap<>();
        names.forEach(
                name -> reversed.put(name, value.unknownProperties().get(name).orElseThrow()));
        Described copy = withUnknown(value, JsonValue.of(reversed));

        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(copy.unknownProperties().names()).containsExactlyElementsOf(names);
    }

    @Property(seed = "1", tries = 500)
    void unknown_properties_survive_every_wither(@ForAll("values") Described value) {
        for (Attribute attribute : value.typeDescription().attributes()) {
            Object content = ((TypeBinding) value.typeDescription()).get(value, attribute.index());
            Described copy = with(value, attribute, content);
            assertThat(copy.unknownProperties()).isEqualTo(value.unknownProperties());
            assertThat(copy.unknownProperties().names())
                    .containsExactlyElementsOf(value.unknownProperties().names());
        }
    }

    @Property(seed = "1")
    void numbers_written_differently_are_the_same_number(@ForAll("values") Described value) {
        for (Attribute attribute : value.typeDescription().attributes()) {
            if (attribute.kind() == Kind.DECIMAL && attribute.valueIn(value).isPresent()) {
                Decimal number = (Decimal) attribute.valueIn(value).get();
                Described respelt = with(value, attribute, Decimal.of(number.canonicalText()));
                assertThat(respelt).isEqualTo(value).hasSameHashCodeAs(value);
            }
        }
    }

    private static Described with(Described value, Attribute attribute, Object content) {
        return ((TypeBinding) value.typeDescription()).with(value, attribute.index(), content);
    }

    private static Described withUnknown(Described value, JsonObject unknown) {
        TypeBinding type = (TypeBinding) value.typeDescription();
        return type.of(type.contents(value), unknown);
    }

    private static Described rebuilt(Described value) {
        TypeBinding type = (TypeBinding) value.typeDescription();
        Object[] contents = new Object[type.attributes().size()];
        for (Attribute attribute : type.attributes()) {
            attribute.valueIn(value).ifPresent(content -> contents[attribute.index()] = content);
        }
        return type.of(contents, value.unknownProperties());
    }

    private static Described deeplyRebuilt(Described value) {
        TypeBinding type = (TypeBinding) value.typeDescription();
        Object[] contents = type.contents(value);
        for (Attribute attribute : type.nestedAttributes()) {
            Object content = contents[attribute.index()];
            if (content instanceof List<?> members) {
                contents[attribute.index()] = members.stream()
                        .map(member -> deeplyRebuilt((Described) member))
                        .toList();
            } else if (content != null) {
                contents[attribute.index()] = deeplyRebuilt((Described) content);
            }
        }
        return type.of(contents, value.unknownProperties());
    }
}
