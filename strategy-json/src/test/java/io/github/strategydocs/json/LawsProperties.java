package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.Changes;
import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.testing.DescribedTypes;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every document that can be built. */
class LawsProperties {

    @Provide
    Arbitrary<Strategy> strategies() {
        return DescribedArbitraries.strategies();
    }

    @Provide
    Arbitrary<Strategy> extended() {
        return DescribedArbitraries.strategies(DocumentShape.STANDARD.withExtensionsOnly());
    }

    @Provide
    Arbitrary<Strategy> small() {
        return DescribedArbitraries.strategies(DocumentShape.STANDARD.small());
    }

    @Provide
    Arbitrary<Described> values() {
        return DescribedArbitraries.values();
    }

    @Provide
    Arbitrary<JsonValue> jsonValues() {
        return DescribedArbitraries.jsonValues();
    }

    @Example
    void documents_reach_every_type_and_every_attribute() {
        RandomDocuments documents = new RandomDocuments(1, DocumentShape.STANDARD.large());
        Set<Attribute> reached = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            Strategy strategy = documents.next();
            assertThat(StrategyJson.read(StrategyJson.write(strategy, JsonForm.COMPACT)))
                    .isEqualTo(strategy);
            Walker.walk(
                    strategy,
                    (path, value) -> value.typeDescription().attributes().stream()
                            .filter(attribute -> attribute.valueIn(value).isPresent())
                            .forEach(reached::add));
        }
        Set<Attribute> all = new HashSet<>();
        DescribedTypes.concrete().forEach(type -> all.addAll(type.attributes()));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(all);
    }

    @Property(seed = "1", tries = 300)
    void reading_what_was_written_changes_nothing(@ForAll("strategies") Strategy strategy, @ForAll JsonForm form) {
        Strategy again = StrategyJson.read(StrategyJson.write(strategy, form));

        assertThat(again).isEqualTo(strategy).hasSameHashCodeAs(strategy);
    }

    @Property(seed = "1", tries = 300)
    void reading_the_readable_forms_keeps_every_digit_and_every_order(@ForAll("strategies") Strategy strategy) {
        for (JsonForm form : List.of(JsonForm.PRETTY, JsonForm.COMPACT)) {
            byte[] text = StrategyJson.write(strategy, form);

            assertThat(StrategyJson.write(StrategyJson.read(text), form)).isEqualTo(text);
        }
    }

    @Property(seed = "1", tries = 600)
    void reading_any_value_that_was_written_changes_nothing(@ForAll("values") Described value, @ForAll JsonForm form) {
        TypeBinding type = (TypeBinding) value.typeDescription();

        assertThat(Reading.again(type, value, form)).isEqualTo(value);
    }

    @Property(seed = "1", tries = 300)
    void strict_reading_takes_what_we_write_with_extensions_alone(@ForAll("extended") Strategy strategy) {
        ReadResult result = StrategyJson.parse(StrategyJson.write(strategy), ReadOptions.strict());

        assertThat(result.problems()).isEmpty();
        assertThat(result.strategy()).isEqualTo(strategy);
    }

    @Property(seed = "1", tries = 300)
    void lenient_reading_of_what_we_write_warns_of_nothing_but_unknown_properties(
            @ForAll("strategies") Strategy strategy) {
        ReadResult result = StrategyJson.parse(
                StrategyJson.write(strategy), ReadOptions.lenient().withMaxProblems(10_000));

        assertThat(result.problems()).allMatch(problem -> problem.code() == ProblemCode.UNKNOWN_PROPERTY);
    }

    @Property(seed = "1", tries = 300)
    void the_canonical_form_is_its_own_canonical_form(@ForAll("strategies") Strategy strategy) {
        byte[] canonical = StrategyJson.canonical(strategy);

        assertThat(StrategyJson.canonical(StrategyJson.read(canonical))).isEqualTo(canonical);
    }

    @Property(seed = "1", tries = 300)
    void equal_documents_have_one_canonical_form_however_they_are_spelt(
            @ForAll("strategies") Strategy strategy, @ForAll long seed) {
        Random random = new Random(seed);
        JsonNode tree = Respelling.tree(StrategyJson.write(strategy, JsonForm.COMPACT));
        Strategy respelt = StrategyJson.read(new Respelling(random).respell(tree));
        Strategy permuted = (Strategy) permuted(respelt, random);

        assertThat(permuted).isEqualTo(strategy);
        assertThat(StrategyJson.canonical(permuted)).isEqualTo(StrategyJson.canonical(strategy));
        assertThat(StrategyJson.digest(permuted)).isEqualTo(StrategyJson.digest(strategy));
    }

    /** A copy with its sets and its unknown properties in another order. */
    private static Described permuted(Described value, Random random) {
        TypeBinding type = (TypeBinding) value.typeDescription();
        Object[] contents = type.contents(value);
        for (Attribute attribute : type.attributes()) {
            Object content = contents[attribute.index()];
            if (content instanceof List<?> members) {
                List<Object> copy = new ArrayList<>();
                members.forEach(
                        member -> copy.add(member instanceof Described nested ? permuted(nested, random) : member));
                if (attribute.isSet()) {
                    Collections.shuffle(copy, random);
                }
                contents[attribute.index()] = copy;
            } else if (content instanceof Described nested) {
                contents[attribute.index()] = permuted(nested, random);
            }
        }
        List<String> names = new ArrayList<>(value.unknownProperties().names());
        Collections.shuffle(names, random);
        Map<String, JsonValue> unknown = new LinkedHashMap<>();
        names.forEach(
                name -> unknown.put(name, value.unknownProperties().get(name).orElseThrow()));
        return type.of(contents, JsonValue.of(unknown));
    }

    @Property(seed = "1", tries = 60)
    void the_digest_changes_when_any_value_changes(@ForAll("small") Strategy strategy) {
        String digest = StrategyJson.digest(strategy);
        Set<String> digests = new HashSet<>(Set.of(digest));

        Changes.forEach(strategy, changed -> {
            assertThat(changed).isNotEqualTo(strategy);
            digests.add(StrategyJson.digest((Strategy) changed));
            assertThat(StrategyJson.digest((Strategy) changed)).isNotEqualTo(digest);
        });

        assertThat(digests).hasSizeGreaterThan(5);
    }

    @Property(seed = "1", tries = 300)
    void two_documents_are_equal_exactly_when_their_canonical_forms_are(
            @ForAll("small") Strategy one, @ForAll("small") Strategy other) {
        boolean sameBytes = java.util.Arrays.equals(StrategyJson.canonical(one), StrategyJson.canonical(other));

        assertThat(one.equals(other)).isEqualTo(sameBytes);
    }

    @Property(seed = "1", tries = 300)
    void unknown_properties_survive_reading_changing_and_writing(
            @ForAll("strategies") Strategy strategy, @ForAll("jsonValues") JsonValue value) {
        Action action = Action.builder()
                .id("the-action-of-this-test")
                .title("An action")
                .deadline(Deadline.On.builder()
                        .date(PartialDate.parse("2027-03"))
                        .unknownProperties(JsonObject.of("confidence", value))
                        .build())
                .unknownProperties(JsonObject.of("x-cost code", value).with("colour", value))
                .build();
        Strategy with = strategy.withActionPlan(ActionPlan.builder()
                .addActions(action)
                .unknownProperties(JsonObject.of("", value))
                .build());
        JsonObject before = with.unknownProperties();

        Strategy read = StrategyJson.read(StrategyJson.write(with));
        Strategy changed = read.withTitle("Another title")
                .update(action.id(), Action.class, found -> found.withTitle("Another action"));
        Strategy again = StrategyJson.read(StrategyJson.write(changed));

        assertThat(again.unknownProperties()).isEqualTo(before);
        assertThat(again.unknownProperties().names()).containsExactlyElementsOf(before.names());
        ActionPlan plan = again.actionPlan().orElseThrow();
        assertThat(plan.unknownProperties().get("")).contains(value);
        Action found = plan.actions().get(0);
        assertThat(found.title()).isEqualTo("Another action");
        assertThat(found.unknownProperties().names()).containsExactly("x-cost code", "colour");
        assertThat(found.unknownProperties().get("colour")).contains(value);
        assertThat(((Deadline.On) found.deadline().orElseThrow())
                        .unknownProperties()
                        .get("confidence"))
                .contains(value);
    }

    @Property(seed = "1", tries = 100)
    void all_ways_of_writing_and_reading_agree(@ForAll("strategies") Strategy strategy) throws java.io.IOException {
        byte[] bytes = StrategyJson.write(strategy, JsonForm.PRETTY);
        String text = StrategyJson.write(strategy);

        assertThat(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(bytes);
        assertThat(text).endsWith("}\n");
        assertThat(StrategyJson.read(text)).isEqualTo(strategy);
        assertThat(StrategyJson.parse(new java.io.StringReader(text), ReadOptions.lenient())
                        .strategy())
                .isEqualTo(strategy);
        assertThat(StrategyJson.parse(new java.io.ByteArrayInputStream(bytes), ReadOptions.lenient())
                        .strategy())
                .isEqualTo(strategy);
    }
}
