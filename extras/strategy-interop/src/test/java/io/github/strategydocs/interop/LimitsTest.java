package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.Limits;
import io.github.strategydocs.json.Problem;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.model.Strategy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every limit is as sharp in every form as it is in JSON: what just fits is read, and one more is refused. */
class LimitsTest {

    private static final String YAML =
            "id: a\ntitle: A\norganisation: o\nversion: { label: v, status: draft, date: 2027 }\n";

    private static final Strategy PLAN = StrategyYaml.read(YAML.getBytes(StandardCharsets.UTF_8));

    private static final BiFunction<Limits, Integer, Limits> BYTES = Limits::withInputBytes;
    private static final BiFunction<Limits, Integer, Limits> NESTING = Limits::withNesting;
    private static final BiFunction<Limits, Integer, Limits> LENGTH = Limits::withStringLength;
    private static final BiFunction<Limits, Integer, Limits> ELEMENTS = Limits::withElements;
    private static final BiFunction<Limits, Integer, Limits> DIGITS = (limits, most) -> limits.withNumbers(most, 400);
    private static final BiFunction<Limits, Integer, Limits> EXPONENT = (limits, most) -> limits.withNumbers(100, most);

    /** What a reader says. */
    private record Said(String code, int line, Optional<String> hint) {}

    /** The errors that a form finds in a text, which is usable if there are none. */
    private interface Form {
        List<Said> errors(byte[] text, ReadOptions options);
    }

    private static final Form OF_YAML = (text, options) -> said(StrategyYaml.parse(text, options));
    private static final Form OF_STRATML = (text, options) -> said(StratMl.parse(text, options));
    private static final Form OF_GSA = (text, options) -> said(GsaReport.parse(text, options));
    private static final Form OF_CSV = (text, options) -> said(StrategyCsv.into(PLAN, CsvTable.ACTIONS, text, options));

    /** A limit of a form, and texts that come nearer to it the greater the number is. */
    private enum Sharp {
        YAML_BYTES(OF_YAML, "inputBytes", BYTES, n -> YAML + "#".repeat(n)),
        YAML_NESTING(OF_YAML, "nesting", NESTING, n -> YAML + "x-a: " + "[".repeat(n) + "]".repeat(n) + "\n"),
        YAML_BLOCKS(OF_YAML, "nesting", NESTING, n -> YAML + "x-a:\n " + "- ".repeat(n) + "a\n"),
        YAML_LENGTH(OF_YAML, "stringLength", LENGTH, n -> YAML + "x-a: " + "a".repeat(20 + n) + "\n"),
        YAML_QUOTED(OF_YAML, "stringLength", LENGTH, n -> YAML + "x-a: \"" + "a".repeat(20 + n) + "\"\n"),
        YAML_NAME(OF_YAML, "stringLength", LENGTH, n -> YAML + "x-" + "a".repeat(20 + n) + ": 1\n"),
        YAML_DIGITS(OF_YAML, "numberDigits", DIGITS, n -> YAML + "x-a: " + "1".repeat(20 + n) + "\n"),
        YAML_EXPONENT(OF_YAML, "numberExponent", EXPONENT, n -> YAML + "x-a: 1e+" + (20 + n) + "\n"),
        YAML_ELEMENTS(OF_YAML, "elements", ELEMENTS, n -> YAML + "x-a:\n" + "- 1\n".repeat(n)),

        STRATML_BYTES(OF_STRATML, "inputBytes", BYTES, n -> stratMl("G" + " ".repeat(n))),
        STRATML_NESTING(
                OF_STRATML,
                "nesting",
                NESTING,
                n -> stratMl("G</Name>" + "<F>".repeat(9 + n) + "</F>".repeat(9 + n) + "<Name>")),
        STRATML_LENGTH(OF_STRATML, "stringLength", LENGTH, n -> stratMl("a".repeat(60 + n))),
        STRATML_ELEMENTS(OF_STRATML, "elements", ELEMENTS, n -> stratMl("G</Name>" + "<F/>".repeat(n) + "<Name>")),

        GSA_BYTES(OF_GSA, "inputBytes", BYTES, n -> gsa("1" + " ".repeat(n))),
        GSA_NESTING(OF_GSA, "nesting", NESTING, n -> gsa("[".repeat(4 + n) + "]".repeat(4 + n))),
        GSA_LENGTH(OF_GSA, "stringLength", LENGTH, n -> gsa("\"" + "a".repeat(20 + n) + "\"")),
        GSA_NAME(OF_GSA, "stringLength", LENGTH, n -> gsa("{\"" + "a".repeat(20 + n) + "\": 1}")),
        GSA_DIGITS(OF_GSA, "numberDigits", DIGITS, n -> gsa("1".repeat(20 + n))),
        GSA_EXPONENT(OF_GSA, "numberExponent", EXPONENT, n -> gsa("1e" + (20 + n))),
        GSA_ELEMENTS(OF_GSA, "elements", ELEMENTS, n -> gsa("[1" + ",1".repeat(n) + "]")),

        CSV_BYTES(OF_CSV, "inputBytes", BYTES, n -> "Id,Title\nb,B" + "b".repeat(n) + "\n"),
        CSV_LENGTH(OF_CSV, "stringLength", LENGTH, n -> "Id,Title\nb," + "b".repeat(20 + n) + "\n"),
        CSV_ELEMENTS(OF_CSV, "elements", ELEMENTS, LimitsTest::rows);

        private final Form form;
        private final String limit;
        private final BiFunction<Limits, Integer, Limits> limited;
        private final IntFunction<String> text;

        Sharp(Form form, String limit, BiFunction<Limits, Integer, Limits> limited, IntFunction<String> text) {
            this.form = form;
            this.limit = limit;
            this.limited = limited;
            this.text = text;
        }

        private List<Said> errors(int n, int most) {
            return form.errors(
                    text.apply(n).getBytes(StandardCharsets.UTF_8),
                    ReadOptions.lenient().withLimits(limited.apply(Limits.DEFAULT, most)));
        }

        /** The least limit at which a text is taken. */
        private int least(int n) {
            int most = 1;
            while (!errors(n, most).isEmpty()) {
                most++;
                assertThat(most).as("a limit for " + this).isLessThan(1000);
            }
            return most;
        }
    }

    @ParameterizedTest
    @EnumSource(Sharp.class)
    void what_just_fits_is_read_and_one_more_is_refused(Sharp sharp) {
        int least = sharp.least(1);

        for (int n = 1; n <= 5; n++) {
            int most = least + n - 1;
            assertThat(sharp.errors(n, most)).as("at the limit").isEmpty();
            assertThat(sharp.errors(n, most + 1)).as("below the limit").isEmpty();
            List<Said> errors = sharp.errors(n + 1, most);
            assertThat(errors).as("one above the limit").hasSize(1);
            Said said = errors.get(0);
            assertThat(said.code()).isEqualTo("limit-exceeded");
            assertThat(said.hint().orElse(""))
                    .contains(
                            "if the document is meant to be",
                            "a program can read it with a higher limit " + sharp.limit);
            if (!sharp.limit.equals("inputBytes")) {
                assertThat(said.line()).isPositive();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sharp.class)
    void the_limits_that_nobody_changed_are_generous(Sharp sharp) {
        ReadOptions options = ReadOptions.lenient();

        assertThat(sharp.form.errors(sharp.text.apply(9).getBytes(StandardCharsets.UTF_8), options))
                .isEmpty();
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder("Id,Title\n");
        for (int i = 0; i < count; i++) {
            rows.append('r').append(i).append(",R\n");
        }
        return rows.toString();
    }

    private static String stratMl(String name) {
        return "<StrategicPlan xmlns=\"urn:ISO:std:iso:17469:tech:xsd:stratml_core\"><Name>P</Name><StrategicPlanCore>"
                + "<Organization><Name>O</Name><Identifier>_o</Identifier></Organization>\n"
                + "<Goal><Name>" + name + "</Name><Description>D</Description></Goal></StrategicPlanCore>"
                + "<AdministrativeInformation><PublicationDate>2017-01-01</PublicationDate></AdministrativeInformation>"
                + "</StrategicPlan>";
    }

    private static String gsa(String other) {
        return "{\"agency\": \"A\", \"generated\": \"2012-08-23\", \"items\": [],\n\"other\": " + other + "}";
    }

    private static List<Said> said(ReadResult result) {
        return result.problems().stream()
                .filter(Problem::isError)
                .map(problem -> new Said(problem.code().text(), problem.line(), problem.hint()))
                .toList();
    }

    private static List<Said> said(ImportResult result) {
        return result.problems().stream()
                .filter(ImportProblem::isError)
                .map(problem -> new Said(problem.code().text(), problem.line(), problem.hint()))
                .toList();
    }
}
