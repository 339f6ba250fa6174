package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

    /** About the greatest that fits where the first positions are kept together. */
    private static final int[] POSITIONS = {0, 1, 65_533, 65_534, 65_535, 65_536, Integer.MAX_VALUE};

    private static final int DEEPEST = 6;

    @Test
    void places_come_in_the_order_of_their_positions_however_great_and_however_deep() {
        List<int[]> all = new ArrayList<>();
        all.add(new int[0]);
        for (int[] one : List.of(new int[] {}, new int[] {1}, new int[] {1, 65_534}, new int[] {2, 65_535, 0, 1})) {
            for (int first : POSITIONS) {
                all.add(longer(one, first));
                for (int second : POSITIONS) {
                    all.add(longer(longer(one, first), second));
                }
            }
        }
        assertThat(all).anyMatch(positions -> positions.length == DEEPEST);
        for (int[] one : all) {
            for (int[] other : all) {
                assertThat(Integer.signum(order(one).compareTo(order(other))))
                        .as("%s and %s", Arrays.toString(one), Arrays.toString(other))
                        .isEqualTo(Integer.signum(Arrays.compare(one, other)));
            }
        }
    }

    @Test
    void one_place_has_one_order() {
        assertThat(order(1, 2)).isEqualTo(order(1, 2)).hasSameHashCodeAs(order(1, 2));
        assertThat(order(1, 2)).isNotEqualTo(order(1)).isNotEqualTo(order(2, 1));
    }

    private static int[] longer(int[] positions, int next) {
        int[] longer = Arrays.copyOf(positions, positions.length + 1);
        longer[positions.length] = next;
        return longer;
    }

    private static Order order(int... positions) {
        Order order = Order.FIRST;
        for (int position : positions) {
            order = order.then(position);
        }
        return order;
    }
}
