package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.PathResolver;
import io.github.strategydocs.metamodel.SourceLocator;
import io.github.strategydocs.metamodel.SourcePosition;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The source map points where a scan of the text, written here for the purpose, finds the same thing. */
class SourceMapTest {

    static Stream<Path> documents() {
        return Stream.concat(TestDocuments.examples().stream(), TestDocuments.corpus().stream());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_value_of_a_real_document_is_where_the_map_says(Path file) {
        assertPlaces(TestDocuments.textOf(file));
    }

    @Test
    void every_value_is_where_the_map_says_however_the_text_is_spelt() {
        RandomDocuments documents = new RandomDocuments(8, DocumentShape.STANDARD);
        for (int seed = 0; seed < 25; seed++) {
            String text = StrategyJson.write(documents.next());
            assertPlaces(text);
            assertPlaces("\uFEFF" + text.replace("\n", "\r\n"));
            assertPlaces(new Respelling(new Random(seed)).respell(Respelling.tree(TestDocuments.utf8(text))));
        }
    }

    private static void assertPlaces(String text) {
        ReadResult result = TestDocuments.lenient(text);
        Strategy strategy = result.strategy();
        Map<String, SourcePosition> scanned = new Scan(text).positions();
        PathResolver resolver = PathResolver.of(strategy);
        List<ElementPath> paths = new ArrayList<>();
        Walker.walk(strategy, (path, value) -> {
            paths.add(path);
            for (Attribute attribute : value.typeDescription().attributes()) {
                if (attribute.valueIn(value).isPresent()) {
                    paths.add(path.attribute(attribute.name()));
                }
            }
            value.unknownProperties().names().forEach(name -> paths.add(path.unknown(name)));
        });
        for (ElementPath path : paths) {
            String pointer = resolver.pointerTo(path).orElseThrow();
            if (isWrittenThere(scanned, pointer)) {
                assertThat(result.sourceMap().locate(path)).as("%s", path).contains(scanned.get(pointer));
            }
        }
        assertThat(paths).hasSizeGreaterThan(5);
    }

    /** A default is there without being written, and a deadline may be written longer than need be. */
    private static boolean isWrittenThere(Map<String, SourcePosition> scanned, String pointer) {
        return scanned.containsKey(pointer)
                && !scanned.containsKey(pointer + "/type")
                && !scanned.containsKey(pointer.replaceFirst("/date$", "/type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2027-03\"",
                "{ \"type\": \"on\", \"date\": \"2027-03\" }",
                "{ \"date\": \"2027-03\", \"type\": \"on\" }"
            })
    void a_deadline_and_its_date_are_found_in_every_spelling(String deadline) {
        String text = TestDocuments.withDeadline(deadline);
        SourceLocator map = TestDocuments.lenient(text).sourceMap();
        ElementPath path = ElementPath.parse("actionPlan.actions[a].deadline");

        assertThat(map.locate(path)).contains(positionOf(text, "\"deadline\""));
        assertThat(map.locate(path.attribute("date")))
                .contains(positionOf(
                        text, text.contains("\"date\": \"2027-03\"") ? "\"date\": \"2027-03\"" : "\"deadline\""));
        assertThat(map.locate(path.attribute("text"))).isEmpty();
        assertThat(map.locate(path.attribute("uri"))).isEmpty();
        assertThat(map.locateNearest(path.attribute("uri"))).contains(positionOf(text, "\"deadline\""));
    }

    @Test
    void unknown_properties_are_found_as_deep_as_they_go() {
        String text = TestDocuments.withProperties("\"x-a\": { \"ü\": [ 1, { \"\": \"é\", \"b\": 2 } ] }");
        SourceLocator map = TestDocuments.lenient(text).sourceMap();
        ElementPath inner = ElementPath.ROOT.unknown("x-a").unknown("ü").member(2);

        assertThat(map.locate(inner)).contains(positionOf(text, "{ \"\""));
        assertThat(map.locate(inner.unknown(""))).contains(positionOf(text, "\"\""));
        assertThat(map.locate(inner.unknown("b"))).contains(positionOf(text, "\"b\""));
        assertThat(map.locate(inner.unknown("c"))).isEmpty();
        assertThat(map.locate(ElementPath.ROOT.unknown("x-a").unknown("ü").member(3)))
                .isEmpty();
    }

    @Test
    void an_element_whose_id_was_made_is_found_by_it() {
        String text = TestDocuments.withProperties(
                "\"parties\": [ { \"name\": \"One\", \"kind\": \"team\" }, { \"name\": \"Two\", \"kind\": \"team\" } ]");
        ReadResult result = TestDocuments.lenient(text);

        assertThat(result.sourceMap().locate(ElementPath.parse("parties[two]")))
                .contains(positionOf(text, "{ \"name\": \"Two\""));
        assertThat(result.sourceMap().locate(ElementPath.parse("parties[two].name")))
                .contains(positionOf(text, "\"name\": \"Two\""));
    }

    @Test
    void nothing_is_found_below_a_plain_value() {
        SourceLocator map = TestDocuments.lenient(TestDocuments.MINIMAL).sourceMap();

        assertThat(map.locate(ElementPath.parse("title.narrative"))).isEmpty();
        assertThat(map.locate(ElementPath.parse("title[a]"))).isEmpty();
        assertThat(map.locate(ElementPath.parse("parties"))).isEmpty();
        assertThat(map.locate(ElementPath.ROOT)).contains(new SourcePosition(1, 1));
    }

    @Test
    void a_document_read_with_higher_limits_is_mapped_whole() {
        String text = TestDocuments.withProperties("\"x-deep\": " + "[".repeat(300) + "]".repeat(300)
                + ", \"x-long\": \"" + "a".repeat(2 << 20) + "\", \"language\": \"en\"");
        ReadOptions options =
                ReadOptions.lenient().withLimits(Limits.DEFAULT.withNesting(400).withStringLength(3 << 20));
        ReadResult result = StrategyJson.parse(text, options);

        assertThat(result.isUsable()).isTrue();
        assertThat(result.sourceMap().locate(ElementPath.parse("language"))).contains(positionOf(text, "\"language\""));
    }

    @Test
    void what_stands_before_a_mistake_is_found_all_the_same() {
        SourceMap map = SourceMap.of(TestDocuments.utf8("{ \"id\": \"a\", \"title\": ,"));

        assertThat(map.locate(ElementPath.parse("id"))).contains(new SourcePosition(1, 3));
        assertThat(map.locate(ElementPath.parse("title"))).isEmpty();
        assertThat(SourceMap.of(new byte[0]).locate(ElementPath.parse("title"))).isEmpty();
    }

    @Test
    void the_map_ends_where_reading_ended_at_a_limit() {
        String text = "{ \"id\": \"plan\", \"x-a\": [ [ 1, 23e3, \"abcdef\" ] ], \"x-b\": 1, \"title\": \"Plan\" }";
        ElementPath title = ElementPath.parse("title");
        List<Limits> tooLow = List.of(
                Limits.DEFAULT.withNesting(2),
                Limits.DEFAULT.withStringLength(5),
                Limits.DEFAULT.withNumbers(1, 400),
                Limits.DEFAULT.withNumbers(100, 2),
                Limits.DEFAULT.withElements(5),
                Limits.DEFAULT.withInputBytes(50));
        for (Limits limits : tooLow) {
            ReadResult result = StrategyJson.parse(text, ReadOptions.lenient().withLimits(limits));
            assertThat(result.problems()).as("%s", limits).anyMatch(p -> p.code() == ProblemCode.LIMIT_EXCEEDED);
            assertThat(result.sourceMap().locate(title)).as("%s", limits).isEmpty();
            assertThat(SourceMap.of(TestDocuments.utf8(text), limits).locate(title))
                    .isEmpty();
        }
        Limits enough = new Limits(text.length(), 3, 6, 2, 4, 7);
        ReadResult result = StrategyJson.parse(text, ReadOptions.lenient().withLimits(enough));
        assertThat(result.problems()).noneMatch(p -> p.code() == ProblemCode.LIMIT_EXCEEDED);
        assertThat(result.sourceMap().locate(title)).isPresent();
    }

    @Test
    void a_document_within_the_limit_on_elements_is_mapped_whole() {
        RandomDocuments documents = new RandomDocuments(8, DocumentShape.STANDARD);
        for (int i = 0; i < 10; i++) {
            byte[] text = TestDocuments.utf8(StrategyJson.write(
                    documents.next().withUnknownProperties(JsonObject.of("x-last", JsonValue.of(1)))));
            int least = 1;
            while (!StrategyJson.parse(text, within(least)).isUsable()) {
                least++;
            }
            assertThat(StrategyJson.parse(text, within(least)).sourceMap().locate(ElementPath.ROOT.unknown("x-last")))
                    .as("%s elements", least)
                    .isPresent();
        }
    }

    private static ReadOptions within(int elements) {
        return ReadOptions.lenient().withLimits(Limits.DEFAULT.withElements(elements));
    }

    @Test
    void only_one_step_leads_into_a_deadline_that_is_a_date_alone() {
        String text = TestDocuments.withDeadline("\"2027-03\"");
        SourceLocator map = TestDocuments.lenient(text).sourceMap();
        ElementPath date = ElementPath.parse("actionPlan.actions[a].deadline.date");

        assertThat(map.locate(date)).contains(positionOf(text, "\"deadline\""));
        assertThat(map.locate(date.attribute("date"))).isEmpty();
        assertThat(map.locate(date.attribute("more"))).isEmpty();
        assertThat(map.locate(date.unknown("more"))).isEmpty();
        assertThat(map.locate(date.member(1))).isEmpty();
        assertThat(map.locate(ElementPath.parse("title.nonsense.more"))).isEmpty();
    }

    @Test
    void there_is_no_member_before_the_first() {
        assertThatThrownBy(() -> new ElementPath.NumberStep(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ElementPath.parse("parties[#0]")).isInstanceOf(IllegalArgumentException.class);
    }

    private static SourcePosition positionOf(String text, String part) {
        assertThat(text).containsOnlyOnce(part);
        return Scan.position(text, text.indexOf(part));
    }

    /** Finds every value of a text by its JSON Pointer; that of a property is where its name begins. */
    private static final class Scan {

        private final String text;
        private final Map<String, SourcePosition> positions = new HashMap<>();
        private int at;
        private int line = 1;
        private int column = 1;

        Scan(String text) {
            this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        }

        Map<String, SourcePosition> positions() {
            space();
            value("", here());
            return positions;
        }

        static SourcePosition position(String text, int index) {
            Scan scan = new Scan(text);
            while (scan.at < index) {
                scan.step();
            }
            return scan.here();
        }

        private SourcePosition here() {
            return new SourcePosition(line, column);
        }

        private char step() {
            char c = text.charAt(at++);
            boolean ends = c == '\n' || (c == '\r' && (at == text.length() || text.charAt(at) != '\n'));
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
            return c;
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                step();
            }
        }

        private void value(String pointer, SourcePosition place) {
            positions.put(pointer, place);
            char first = text.charAt(at);
            if (first == '{' || first == '[') {
                step();
                space();
                for (int index = 0; text.charAt(at) != '}' && text.charAt(at) != ']'; index++) {
                    SourcePosition member = here();
                    String token = Integer.toString(index);
                    if (first == '{') {
                        token = string().replace("~", "~0").replace("/", "~1");
                        space();
                        step();
                        space();
                    }
                    value(pointer + "/" + token, member);
                    space();
                    if (text.charAt(at) == ',') {
                        step();
                        space();
                    }
                }
                step();
            } else if (first == '"') {
                string();
            } else {
                while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
                    step();
                }
            }
        }

        private String string() {
            int start = at;
            step();
            while (text.charAt(at) != '"') {
                if (step() == '\\') {
                    step();
                }
            }
            step();
            return Respelling.tree(TestDocuments.utf8(text.substring(start, at)))
                    .textValue();
        }
    }
}
