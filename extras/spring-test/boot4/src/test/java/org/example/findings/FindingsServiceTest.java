package org.example.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as it runs, with the mapper that Spring Boot makes, and as a client sees it. */
class FindingsServiceTest {

    private static final String MINIMAL = """
            {
              "id": "plan",
              "title": "Plan",
              "organisation": "us",
              "version": { "label": "1", "status": "draft", "date": "2027" },
              "x-cost": 1.10
            }
            """;

    @TempDir
    private static Path work;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        SpringApplication application = new SpringApplication(FindingsApplication.class);
        application.setDefaultProperties(Map.of(
                "server.port",
                "0",
                "server.address",
                "127.0.0.1",
                "server.tomcat.basedir",
                work.toString(),
                "spring.main.banner-mode",
                "off",
                "debug",
                "false"));
        service = application.run();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        URI uri = URI.create(
                "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port") + path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void the_mapper_is_that_of_this_generation() throws ClassNotFoundException {
        assertThat(service.getBean(Class.forName(System.getProperty("mapper")))).isNotNull();
    }

    @Test
    void a_strategy_gives_its_findings() throws Exception {
        String text = Files.readString(ProjectFiles.root().resolve("extras/examples/department-draft.json"));
        Strategy strategy = StrategyJson.read(text);
        List<Finding> expected = Validator.of(Profile.forStatusOf(strategy))
                .validate(ValidationRequest.of(strategy))
                .findings();

        HttpResponse<String> response = post("/findings", text);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(expected).isNotEmpty();
        assertThat(json(response.body()).findValuesAsText("rule"))
                .isEqualTo(expected.stream().map(Finding::rule).toList());
        assertThat(json(response.body()).findValuesAsText("message"))
                .isEqualTo(expected.stream().map(Finding::message).toList());
    }

    @Test
    void what_is_read_and_written_again_is_the_same_document_by_itself_and_within_others() throws Exception {
        assertThat(StrategyJson.read(post("/echo", MINIMAL).body())).isEqualTo(StrategyJson.read(MINIMAL));
        assertThat(post("/echo", MINIMAL).body()).contains("\"x-cost\":1.10");

        String envelope = "{ \"note\": \"n\", \"strategy\": " + MINIMAL + "}";
        JsonNode again = json(post("/envelope", envelope).body());
        assertThat(StrategyJson.read(again.get("strategy").toString()).id()).isEqualTo("plan");
    }

    @Test
    void everything_that_is_wrong_is_told_in_its_place_and_with_a_hint() throws Exception {
        String text = MINIMAL.replace("\"title\": \"Plan\"", "\"title\": 5").replace("draft", "drafted");
        HttpResponse<String> response = post("/findings", text);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(response.body()).get("problems"))
                .extracting(JsonNode::asText)
                .isEqualTo(StrategyJson.parse(text, ReadOptions.lenient()).problems().stream()
                        .map(Object::toString)
                        .toList());
        assertThat(response.body()).contains("3:12").contains("did you mean \\\"draft\\\"?");
    }

    @Test
    void a_document_that_is_wrong_within_another_value_is_told_of_too() throws Exception {
        HttpResponse<String> response =
                post("/envelope", "{ \"note\": \"n\", \"strategy\": " + MINIMAL.replace("draft", "drafted") + "}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response.body()).get("problems")).hasSize(1);
    }

    @Test
    void no_input_shows_the_inside_of_the_service() throws Exception {
        List<String> inputs = List.of(
                "",
                " ",
                "null",
                "5",
                "[]",
                "{",
                "{}",
                MINIMAL.substring(0, MINIMAL.length() / 2),
                MINIMAL.replace("1.10", "nix"),
                MINIMAL.replace("1.10", "[".repeat(100_000)),
                MINIMAL.replace("1.10", "1e999999999"),
                MINIMAL.replace("1.10", "\"\\ud800\""),
                MINIMAL.replace("\"title\"", "\"id\""));
        for (String input : inputs) {
            HttpResponse<String> response = post("/findings", input);

            assertThat(response.statusCode()).as(input).isEqualTo(400);
            assertThat(response.headers().firstValue("Content-Type")).as(input).contains("application/problem+json");
            assertThat(response.body())
                    .as(input)
                    .contains("This is no strategy document.")
                    .doesNotContain("Exception", "\\tat ", "jackson", "springframework");
        }
    }
}
