package io.github.strategydocs.metamodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementPathTest {

    @Test
    void a_path_reads_as_people_would_say_it() {
        ElementPath path =
                ElementPath.ROOT.attribute("actionPlan").attribute("actions").member("open-data");

        assertThat(path.attribute("deadline")).hasToString("actionPlan.actions[open-data].deadline");
        assertThat(path.attribute("assignments").member(2))
                .hasToString("actionPlan.actions[open-data].assignments[#2]");
        assertThat(ElementPath.ROOT.attribute("scope").unknown("deadine")).hasToString("scope[\"deadine\"]");
        assertThat(ElementPath.ROOT).hasToString("");
    }

    @Test
    void an_id_that_looks_like_something_else_is_marked() {
        for (String id : List.of("\"quoted\"", "#2", "=x", "==")) {
            ElementPath path = ElementPath.ROOT.attribute("parties").member(id);
            assertThat(ElementPath.parse(path.toString())).isEqualTo(path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b", ".a", "a[", "a[#0]", "a[#]", "a[#x]", "a[\"x", "a[\"x\"", "a[b]c"})
    void a_text_that_is_no_path_is_refused_with_the_place(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementPath.parse(text))
                .withMessageContaining("not a path")
                .withMessageContaining("at character");
    }

    @Test
    void members_are_numbered_from_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> ElementPath.ROOT.member(0));
    }

    @Property(seed = "1")
    void every_path_is_read_from_its_text(@ForAll("paths") ElementPath path) {
        assertThat(ElementPath.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
    }

    @Provide
    Arbitrary<ElementPath> paths() {
        Arbitrary<ElementPath.Step> steps = Arbitraries.oneOf(
                DescribedArbitraries.ids().map(ElementPath.MemberStep::new),
                Arbitraries.integers().between(1, 999_999_999).map(ElementPath.NumberStep::new),
                DescribedArbitraries.texts().map(ElementPath.UnknownStep::new),
                Arbitraries.of("actionPlan", "actions", "deadline", "$schema").map(ElementPath.AttributeStep::new));
        return steps.list()
                .ofMaxSize(6)
                .map(list -> list.stream().reduce(ElementPath.ROOT, ElementPath::then, (one, other) -> other));
    }

    @Property(seed = "1")
    void what_the_walker_visits_is_found_by_path_and_by_pointer(@ForAll("documents") Strategy strategy) {
        PathResolver resolver = PathResolver.of(strategy);
        Walker.walk(strategy, (path, value) -> {
            assertThat(resolver.resolve(path)).containsSame(value);
            List<Object> passed = resolver.along(path);
            assertThat(passed).hasSameSizeAs(path.steps());
            assertThat(passed.isEmpty() ? strategy : passed.get(passed.size() - 1))
                    .isSameAs(value);
            assertThat(resolver.along(path.attribute("no such attribute").member(1)))
                    .isEqualTo(passed);
            String pointer = resolver.pointerTo(path).orElseThrow();
            assertThat(resolver.pathTo(pointer)).contains(path);
            for (String unknown : value.unknownProperties().names()) {
                ElementPath property = path.unknown(unknown);
                assertThat(resolver.resolve(property))
                        .isEqualTo(value.unknownProperties().get(unknown));
                assertThat(resolver.pathTo(resolver.pointerTo(property).orElseThrow()))
                        .contains(property);
            }
        });
    }

    @Property(seed = "1")
    void the_walker_visits_each_value_once(@ForAll("documents") Strategy strategy) {
        java.util.Set<ElementPath> visited = new java.util.HashSet<>();
        Walker.walk(strategy, (path, value) -> assertThat(visited.add(path)).isTrue());
        assertThat(visited).contains(ElementPath.ROOT);
    }

    @Provide
    Arbitrary<Strategy> documents() {
        return DescribedArbitraries.strategies();
    }

    @Test
    void a_pointer_stands_where_an_absent_attribute_would_and_nowhere_else() {
        Strategy strategy = io.github.strategydocs.model.Examples.board().build();
        PathResolver resolver = PathResolver.of(strategy);

        assertThat(resolver.pointerTo(ElementPath.parse("actionPlan.actions[open-data].start")))
                .contains("/actionPlan/actions/0/start");
        assertThat(resolver.pointerTo(ElementPath.parse("actionPlan.actions[open-data].deadline.date")))
                .as("a deadline that is a date alone has no object around it")
                .contains("/actionPlan/actions/0/deadline");
        assertThat(resolver.pointerTo(ElementPath.parse("actionPlan.actions[nothing].start")))
                .isEmpty();
        assertThat(resolver.pointerTo(ElementPath.parse("actionPlan.nothing"))).isEmpty();
        assertThat(resolver.pathTo("/owner")).contains(ElementPath.parse("owner"));
        assertThat(resolver.pathTo("/owner/x")).isEmpty();
        assertThat(resolver.pathTo("/actionPlan/actions/0/deadline/date"))
                .as("the short form may be pointed into as if it were an object")
                .contains(ElementPath.parse("actionPlan.actions[open-data].deadline.date"));
        assertThat(resolver.pathTo("/actionPlan/actions/0/deadline/type")).isEmpty();
        assertThat(resolver.pathTo("/actionPlan/actions/00")).isEmpty();
        assertThat(resolver.pathTo("/actionPlan/actions/7")).isEmpty();
        assertThat(resolver.pathTo("actionPlan")).isEmpty();
    }
}
