package io.github.strategydocs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void a_known_rating_has_its_level(int level) {
        assertThat(Rating.of(level)).isSameAs(Rating.of(level)).hasToString(Integer.toString(level));
        assertThat(Rating.of(level).isKnown()).isTrue();
        assertThat(Rating.of(level).level()).hasValue(level);
        assertThat(Rating.of(level)).isNotEqualTo(Rating.UNKNOWN).isNotEqualTo(Rating.of(level % 5 + 1));
    }

    @Test
    void what_is_unknown_has_no_level() {
        assertThat(Rating.UNKNOWN.isKnown()).isFalse();
        assertThat(Rating.UNKNOWN.level()).isEmpty();
        assertThat(Rating.UNKNOWN).hasToString("unknown");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1, Integer.MAX_VALUE})
    void a_level_beyond_1_to_5_is_refused(int level) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rating.of(level)).withMessageContaining("" + level);
    }
}
