package io.github.strategydocs.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Section;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonArray;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RandomDocumentsTest {

    private static final int MANY = 1500;
    private static final List<Strategy> DOCUMENTS = documents(DocumentShape.STANDARD, MANY);

    private static List<Strategy> documents(DocumentShape shape, int count) {
        RandomDocuments source = new RandomDocuments(20270331, shape);
        List<Strategy> documents = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            documents.add(source.next());
        }
        return documents;
    }

    @Test
    void every_type_and_variant_occurs() {
        Set<TypeDescription> seen = new HashSet<>();
        forEachValue(DOCUMENTS, value -> seen.add(value.typeDescription()));

        assertThat(seen).containsAll(DescribedTypes.concrete());
    }

    @Test
    void every_attribute_occurs_absent_and_present_once_and_several_times() {
        Set<String> seen = new TreeSet<>();
        forEachContent(DOCUMENTS, (attribute, content) -> seen.add(attribute + ": " + cardinality(content)));

        Set<String> expected = new TreeSet<>();
        forEachAttribute(attribute -> expected.addAll(cardinalities(attribute)));
        assertThat(seen).isEqualTo(expected);
    }

    private static String cardinality(Object content) {
        if (content instanceof List<?> list) {
            return list.isEmpty() ? "absent" : list.size() == 1 ? "one" : "several";
        }
        return content == null ? "absent" : "one";
    }

    private static Set<String> cardinalities(Attribute attribute) {
        Set<String> expected = new TreeSet<>(Set.of(attribute + ": one"));
        if (attribute.isList()) {
            expected.add(attribute + ": several");
        }
        boolean hasDefault = attribute.toString().equals("Strategy.formatVersion");
        if (!attribute.isMandatory() && !hasDefault) {
            expected.add(attribute + ": absent");
        }
        return expected;
    }

    @Test
    void every_constant_occurs_at_every_attribute() {
        Set<String> seen = new TreeSet<>();
        forEachMember(DOCUMENTS, (attribute, member) -> {
            if (member instanceof Enum<?> constant) {
                seen.add(attribute + ": " + Constants.nameOf(constant));
            }
        });

        Set<String> expected = new TreeSet<>();
        forEachAttribute(attribute -> attribute
                .constants()
                .ifPresent(constants -> constants.names().forEach(name -> expected.add(attribute + ": " + name))));
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void every_variant_and_every_precision_occurs_wherever_it_may_stand() {
        Set<String> seen = new TreeSet<>();
        forEachMember(DOCUMENTS, (attribute, member) -> {
            if (member instanceof Described described
                    && described.typeDescription().tag().isPresent()) {
                seen.add(attribute + ": " + described.typeDescription());
            } else if (member instanceof PartialDate date) {
                seen.add(attribute + ": " + date.precision());
            }
        });

        Set<String> expected = new TreeSet<>();
        forEachAttribute(attribute -> {
            attribute
                    .valueType()
                    .ifPresent(type -> type.variants().forEach(variant -> expected.add(attribute + ": " + variant)));
            if (attribute.kind() == Kind.DATE) {
                for (PartialDate.Precision precision : PartialDate.Precision.values()) {
                    expected.add(attribute + ": " + precision);
                }
            }
        });
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void no_attribute_is_rare() {
        Map<Attribute, Integer> counts = new HashMap<>();
        forEachContent(DOCUMENTS, (attribute, content) -> {
            if (!cardinality(content).equals("absent")) {
                counts.merge(attribute, 1, Integer::sum);
            }
        });

        Map<String, Integer> rare = new TreeMap<>();
        counts.forEach((attribute, count) -> {
            if (count < MANY / 100) {
                rare.put(attribute.toString(), count);
            }
        });
        assertThat(rare).isEmpty();
    }

    @Test
    void most_references_resolve_and_some_do_not() {
        int[] counts = new int[3];
        for (Strategy document : DOCUMENTS) {
            Set<String> ids = idsOf(document);
            forEachMember(
                    List.of(document),
                    (attribute, member) -> attribute.referenceTarget().ifPresent(target -> {
                        String text = (String) member;
                        boolean leadsSomewhere = ids.contains(text)
                                || (target.section() && RandomDocuments.SECTION_NAMES.contains(text));
                        counts[leadsSomewhere ? 0 : text.contains("#") ? 1 : 2]++;
                    }));
        }
        int all = counts[0] + counts[1] + counts[2];
        assertThat(counts[0]).as("resolving").isGreaterThan(all / 2);
        assertThat(counts[1]).as("elsewhere").isGreaterThan(all / 50);
        assertThat(counts[2]).as("dangling").isGreaterThan(all / 50);
    }

    private static Set<String> idsOf(Strategy document) {
        Set<String> ids = new HashSet<>();
        Walker.walk(document, (path, value) -> {
            if (value != document) {
                value.typeDescription().idOf(value).ifPresent(ids::add);
            }
        });
        return ids;
    }

    @Test
    void no_section_is_empty() {
        for (Strategy document : DOCUMENTS) {
            for (Section section : document.sections()) {
                Described value = (Described) section;
                assertThat(value.unknownProperties().isEmpty()
                                && value.typeDescription().attributes().stream()
                                        .noneMatch(attribute ->
                                                attribute.valueIn(value).isPresent()))
                        .as("%s is empty", section)
                        .isFalse();
            }
        }
    }

    @Test
    void no_text_holds_a_lone_surrogate_and_some_hold_pairs() {
        int[] pairs = new int[1];
        forEachMember(DOCUMENTS, (attribute, member) -> {
            if (member instanceof String text) {
                assertThat(text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                        .isFalse();
                pairs[0] += text.codePoints().anyMatch(Character::isSupplementaryCodePoint) ? 1 : 0;
            }
        });
        assertThat(pairs[0]).isGreaterThan(MANY);
    }

    @Test
    void numbers_keep_within_what_every_reader_takes() {
        forEachMember(DOCUMENTS, (attribute, member) -> {
            if (member instanceof Decimal number) {
                assertThat(number.digits()).isLessThanOrEqualTo(100);
                assertThat(Math.abs(number.exponent())).isLessThanOrEqualTo(400);
            }
        });
    }

    @Test
    void unknown_properties_of_every_json_type_stand_at_every_type() {
        Set<String> seen = new TreeSet<>();
        forEachValue(
                DOCUMENTS,
                value -> value.unknownProperties()
                        .members()
                        .values()
                        .forEach(json -> seen.add(value.typeDescription() + ": " + sort(json))));

        Set<String> expected = new TreeSet<>();
        for (TypeDescription type : DescribedTypes.concrete()) {
            for (String sort : List.of(
                    "JsonNull", "JsonText", "JsonNumber", "JsonBoolean", "JsonArray", "JsonObject", "[]", "{}")) {
                expected.add(type + ": " + sort);
            }
        }
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(seen);
        assertThat(missing.size()).as("missing: %s", missing).isLessThan(expected.size() / 20);
    }

    private static String sort(JsonValue json) {
        if (json instanceof JsonArray array && array.items().isEmpty()) {
            return "[]";
        }
        return json instanceof JsonObject object && object.isEmpty()
                ? "{}"
                : json.getClass().getSimpleName();
    }

    @Test
    void a_shape_without_unknown_properties_has_none_and_one_with_extensions_has_only_these() {
        forEachValue(
                documents(DocumentShape.STANDARD.withoutUnknownProperties(), 100),
                value -> assertThat(value.unknownProperties().isEmpty()).isTrue());

        Set<String> names = new HashSet<>();
        forEachValue(
                documents(DocumentShape.STANDARD.withExtensionsOnly(), 100),
                value -> names.addAll(value.unknownProperties().names()));
        assertThat(names).isNotEmpty().allMatch(name -> name.startsWith("x-"));
    }

    @Test
    void one_seed_gives_the_same_documents_each_time() {
        assertThat(documents(DocumentShape.STANDARD, 20)).isEqualTo(DOCUMENTS.subList(0, 20));
    }

    @Test
    void a_large_shape_gives_large_documents() {
        int[] values = new int[1];
        forEachValue(documents(DocumentShape.STANDARD.large(), 20), value -> values[0]++);

        assertThat(values[0]).isGreaterThan(20 * 200);
    }

    private static void forEachAttribute(Consumer<Attribute> consumer) {
        DescribedTypes.concrete().forEach(type -> type.attributes().forEach(consumer));
    }

    private static void forEachValue(List<Strategy> documents, Consumer<Described> consumer) {
        documents.forEach(document -> Walker.walk(document, (path, value) -> consumer.accept(value)));
    }

    private static void forEachContent(List<Strategy> documents, BiConsumer<Attribute, Object> consumer) {
        forEachValue(
                documents,
                value -> value.typeDescription()
                        .attributes()
                        .forEach(attribute -> consumer.accept(
                                attribute, attribute.valueIn(value).orElse(null))));
    }

    private static void forEachMember(List<Strategy> documents, BiConsumer<Attribute, Object> consumer) {
        forEachContent(documents, (attribute, content) -> {
            if (content instanceof List<?> members) {
                members.forEach(member -> consumer.accept(attribute, member));
            } else if (content != null) {
                consumer.accept(attribute, content);
            }
        });
    }
}
