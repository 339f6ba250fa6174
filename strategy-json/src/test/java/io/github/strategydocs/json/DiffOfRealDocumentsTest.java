package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.Meaning;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.Rewritten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Comparisons of documents that people wrote. */
class DiffOfRealDocumentsTest {

    private static final Path BEFORE = TestDocuments.shared("strategies/fds-2020-before.json");
    private static final Path AFTER = TestDocuments.shared("strategies/fds-2020-after.json");

    static List<Path> documents() {
        List<Path> all = new ArrayList<>(TestDocuments.examples());
        all.addAll(TestDocuments.corpus());
        return all;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void another_order_of_every_list_matters_to_nobody(Path file) throws IOException {
        Strategy strategy = StrategyJson.read(file);

        assertThat(StrategyDiff.between(strategy, Rewritten.reordered(strategy, 7))
                        .changes(Significance.EDITORIAL))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void another_form_of_the_same_words_is_editorial(Path file) throws IOException {
        Strategy strategy = StrategyJson.read(file);

        assertThat(StrategyDiff.between(strategy, Rewritten.restyled(strategy)).changes(Significance.WORDING))
                .isEmpty();
    }

    /** What became of the deadlines, told by a second look at the JSON that knows nothing of the library. */
    @Test
    void every_deadline_that_became_absolute_and_every_slip_is_named() throws IOException {
        assumeTrue(Files.exists(BEFORE), "the corpora are not beside the project, so that this is not checked");
        Map<String, JsonNode> before = deadlines(BEFORE);
        Map<String, JsonNode> after = deadlines(AFTER);
        TreeSet<String> absolute = new TreeSet<>();
        Map<String, Long> slips = new TreeMap<>();
        before.forEach((id, deadline) -> {
            JsonNode now = after.get(id);
            if (now == null || !now.isTextual()) {
                return;
            }
            if (deadline.path("type").asText().equals("within")) {
                absolute.add(id);
            } else if (deadline.isTextual()) {
                long days = ChronoUnit.DAYS.between(lastDay(deadline.asText()), lastDay(now.asText()));
                if (days > 0) {
                    slips.put(id, days);
                }
            }
        });
        assertThat(absolute).isNotEmpty();
        assertThat(slips).isNotEmpty();

        TreeSet<String> firmed = new TreeSet<>();
        Map<String, Long> slipped = new TreeMap<>();
        for (Change change : StrategyDiff.between(StrategyJson.read(BEFORE), StrategyJson.read(AFTER))
                .changes()) {
            String id = change.element().orElse("");
            for (Meaning meaning : change.meanings()) {
                if (meaning.kind() == MeaningKind.DEADLINE_FIRMED_UP
                        && before.get(id).isObject()) {
                    firmed.add(id);
                } else if (meaning.kind() == MeaningKind.DEADLINE_SLIPPED) {
                    slipped.put(id, (Long) meaning.arguments().get("days"));
                }
            }
        }
        assertThat(firmed).isEqualTo(absolute);
        assertThat(slipped).isEqualTo(slips);
    }

    @Test
    void nothing_that_only_moved_is_called_changed() throws IOException {
        assumeTrue(Files.exists(BEFORE), "the corpora are not beside the project, so that this is not checked");
        Map<String, JsonNode> before = elements(BEFORE);
        Map<String, JsonNode> after = elements(AFTER);

        for (Change change : StrategyDiff.between(StrategyJson.read(BEFORE), StrategyJson.read(AFTER))
                .changes()) {
            if (change.kind() == EditKind.CHANGED && change.element().isPresent()) {
                String id = change.element().get();
                assertThat(after.get(id)).as(change.sentence()).isNotEqualTo(before.get(id));
            }
        }
    }

    private static Map<String, JsonNode> elements(Path file) throws IOException {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        collect(new ObjectMapper().readTree(file.toFile()), byId);
        return byId;
    }

    private static void collect(JsonNode node, Map<String, JsonNode> byId) {
        if (node.isObject() && node.has("id")) {
            byId.put(node.get("id").asText(), node);
        }
        node.forEach(child -> collect(child, byId));
    }

    private static Map<String, JsonNode> deadlines(Path file) throws IOException {
        Map<String, JsonNode> deadlines = new LinkedHashMap<>();
        elements(file).forEach((id, element) -> {
            if (element.has("deadline")) {
                deadlines.put(id, element.get("deadline"));
            }
        });
        return deadlines;
    }

    private static LocalDate lastDay(String date) {
        return date.length() == "2020-01".length() ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date);
    }
}
