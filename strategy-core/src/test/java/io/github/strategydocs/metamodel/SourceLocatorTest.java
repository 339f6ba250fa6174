package io.github.strategydocs.metamodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceLocatorTest {

    private static final ElementPath ACTION = ElementPath.parse("actionPlan.actions[open-data]");

    @Test
    void what_is_missing_stands_where_the_nearest_thing_around_it_does() {
        SourceLocator locator = places(Map.of(ACTION, new SourcePosition(12, 3)));

        assertThat(locator.locate(ACTION.attribute("deadline"))).isEmpty();
        assertThat(locator.locateNearest(ACTION.attribute("deadline"))).contains(new SourcePosition(12, 3));
        assertThat(locator.locateNearest(ACTION)).contains(new SourcePosition(12, 3));
    }

    @Test
    void nothing_is_made_up_where_no_place_is_known() {
        assertThat(places(Map.of()).locateNearest(ACTION)).isEmpty();
    }

    @Test
    void places_are_ordered_as_they_are_read() {
        assertThat(new SourcePosition(2, 9))
                .isLessThan(new SourcePosition(3, 1))
                .isGreaterThan(new SourcePosition(2, 8));
        assertThat(new SourcePosition(41, 7)).hasToString("41:7");
    }

    @Test
    void lines_and_columns_are_counted_from_one() {
        assertThatThrownBy(() -> new SourcePosition(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SourcePosition(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SourceLocator places(Map<ElementPath, SourcePosition> places) {
        return path -> Optional.ofNullable(places.get(path));
    }
}
