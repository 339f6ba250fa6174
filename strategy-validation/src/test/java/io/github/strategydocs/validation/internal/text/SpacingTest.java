package io.github.strategydocs.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacingTest {

    @Test
    void white_space_becomes_one_space_between_words_and_none_around_them() {
        assertThat(Spacing.single(" \n web\t\tservices \u2003 and apps ")).isEqualTo("web services and apps");
        assertThat(Spacing.single("one")).isEqualTo("one");
        assertThat(Spacing.single(" \t")).isEmpty();
    }
}
