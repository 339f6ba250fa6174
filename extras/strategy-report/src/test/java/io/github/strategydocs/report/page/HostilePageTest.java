package io.github.strategydocs.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A document that says hostile words wherever it says words. */
class HostilePageTest {

    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</style></title></svg><iframe src=//example.com>",
            "<!-- --> ]]> <![CDATA[ &lt; &#x3c;script>",
            "javascript:alert(1) data:text/html,x",
            "\u0000\u0008\u001b[2J\u007f\u202Eabc\u2066",
            "${7*7} @if(true) !{x} $unsafe{x}");

    private static final Set<String> NEW_TAGS = Set.of("script", "img", "iframe", "object", "embed", "base", "form");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void hostile_words_are_shown_as_words(String hostile) throws IOException {
        Strategy calm = Pages.example("department-2027");
        Strategy strategy = hostile("department-2027", hostile);
        Strategy before = hostile("department-2026", hostile);

        for (String html : List.of(
                StrategyPage.of(strategy).withPrevious(before).asInternal().html(),
                ComparisonPage.of(before, strategy).html(),
                HistoryPage.of(List.of(before, strategy)).html())) {
            Opened page = Opened.of(html);
            assertThat(page.names()).doesNotContainAnyElementsOf(NEW_TAGS);
            assertThat(page.attributes())
                    .noneMatch(attribute -> attribute.getName().startsWith("on"));
            assertThat(page.values("href")).allMatch(href -> href.matches("(#|https?://|mailto:).*"));
            assertThat(html).doesNotContainPattern("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\u202e\\u2066]");
        }
        assertThat(Opened.of(StrategyPage.of(strategy).asInternal().html()).names())
                .isEqualTo(Opened.of(StrategyPage.of(calm).asInternal().html()).names());
    }

    @Test
    void only_addresses_of_the_web_and_of_mail_are_links() throws IOException {
        Strategy strategy =
                StrategyJson.read(Files.readString(ProjectFiles.root().resolve("extras/examples/department-2027.json"))
                        .replace("https://www.inlandwaters.example/channels", "javascript:alert(document.domain)"));

        String html = StrategyPage.of(strategy).html();

        assertThat(html).contains("javascript:alert(document.domain)");
        assertThat(Opened.of(html).values("href"))
                .noneMatch(href -> href.contains("alert"))
                .anyMatch(href -> href.startsWith("https://"));
    }

    static Strategy hostile(String example, String words) throws IOException {
        JsonNode tree = MAPPER.readTree(ProjectFiles.root()
                .resolve("extras/examples/" + example + ".json")
                .toFile());
        return StrategyJson.read(MAPPER.writeValueAsString(hostile(tree, words)));
    }

    /** Whatever has a space in it is words: ids, dates and addresses have none. */
    private static JsonNode hostile(JsonNode node, String words) {
        if (node instanceof ObjectNode object) {
            for (Iterator<Map.Entry<String, JsonNode>> fields = object.fields(); fields.hasNext(); ) {
                Map.Entry<String, JsonNode> field = fields.next();
                field.setValue(hostile(field.getValue(), words));
            }
        } else if (node instanceof ArrayNode array) {
            List<JsonNode> members = new ArrayList<>();
            array.forEach(member -> members.add(hostile(member, words)));
            array.removeAll().addAll(members);
        } else if (node.isTextual() && node.asText().contains(" ")) {
            return TextNode.valueOf(words + " " + node.asText());
        }
        return node;
    }
}
