package io.github.strategydocs.diff.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.value.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PropertyWordsTest {

    @Test
    void a_plain_value_is_said_before_and_after() {
        assertThat(PropertyWords.change(text("blue"), JsonValue.of(true))).isEqualTo(": \"blue\" → true");
        assertThat(PropertyWords.of(text("blue"))).isEqualTo(": \"blue\"");
        assertThat(PropertyWords.of(list(text("blue")))).isEmpty();
    }

    @Test
    void items_are_told_apart_by_their_names_wherever_they_stand() {
        JsonValue cover = object(Map.of("id", text("a"), "label", text("Percent covered")));
        JsonValue url = object(Map.of("id", text("b"), "label", text("Address")));
        JsonValue relabelled = object(Map.of("id", text("b"), "label", text("Web address")));

        assertThat(PropertyWords.change(list(url), list(cover, url))).isEqualTo(": \"Percent covered\" added");
        assertThat(PropertyWords.change(list(cover, url), list(url))).isEqualTo(": \"Percent covered\" removed");
        assertThat(PropertyWords.change(list(cover, url), list(url, cover))).isEqualTo(": in another order");
        assertThat(PropertyWords.change(list(url), list(relabelled)))
                .startsWith(": \"Address\": \"label\": ")
                .contains("Web address");
    }

    @Test
    void items_that_are_alike_are_counted() {
        assertThat(PropertyWords.change(list(text("x")), list(text("x"), text("x"))))
                .isEqualTo(": \"x\" 2 added");
    }

    @Test
    void a_name_that_looks_like_a_counted_one_is_another() {
        JsonValue one = object(Map.of("id", text("A"), "v", JsonValue.of(true)));
        JsonValue same = object(Map.of("id", text("A"), "v", JsonValue.of(false)));
        JsonValue before = object(Map.of("id", text("A 2"), "v", text("old")));
        JsonValue after = object(Map.of("id", text("A 2"), "v", text("new")));

        assertThat(PropertyWords.change(list(one, same, before), list(one, same, after)))
                .isEqualTo(": \"A 2\": \"v\": \"old\" → \"new\"");
    }

    @Test
    void a_difference_that_is_cut_off_is_not_shown_as_none() {
        String longer = "x".repeat(300);

        assertThat(PropertyWords.change(list(text(longer + "a")), list(text(longer + "b"))))
                .contains("a\" → \"…")
                .endsWith("b\"");
        assertThat(PropertyWords.change(list(), list(object(Map.of("id", text("\"" + longer))))))
                .hasSizeLessThan(200);
    }

    @Test
    void no_more_is_said_than_anybody_would_read() {
        Map<String, JsonValue> many = new LinkedHashMap<>();
        for (int i = 0; i < 100; i++) {
            many.put("p" + i, text("v"));
        }
        JsonValue deep = text("a");
        JsonValue other = text("b");
        for (int i = 0; i < 60; i++) {
            deep = list(deep);
            other = list(other);
        }

        assertThat(PropertyWords.change(object(Map.of()), object(many)))
                .isEqualTo(
                        ": \"p0\" added; \"p1\" added; \"p2\" added; \"p3\" added; \"p4\" added; \"p5\" added; and 94 more");
        assertThat(PropertyWords.change(deep, other)).endsWith(" differs");
    }

    @Test
    void six_differences_are_all_told() {
        Map<String, JsonValue> six = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            six.put("p" + i, text("v"));
        }

        assertThat(PropertyWords.change(object(Map.of()), object(six)))
                .isEqualTo(": \"p0\" added; \"p1\" added; \"p2\" added; \"p3\" added; \"p4\" added; \"p5\" added");
    }

    @Test
    void what_differs_is_told_three_levels_down_and_no_further() {
        assertThat(PropertyWords.change(nested(3, "a"), nested(3, "b")))
                .isEqualTo(": \"n\": \"n\": \"n\": \"a\" → \"b\"");
        assertThat(PropertyWords.change(nested(4, "a"), nested(4, "b"))).isEqualTo(": \"n\": \"n\": \"n\" differs");
        assertThat(PropertyWords.change(list(list(list(text("a")))), list(list(list(text("b"))))))
                .isEqualTo(": item 1: item 1: \"a\" removed; \"b\" added");
        assertThat(PropertyWords.change(list(list(list(list(text("a"))))), list(list(list(list(text("b")))))))
                .isEqualTo(": item 1: item 1: item 1 differs");
    }

    private static JsonValue nested(int depth, String text) {
        return depth == 0 ? text(text) : object(Map.of("n", nested(depth - 1, text)));
    }

    private static JsonValue text(String text) {
        return JsonValue.of(text);
    }

    private static JsonValue list(JsonValue... items) {
        return JsonValue.of(List.of(items));
    }

    private static JsonValue object(Map<String, JsonValue> members) {
        return JsonValue.of(members);
    }
}
