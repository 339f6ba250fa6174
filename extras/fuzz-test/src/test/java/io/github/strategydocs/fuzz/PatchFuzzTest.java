package io.github.strategydocs.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.strategydocs.diff.PatchException;
import io.github.strategydocs.diff.StrategyPatch;
import io.github.strategydocs.json.ChangeJson;
import io.github.strategydocs.json.JsonPatch;
import io.github.strategydocs.json.ParsedPatch;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read as a patch, of either kind, is refused, cannot be applied, or makes a document. */
class PatchFuzzTest {

    private static final Strategy BEFORE = Seeds.draft();

    @MethodSource("io.github.strategydocs.fuzz.Seeds#patches")
    @FuzzTest
    void a_patch_is_refused_with_reasons_or_applied_whole(byte[] bytes) {
        ParsedPatch<JsonPatch> jsonPatch = JsonPatch.parse(bytes);
        if (jsonPatch.isUsable()) {
            ReadResult result = jsonPatch.patch().applyTo(BEFORE);
            if (result.isUsable()) {
                assertThat(StrategyJson.read(StrategyJson.write(result.strategy())))
                        .isEqualTo(result.strategy());
            } else {
                assertThat(result.problems()).isNotEmpty();
            }
        } else {
            assertThat(jsonPatch.problems()).isNotEmpty();
        }
        ParsedPatch<StrategyPatch> changes = ChangeJson.parse(bytes);
        if (changes.isUsable()) {
            apply(changes.patch());
        } else {
            assertThat(changes.problems()).isNotEmpty();
        }
    }

    private static void apply(StrategyPatch patch) {
        Strategy after;
        try {
            after = patch.applyTo(BEFORE);
        } catch (PatchException e) {
            assertThat(e).hasMessageMatching("(?s).+");
            return;
        }
        assertThat(patch.inverse().applyTo(after)).isEqualTo(BEFORE);
    }
}
