package io.github.strategydocs.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameListTest {

    @Test
    void five_names_are_shown_and_the_others_counted() {
        assertThat(NameList.shortened(List.of("a", "b", "c", "d", "e"))).containsExactly("a", "b", "c", "d", "e");
        assertThat(NameList.shortened(List.of("a", "b", "c", "d", "e", "f", "g")))
                .containsExactly("a", "b", "c", "d", "e", "and 2 more");
    }

    @Test
    void a_long_name_is_cut_off_between_characters() {
        assertThat(NameList.quoted("x".repeat(50))).isEqualTo("\"" + "x".repeat(50) + "\"");
        assertThat(NameList.quoted("x".repeat(51))).isEqualTo("\"" + "x".repeat(50) + "…\"");
        assertThat(NameList.quoted("x".repeat(49) + "\uD835\uDC00")).isEqualTo("\"" + "x".repeat(49) + "…\"");
        assertThat(NameList.quoted("x".repeat(49) + " word")).isEqualTo("\"" + "x".repeat(49) + "…\"");
    }
}
