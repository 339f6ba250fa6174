package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.model.Strategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real documents and their versions, as patches; documents of different bodies share little, and are pairs all the same. */
class PatchCorpusTest {

    /** Two documents; their names are what test reports show. */
    record Pair(Path before, Path after) {

        StrategyDiff diff() {
            return StrategyDiff.between(read(before), read(after));
        }

        private static Strategy read(Path file) {
            return StrategyJson.read(TestDocuments.bytesOf(file));
        }

        @Override
        public String toString() {
            return before.getFileName() + " → " + after.getFileName();
        }
    }

    static List<Pair> pairs() {
        List<Path> files = Stream.concat(TestDocuments.examples().stream(), TestDocuments.corpus().stream())
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < files.size(); i++) {
            pairs.add(new Pair(files.get(i - 1), files.get(i)));
            pairs.add(new Pair(files.get(i), files.get(i - 1)));
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_patch_of_real_documents_makes_the_one_of_the_other(Pair pair) {
        StrategyDiff diff = pair.diff();
        JsonPatch patch = JsonPatch.of(diff);
        JsonNode elsewhere = com.flipkart.zjsonpatch.JsonPatch.apply(
                Respelling.tree(patch.toJson(JsonForm.COMPACT)), Respelling.tree(TestDocuments.bytesOf(pair.before())));

        assertThat(StrategyJson.read(Respelling.compact(elsewhere))).isEqualTo(diff.after());
        assertThat(patch.applyTo(diff.before()).strategy()).isEqualTo(diff.after());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void change_json_of_real_documents_is_read_and_makes_the_one_of_the_other(Pair pair) {
        StrategyDiff diff = pair.diff();

        assertThat(ChangeJson.parse(ChangeJson.write(diff)).patch().applyTo(diff.before()))
                .isEqualTo(diff.after());
    }
}
