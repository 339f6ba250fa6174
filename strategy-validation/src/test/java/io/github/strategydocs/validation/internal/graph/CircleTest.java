package io.github.strategydocs.validation.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircleTest {

    /** The way up from the tail into the circle a → b → c → a, which is entered at each of its members. */
    @ParameterizedTest
    @CsvSource({
        "0 a b c, a, 0 a",
        "0 b c a, b, 0 b c a",
        "0 c a b, c, 0 c a",
        "0 a, a, 0 a",
        "a b c, a, a",
    })
    void the_member_that_comes_first_in_the_alphabet_ends_the_lineage(String climbed, String again, String left) {
        Deque<String> lineage = new ArrayDeque<>();
        List.of(climbed.split(" ")).forEach(lineage::push);

        Circle.open(lineage, again, Function.identity());

        assertThat(lineage.descendingIterator()).toIterable().containsExactly(left.split(" "));
    }
}
