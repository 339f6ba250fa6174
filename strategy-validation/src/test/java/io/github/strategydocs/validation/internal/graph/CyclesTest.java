package io.github.strategydocs.validation.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CyclesTest {

    @Test
    void whoever_leads_back_to_themselves_is_in_a_cycle() {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        edges.put("a", List.of("b", "nowhere"));
        edges.put("b", List.of("c", "d"));
        edges.put("c", List.of("b"));
        edges.put("d", List.of());
        edges.put("e", List.of("e"));
        edges.put("f", List.of("a"));

        assertThat(Cycles.in(edges)).containsExactly(List.of("b", "c"), List.of("e"));
    }

    @Test
    void cycles_that_touch_are_one_group_and_others_are_not() {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        edges.put("z", List.of("y"));
        edges.put("y", List.of("z", "x"));
        edges.put("x", List.of("y"));
        edges.put("q", List.of("p", "z"));
        edges.put("p", List.of("q"));

        assertThat(Cycles.in(edges)).containsExactly(List.of("x", "y", "z"), List.of("p", "q"));
    }

    @Test
    void two_ways_to_one_place_are_no_cycle() {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        edges.put("a", List.of("b", "c"));
        edges.put("b", List.of("d"));
        edges.put("c", List.of("d"));
        edges.put("d", List.of());

        assertThat(Cycles.in(edges)).isEmpty();
    }
}
