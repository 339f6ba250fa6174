package io.github.strategydocs.validation.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Deliverable;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonBoolean;
import io.github.strategydocs.value.JsonNull;
import io.github.strategydocs.value.JsonNumber;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Action ACTION = Action.builder()
            .id("a")
            .title("Write a report")
            .addDeliverable(Deliverable.builder().id("d").name("The report").build())
            .build();

    @Test
    void ids_and_the_order_of_sets_and_of_unknown_properties_make_no_difference() {
        JsonObject one = JsonObject.of("x", number("1.10")).with("y", new JsonNull());
        JsonObject other = JsonObject.of("y", new JsonNull()).with("x", number("1.1"));
        Action again = ACTION.withId("b")
                .withDeliverables(
                        Deliverable.builder().id("e").name("The report").build());

        assertThat(Likeness.of(again.withDependsOn("p", "q").withUnknownProperties(other)))
                .isEqualTo(Likeness.of(ACTION.withDependsOn("q", "p").withUnknownProperties(one)));
    }

    @Test
    void all_else_makes_a_difference() {
        assertThat(List.of(
                        ACTION,
                        ACTION.withTitle("Write"),
                        ACTION.withDeliverables(),
                        ACTION.withDependsOn("p"),
                        ACTION.withDependsOn("p", "p"),
                        ACTION.withDependsOn("p1:p"),
                        ACTION.withDependsOn("p", "q").withScopeItems("r"),
                        ACTION.withDependsOn("p").withScopeItems("q", "r"),
                        ACTION.withDeliverables(
                                Deliverable.builder().id("d").name("A leaflet").build()),
                        ACTION.withDeadline(Deadline.unstated()),
                        ACTION.withDeadline(Deadline.Elsewhere.builder().build()),
                        ACTION.withStatusNote("p"),
                        with(new JsonText("true")),
                        with(new JsonBoolean(true)),
                        with(new JsonText("null")),
                        with(new JsonNull()),
                        with(new JsonText("1")),
                        with(number("1")),
                        with(JsonValue.of(List.of())),
                        with(JsonValue.of(List.of(number("1"), number("2")))),
                        with(JsonValue.of(List.of(number("2"), number("1")))),
                        with(JsonObject.empty()),
                        with(JsonValue.of(List.of(JsonValue.of(List.of(number("1"))), number("2")))),
                        with(JsonValue.of(List.of(JsonValue.of(List.of(number("1"), number("2")))))),
                        with(JsonObject.of("x", number("1"))),
                        with(JsonObject.of("y", number("1"))),
                        with(JsonObject.of("x", JsonObject.of("y", number("1"))).with("z", number("2"))),
                        with(JsonObject.of("x", JsonObject.of("y", number("1")).with("z", number("2"))))))
                .extracting(Likeness::of)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_alike_is_never_clearly_different() {
        assertThat(Likeness.areClearlyDifferent(ACTION, ACTION.withId("b"))).isFalse();
        assertThat(Likeness.areClearlyDifferent(ACTION, ACTION.withTitle("Write")))
                .isTrue();
        assertThat(Likeness.areClearlyDifferent(ACTION.withStatusNote("p"), ACTION))
                .isTrue();
        assertThat(Likeness.areClearlyDifferent(ACTION, ACTION.withDeliverables()))
                .isFalse();
    }

    private static Action with(JsonValue unknown) {
        return ACTION.withUnknownProperties(JsonObject.of("x-own", unknown));
    }

    private static JsonValue number(String text) {
        return new JsonNumber(Decimal.of(text));
    }
}
