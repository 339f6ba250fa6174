package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.testing.DocumentShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What a library of today makes of documents of tomorrow. A later minor version of the format adds optional attributes
 * and nothing else; whatever it adds, and wherever, is kept. A later major version may mean anything, and is refused.
 */
class LaterVersionsProperties {

    /** Names that no attribute has: they are in no style that the format uses. */
    private static final List<String> LATER = List.of("later_text", "later_list", "later_object", "später");

    @Provide
    Arbitrary<Strategy> strategies() {
        return DescribedArbitraries.strategies(DocumentShape.STANDARD.small());
    }

    @Property(seed = "1", tries = 200)
    void a_document_of_a_later_minor_version_is_written_as_it_was_read(
            @ForAll("strategies") Strategy strategy,
            @ForAll @IntRange(min = 1, max = 9999) int minor,
            @ForAll long seed) {
        JsonNode later = later(strategy, minor, new Random(seed));

        Strategy read = StrategyJson.read(later.toString());

        assertThat(read.formatVersion()).isEqualTo("1." + minor);
        for (JsonForm form : List.of(JsonForm.PRETTY, JsonForm.COMPACT)) {
            assertThat(tree(read, form)).isEqualTo(later);
            assertThat(StrategyJson.read(StrategyJson.write(read, form))).isEqualTo(read);
        }
    }

    @Property(seed = "1", tries = 200)
    void each_thing_that_is_not_known_yet_is_told_and_nothing_else(
            @ForAll("strategies") Strategy strategy,
            @ForAll @IntRange(min = 1, max = 9999) int minor,
            @ForAll long seed) {
        JsonNode later = later(strategy, minor, new Random(seed));

        ReadResult result =
                StrategyJson.parse(later.toString(), ReadOptions.lenient().withMaxProblems(100_000));

        assertThat(result.isUsable()).isTrue();
        assertThat(result.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_PROPERTY));
    }

    @Property(seed = "1", tries = 200)
    void an_edit_by_an_older_library_loses_nothing_of_a_later_version(
            @ForAll("strategies") Strategy strategy, @ForAll long seed) {
        Strategy read = StrategyJson.read(later(strategy, 9, new Random(seed)).toString());
        Strategy edited = read.withTitle(read.title() + ", edited");

        ObjectNode written = (ObjectNode) tree(edited, JsonForm.COMPACT);
        assertThat(written.put("title", read.title())).isEqualTo(tree(read, JsonForm.COMPACT));
        assertThat(StrategyDiff.between(read, edited).patch().applyTo(read)).isEqualTo(edited);
    }

    @Property(seed = "1", tries = 100)
    void a_document_of_a_later_major_version_is_refused_in_so_many_words(
            @ForAll("strategies") Strategy strategy,
            @ForAll @IntRange(min = 2, max = 99) int major,
            @ForAll @IntRange(max = 99) int minor) {
        ObjectNode later = (ObjectNode) tree(strategy, JsonForm.COMPACT);
        later.put("formatVersion", major + "." + minor);

        assertThatThrownBy(() -> StrategyJson.read(later.toString()))
                .isInstanceOfSatisfying(
                        StrategyReadException.class,
                        refused -> assertThat(refused.problems())
                                .filteredOn(problem -> problem.code() == ProblemCode.UNSUPPORTED_FORMAT_VERSION)
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.pointer()).isEqualTo("/formatVersion");
                                    assertThat(problem.message())
                                            .contains("version \"" + major + "." + minor + "\" of the format")
                                            .contains("1.0, or a later minor version");
                                }));
    }

    private static JsonNode tree(Strategy strategy, JsonForm form) {
        return Respelling.tree(StrategyJson.write(strategy, form));
    }

    /** The document as a later version could write it: some of its objects, and the first in any case, hold more. */
    private static JsonNode later(Strategy strategy, int minor, Random random) {
        ObjectNode document = (ObjectNode) tree(strategy, JsonForm.COMPACT);
        Deque<JsonNode> open = new ArrayDeque<>(List.of(document));
        List<ObjectNode> objects = new ArrayList<>();
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            node.forEach(open::push);
            if (node instanceof ObjectNode object && (objects.isEmpty() || random.nextInt(3) > 0)) {
                objects.add(object);
            }
        }
        objects.forEach(object -> add(object, random));
        return document.put("formatVersion", "1." + minor);
    }

    private static void add(ObjectNode object, Random random) {
        String name = LATER.get(random.nextInt(LATER.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.put(name, "new");
            case 1 -> object.putNull(name);
            case 2 -> object.putArray(name).add(1).add("two").addObject().put("id", "three");
            default -> object.putObject(name).put("id", "inner").put("value", true);
        }
    }
}
