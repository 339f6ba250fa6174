package io.github.strategydocs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.strategydocs.testing.DescribedArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonValueTest {

    @Provide
    Arbitrary<JsonValue> values() {
        return DescribedArbitraries.jsonValues();
    }

    @Property(seed = "1", tries = 500)
    void a_value_equals_its_copy_however_its_members_are_ordered(@ForAll("values") JsonValue value) {
        assertThat(reversed(value)).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(reversed(value).depth()).isEqualTo(value.depth());
    }

    private static JsonValue reversed(JsonValue value) {
        if (value instanceof JsonArray array) {
            return JsonValue.of(
                    array.items().stream().map(JsonValueTest::reversed).toList());
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        List<String> names = new ArrayList<>(object.names());
        Collections.reverse(names);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        names.forEach(name -> members.put(name, reversed(object.get(name).orElseThrow())));
        return JsonValue.of(members);
    }

    @Test
    void values_of_different_types_are_never_equal() {
        List<JsonValue> values = List.of(
                JsonValue.NULL,
                JsonValue.of(false),
                JsonValue.of(0),
                JsonValue.of("0"),
                JsonValue.of(""),
                JsonValue.of("null"),
                JsonValue.of(List.of()),
                JsonObject.empty(),
                JsonValue.of(List.of(JsonValue.NULL)),
                JsonObject.of("", JsonValue.NULL));

        assertThat(values).doesNotHaveDuplicates();
    }

    @Test
    void numbers_compare_by_value_and_arrays_by_order() {
        assertThat(JsonValue.of(Decimal.of("1.10"))).isEqualTo(JsonValue.of(Decimal.of("1.1")));
        assertThat(JsonValue.of(List.of(JsonValue.of(1), JsonValue.of(2))))
                .isNotEqualTo(JsonValue.of(List.of(JsonValue.of(2), JsonValue.of(1))));
    }

    @Test
    void a_value_nests_to_512_and_no_deeper() {
        JsonValue arrays = JsonValue.of(List.of());
        JsonValue objects = JsonObject.empty();
        for (int depth = 1; depth < JsonValue.MAX_DEPTH; depth++) {
            arrays = JsonValue.of(List.of(arrays));
            objects = JsonObject.of("a", objects);
        }
        JsonValue deepArrays = arrays;
        JsonValue deepObjects = objects;

        assertThat(arrays.depth()).isEqualTo(512);
        assertThat(objects.depth()).isEqualTo(512);
        assertThat(arrays).isNotEqualTo(objects).isEqualTo(JsonValue.of(((JsonArray) arrays).items()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValue.of(List.of(deepArrays)))
                .withMessageContaining("512");
        assertThatIllegalArgumentException().isThrownBy(() -> JsonObject.of("a", deepObjects));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonObject.empty().with("a", deepArrays));
    }

    @Test
    void a_member_is_added_at_the_end_replaced_in_place_and_taken_out() {
        JsonObject object = JsonObject.of("a", JsonValue.of(1)).with("b", JsonValue.NULL);

        assertThat(object.with("c", JsonValue.of(3)).names()).containsExactly("a", "b", "c");
        assertThat(object.with("a", JsonValue.of(9)).names()).containsExactly("a", "b");
        assertThat(object.with("a", JsonValue.of(9)).get("a")).contains(JsonValue.of(9));
        assertThat(object.get("b")).contains(JsonValue.NULL);
        assertThat(object.get("z")).isEmpty();
        assertThat(object.without("a").names()).containsExactly("b");
        assertThat(object.without("z")).isSameAs(object);
        assertThat(object.names()).as("the original").containsExactly("a", "b");
    }

    @Test
    void what_is_given_is_copied_and_cannot_be_changed() {
        List<JsonValue> items = new ArrayList<>(List.of(JsonValue.of(1)));
        Map<String, JsonValue> members = new LinkedHashMap<>(Map.of("a", JsonValue.of(1)));
        JsonArray array = JsonValue.of(items);
        JsonObject object = JsonValue.of(members);
        items.clear();
        members.clear();

        assertThat(array.items()).hasSize(1);
        assertThat(object.names()).containsExactly("a");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(array.items()::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(object.members()::clear);
        assertThatNullPointerException().isThrownBy(() -> JsonObject.of("a", null));
    }
}
