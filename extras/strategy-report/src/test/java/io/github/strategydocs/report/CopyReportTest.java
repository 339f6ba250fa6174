package io.github.strategydocs.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.strategydocs.validation.CopiedText;
import io.github.strategydocs.validation.CopiedText.Passage;
import io.github.strategydocs.validation.CopiedText.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyReportTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonNode TREE = Read.tree(CopySchema.json());
    private static final Schema SCHEMA = REGISTRY.getSchema(TREE);

    private static final Passage PASSAGE = new Passage(
            "The Harbour Board will put each of its forms on the web, and ask its users every month",
            "The River Authority will put each of its forms on the web and ask its users every month");

    @Test
    void passages_stand_side_by_side_under_the_titles() {
        assertThat(text(80, action(0.74, PASSAGE))).isEqualTo("""
                        74% of action "Forms" of "Harbour plan" (harbour.json)
                            stood before in action "Papers" of "River plan" (all.ndjson:7)

                            The Harbour Board will put each of   | The River Authority will put each of
                            its forms on the web, and ask its    | its forms on the web and ask its
                            users every month                    | users every month

                        """);
    }

    @Test
    void passages_stand_one_above_the_other_where_there_is_no_room() {
        assertThat(text(60, action(0.74, PASSAGE))).endsWith("""
                            here:  The Harbour Board will put each of its forms on
                                   the web, and ask its users every month
                            there: The River Authority will put each of its forms on
                                   the web and ask its users every month

                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 66, 67, 100, 400})
    void no_line_of_a_passage_is_longer_than_the_line(int width) {
        String word = "x".repeat(150);
        Passage passage = new Passage(word + " and " + word + " \ud83d\udea2", "so " + word);
        String shown = text(width, action(0.5, passage));

        assertThat(shown.lines().skip(2))
                .allMatch(line -> line.codePointCount(0, line.length()) <= Math.max(width, 31));
        assertThat(shown.chars().filter(c -> c == 'x').count()).isEqualTo(450);
    }

    @Test
    void of_a_document_as_a_whole_the_longest_passages_are_shown() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            passages.add(new Passage("word ".repeat(i) + i, "word ".repeat(i) + i));
        }
        CopiedText whole = new CopiedText(
                text("harbour", Optional.empty()), text("river", Optional.empty()), 1, true, false, passages);

        assertThat(text(100, whole))
                .startsWith("100% of \"Harbour plan\" (harbour.json)\n"
                        + "    is taken over from \"River plan\" (all.ndjson:7)\n\n    word word word word word 5")
                .contains("word 3")
                .doesNotContain("word 2")
                .endsWith("\n    and 2 more\n\n");
    }

    @Test
    void where_dates_do_not_tell_nobody_is_said_to_be_the_later() {
        CopiedText copied = new CopiedText(
                text("harbour", Optional.of("Forms")),
                text("river", Optional.of("Papers")),
                0.5,
                false,
                false,
                List.of(PASSAGE));

        assertThat(text(80, copied)).contains("\n    stands in action \"Papers\" of");
    }

    @Test
    void no_word_of_a_document_moves_the_cursor() {
        Passage passage = new Passage("a\u001b[2J b\nc", "a\r b\tc");
        Text hostile = new Text("x", "1", "T\u001b[2J\n", Optional.empty(), Optional.empty());

        assertThat(text(80, new CopiedText(hostile, hostile, 0.5, false, false, List.of(passage))))
                .doesNotContain("\u001b", "\r", "\t")
                .startsWith("50% of \"T [2J \" (");
    }

    @Test
    void the_schema_is_a_schema_that_explains_every_name() {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(TREE)).isEmpty();
        assertThat(TREE.at("/$id").asText()).isEqualTo(CopySchema.ID);
        assertThat(TREE.at("/properties")).allSatisfy(CopyReportTest::isExplained);
        TREE.at("/$defs").forEach(type -> assertThat(type.at("/properties")).allSatisfy(CopyReportTest::isExplained));
    }

    private static void isExplained(JsonNode property) {
        assertThat(property.at("/description").asText()).isNotBlank();
    }

    @Test
    void what_is_written_as_json_is_valid_by_the_schema() {
        assertThat(SCHEMA.validate(json())).isEmpty();
        assertThat(SCHEMA.validate(json(action(0.74, PASSAGE)))).isEmpty();
        assertThat(SCHEMA.validate(json(new CopiedText(
                        text("harbour", Optional.empty()),
                        text("river", Optional.empty()),
                        1,
                        true,
                        false,
                        List.of(PASSAGE)))))
                .isEmpty();
    }

    @Test
    void the_schema_knows_every_name_that_is_written_and_misses_any_that_is_not() {
        JsonNode written = json(action(0.74, PASSAGE));
        check(written, "");
        check(written.at("/pairs/0"), "/$defs/pair");
        check(written.at("/pairs/0/passages/0"), "/$defs/passage");
        ((ObjectNode) written.at("/pairs/0")).remove("containment");

        assertThat(SCHEMA.validate(written)).isNotEmpty();
    }

    private static void check(JsonNode written, String definition) {
        assertThat(written.fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        () -> TREE.at(definition + "/properties").fieldNames());
    }

    @Test
    void json_says_what_was_found() {
        JsonNode pair = json(action(0.73999, PASSAGE)).at("/pairs/0");

        assertThat(pair.at("/document").asText()).isEqualTo("harbour.json");
        assertThat(pair.at("/element").asText()).isEqualTo("a");
        assertThat(pair.at("/other").asText()).isEqualTo("all.ndjson:7");
        assertThat(pair.at("/otherElementTitle").asText()).isEqualTo("Papers");
        assertThat(pair.at("/containment").asDouble()).isEqualTo(0.74);
        assertThat(pair.at("/passages/0/otherText").asText()).isEqualTo(PASSAGE.otherText());
    }

    private static CopiedText action(double containment, Passage passage) {
        return new CopiedText(
                text("harbour", Optional.of("Forms")),
                text("river", Optional.of("Papers")),
                containment,
                false,
                true,
                List.of(passage));
    }

    private static Text text(String id, Optional<String> action) {
        String title = id.equals("harbour") ? "Harbour plan" : "River plan";
        return new Text(id, "1", title, action.map(name -> "a"), action);
    }

    private static String text(int width, CopiedText... copied) {
        return written(stream -> CopyReport.text(stream, width), copied);
    }

    private static JsonNode json(CopiedText... copied) {
        return Read.tree(written(stream -> CopyReport.json(stream, 2), copied));
    }

    private static String written(Function<ByteArrayOutputStream, CopyReport> begin, CopiedText... copied) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        CopyReport report = begin.apply(stream);
        for (CopiedText each : copied) {
            report.add(each, "harbour.json", "all.ndjson:7");
        }
        report.end();
        return stream.toString(StandardCharsets.UTF_8);
    }
}
