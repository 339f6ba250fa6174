package embedder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPageTest {

    private static final String DOCUMENT = """
            {
              "formatVersion": "1.0",
              "id": "harbour-digital",
              "title": "Digital Strategy of the Harbour Board",
              "organisation": "harbour-board",
              "version": {"label": "1", "status": "draft", "date": "2027-01"},
              "parties": [{"id": "harbour-board", "name": "Harbour Board", "kind": "organisation"}],
              "actionPlan": {"actions": [{"id": "open-data", "title": "Publish open data", "deadline": "2027-03"}]}
            }
            """;

    @Test
    void the_first_page_runs() {
        String mended = FirstPage.postpone(DOCUMENT.getBytes(StandardCharsets.UTF_8), "open-data", "2027-06");

        assertEquals(
                StrategyJson.digest(StrategyJson.read(DOCUMENT.replace("2027-03", "2027-06"))),
                StrategyJson.digest(StrategyJson.read(mended)));
    }

    @Test
    void a_problem_is_said_in_its_place() {
        String problems = FirstPage.postpone("{\n  \"id\": 7\n}".getBytes(StandardCharsets.UTF_8), "open-data", "2027");

        assertTrue(problems.contains("2:"), problems);
    }

    @Test
    void a_finding_is_said_of_its_element() {
        String broken = DOCUMENT.replace("\"harbour-board\",\n", "\"nobody\",\n");

        String findings = FirstPage.postpone(broken.getBytes(StandardCharsets.UTF_8), "open-data", "2027-06");

        assertTrue(findings.contains("document/reference-unresolved"), findings);
    }

    @Test
    void everything_is_on_the_path_that_is_meant() {
        for (Class<?> type : List.of(FirstPage.class, Strategy.class, StrategyJson.class, Validator.class)) {
            assertEquals(Boolean.getBoolean("embedder.module"), type.getModule().isNamed(), type.getName());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javax.annotation.Nullable",
        "org.immutables.value.Value",
        "io.github.strategydocs.metamodel.processor.MetamodelProcessor"
    })
    void what_builds_the_libraries_is_not_there(String type) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(type));
    }
}
