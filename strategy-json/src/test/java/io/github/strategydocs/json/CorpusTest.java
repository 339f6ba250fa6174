package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.strategydocs.model.Strategy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real documents, and the examples that ship with this project, are read without a problem and written unchanged. */
class CorpusTest {

    private static final int RESPELLINGS = 5;

    static List<Path> documents() {
        return Stream.concat(TestDocuments.examples().stream(), TestDocuments.corpus().stream())
                .toList();
    }

    @Test
    void the_corpus_is_all_there() {
        assertThat(TestDocuments.examples()).hasSize(3);
        assertThat(TestDocuments.corpus()).hasSize(23);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_real_document_reads_without_any_problem(Path file) {
        ReadResult result = StrategyJson.parse(TestDocuments.bytesOf(file), ReadOptions.strict());

        assertThat(result.problems()).isEmpty();
        assertThat(result.isUsable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_real_document_is_written_back_byte_for_byte(Path file) {
        String text = TestDocuments.textOf(file);

        assertThat(StrategyJson.write(StrategyJson.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_real_document_is_read_again_equal_from_every_form(Path file) {
        Strategy strategy = StrategyJson.read(TestDocuments.bytesOf(file));

        for (JsonForm form : JsonForm.values()) {
            Strategy again = StrategyJson.read(StrategyJson.write(strategy, form));
            assertThat(again).as("%s", form).isEqualTo(strategy).hasSameHashCodeAs(strategy);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_real_document_has_one_digest_however_it_is_indented_and_ordered(Path file) {
        byte[] text = TestDocuments.bytesOf(file);
        Strategy strategy = StrategyJson.read(text);
        JsonNode tree = Respelling.tree(text);

        for (int seed = 0; seed < RESPELLINGS; seed++) {
            String respelt = new Respelling(new Random(seed)).respell(tree);
            ReadResult again = StrategyJson.parse(respelt, ReadOptions.strict());

            assertThat(again.problems()).as("seed %s", seed).isEmpty();
            assertThat(again.strategy()).as("seed %s", seed).isEqualTo(strategy);
            assertThat(StrategyJson.digest(again.strategy()))
                    .as("seed %s", seed)
                    .isEqualTo(StrategyJson.digest(strategy));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_canonical_form_of_a_real_document_is_plain_json_without_white_space(Path file) {
        Strategy strategy = StrategyJson.read(TestDocuments.bytesOf(file));
        byte[] canonical = StrategyJson.canonical(strategy);

        assertThat(new String(canonical, StandardCharsets.UTF_8))
                .doesNotContain("\n")
                .doesNotContain("\r");
        assertThat(Respelling.tree(canonical).size())
                .isEqualTo(Respelling.tree(TestDocuments.bytesOf(file)).size());
    }

    @Test
    void different_real_documents_have_different_digests() {
        List<String> digests = documents().stream()
                .map(file -> StrategyJson.digest(StrategyJson.read(TestDocuments.bytesOf(file))))
                .toList();

        assertThat(digests).doesNotHaveDuplicates().allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }
}
