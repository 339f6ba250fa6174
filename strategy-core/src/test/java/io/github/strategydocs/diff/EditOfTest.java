package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.value.JsonValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditOfTest {

    private static final Optional<Place> TITLE = Optional.of(Place.of(ElementPath.parse("title")));
    private static final Optional<Place> UNKNOWN = Optional.of(Place.of(ElementPath.parse("[\"x-a\"]")));

    @Test
    void an_edit_made_by_hand_knows_its_attribute() {
        Edit edit = Edit.of(EditKind.CHANGED, TITLE, TITLE, Optional.of("old"), Optional.of("new"));

        assertThat(edit.attribute().orElseThrow()).hasToString("Strategy.title");
        assertThat(edit.inverse().after()).contains("old");
    }

    @Test
    void an_unknown_property_is_of_no_attribute() {
        Edit edit =
                Edit.of(EditKind.ADDED, Optional.empty(), UNKNOWN, Optional.empty(), Optional.of(JsonValue.of(true)));

        assertThat(edit.attribute()).isEmpty();
        assertThat(edit.isUnknownProperty()).isTrue();
    }

    @Test
    void an_edit_without_the_parts_that_its_kind_asks_for_is_refused() {
        Optional<Object> content = Optional.of(JsonValue.of(1));
        for (EditKind kind : EditKind.values()) {
            assertThatThrownBy(() -> Edit.of(kind, Optional.empty(), Optional.empty(), content, content))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Edit.of(EditKind.ADDED, UNKNOWN, UNKNOWN, Optional.empty(), content))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Edit.of(EditKind.ADDED, Optional.empty(), UNKNOWN, content, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Edit.of(EditKind.REMOVED, UNKNOWN, UNKNOWN, content, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Edit.of(EditKind.REMOVED, UNKNOWN, Optional.empty(), Optional.empty(), content))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
