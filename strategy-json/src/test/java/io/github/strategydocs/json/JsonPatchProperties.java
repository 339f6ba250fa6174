package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.model.Strategy;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the JSON Patch of any two documents. */
class JsonPatchProperties {

    @Provide
    Arbitrary<StrategyDiff> diffs() {
        return RandomPairs.diffs();
    }

    @Property(seed = "1", tries = 600)
    void another_implementation_makes_the_after_document_of_the_before_document(
            @ForAll("diffs") StrategyDiff diff, @ForAll JsonForm form) {
        JsonNode after = appliedElsewhere(diff, form);

        assertThat(StrategyJson.read(Respelling.compact(after))).isEqualTo(diff.after());
    }

    @Property(seed = "2", tries = 300)
    void what_the_after_document_does_not_write_is_gone(@ForAll("diffs") StrategyDiff diff) {
        JsonNode after = appliedElsewhere(diff, JsonForm.COMPACT);
        JsonNode written = Respelling.tree(StrategyJson.write(diff.after(), JsonForm.COMPACT));

        assertThat(places(after)).isEqualTo(places(written));
    }

    @Property(seed = "3", tries = 300)
    void our_own_application_makes_the_after_document(@ForAll("diffs") StrategyDiff diff, @ForAll JsonForm form) {
        ParsedPatch<JsonPatch> parsed = JsonPatch.parse(JsonPatch.of(diff).toJson(form));

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.patch().applyTo(diff.before()).strategy()).isEqualTo(diff.after());
        assertThat(JsonPatch.of(diff).applyTo(diff.before()).strategy()).isEqualTo(diff.after());
    }

    @Property(seed = "4", tries = 300)
    void there_is_about_one_operation_for_each_edit(@ForAll("diffs") StrategyDiff diff) {
        JsonPatch patch = JsonPatch.of(diff);

        assertThat(patch.isEmpty()).isEqualTo(diff.isEmpty());
        // What moves into a list or a section that was not there needs it first, and may leave nothing behind.
        int lists = 4
                * (int) diff.patch().edits().stream()
                        .filter(edit -> edit.kind() == EditKind.MOVED)
                        .count();
        assertThat(patch.size()).isLessThanOrEqualTo(diff.patch().edits().size() + lists);
    }

    private static JsonNode appliedElsewhere(StrategyDiff diff, JsonForm form) {
        Strategy before = diff.before();
        return com.flipkart.zjsonpatch.JsonPatch.apply(
                Respelling.tree(JsonPatch.of(diff).toJson(form)),
                Respelling.tree(StrategyJson.write(before, JsonForm.COMPACT)));
    }

    /** How often there is something at a place, whatever it is; indexes do not count. */
    private static Map<String, Integer> places(JsonNode tree) {
        Map<String, Integer> places = new TreeMap<>();
        count("", tree, places);
        return places;
    }

    private static void count(String path, JsonNode node, Map<String, Integer> places) {
        places.merge(path, 1, Integer::sum);
        node.properties().forEach(member -> count(path + "/" + member.getKey(), member.getValue(), places));
        if (node.isArray()) {
            node.forEach(item -> count(path + "/*", item, places));
        }
    }
}
