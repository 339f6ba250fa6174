package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Comparisons of documents that people wrote. */
class DiffOfRealDocumentsTest {

    private static Path before() {
        return TestDocuments.shared("strategies").resolve("fds-2020-before.json");
    }

    private static Path after() {
        return TestDocuments.shared("strategies").resolve("fds-2020-after.json");
    }

    static List<Path> examples() {
        return TestDocuments.examples();
    }

    static List<Path> corpus() {
        return TestDocuments.corpus();
    }

    @ParameterizedTest
    @MethodSource({"examples", "corpus"})
    void another_order_of_every_list_matters_to_nobody(Path file) throws IOException {
        Strategy strategy = StrategyJson.read(file);

        assertThat(StrategyDiff.between(strategy, Rewritten.reordered(strategy, 7))
                        .changes(Significance.EDITORIAL))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"examples", "corpus"})
    void another_form_of_the_same_words_is_editorial(Path file) throws IOException {
        Strategy strategy = StrategyJson.read(file);

        assertThat(StrategyDiff.between(strategy, Rewritten.restyled(strategy)).changes(Significance.WORDING))
                .isEmpty();
    }

    /** What became of the deadlines, told by a second look at the JSON that knows nothing of the library. */
    @Test
    void every_deadline_that_became_absolute_and_every_slip_is_named() throws IOException {
        Map<String, JsonNode> before = deadlines(before());
        Map<String, JsonNode> after = deadlines(after());
        TreeSet<String> absolute = new TreeSet<>();
        Map<String, Long> slips = new TreeMap<>();
        before.forEach((id, deadline) -> {
            String dueBefore = date(deadline);
            String dueAfter = date(after.get(id));
            if (deadline.path("type").asText().equals("within") && !dueAfter.isEmpty()) {
                absolute.add(id);
            } else if (!dueBefore.isEmpty() && !dueAfter.isEmpty()) {
                long days = ChronoUnit.DAYS.between(lastDay(dueBefore), lastDay(dueAfter));
                if (days > 0) {
                    slips.put(id, days);
                }
            }
        });
        assertThat(absolute).isNotEmpty();
        assertThat(slips).isNotEmpty();

        TreeSet<String> firmed = new TreeSet<>();
        Map<String, Long> slipped = new TreeMap<>();
        for (Change change : StrategyDiff.between(StrategyJson.read(before()), StrategyJson.read(after()))
                .changes()) {
            String id = change.element().orElse("");
            for (Meaning meaning : change.meanings()) {
                if (meaning.kind() == MeaningKind.DEADLINE_FIRMED_UP
                        && before.get(id).path("type").asText().equals("within")) {
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
        Map<String, JsonNode> before = elements(before());
        Map<String, JsonNode> after = elements(after());

        for (Change change : StrategyDiff.between(StrategyJson.read(before()), StrategyJson.read(after()))
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

    /** The date of a deadline that is one, in either of its two forms. */
    private static String date(@Nullable JsonNode deadline) {
        if (deadline == null) {
            return "";
        }
        return deadline.isTextual() ? deadline.asText() : deadline.path("date").asText();
    }

    private static LocalDate lastDay(String date) {
        return date.length() == "2020-01".length() ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date);
    }
}
