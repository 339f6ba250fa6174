package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.NullArguments;
import org.junit.jupiter.api.Test;

class NullsTest {

    @Test
    void whoever_gives_null_is_told_for_which_parameter() {
        assertThat(NullArguments.unexplained()).isEmpty();
    }
}
