package io.github.strategydocs.interop;

import static io.github.strategydocs.interop.ImportProblemCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.Limits;
import io.github.strategydocs.json.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is fed to it, reading ends soon, with an error that says what and where. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileStratMlTest {

    private static final String PLAN = "<StrategicPlan xmlns=\"urn:ISO:std:iso:17469:tech:xsd:stratml_core\">";

    @Test
    void an_entity_bomb_does_not_go_off() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE StrategicPlan [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        refused(bomb + "]>\n" + PLAN + "<Name>&a29;</Name></StrategicPlan>", NOT_ALLOWED, 1);
    }

    @Test
    void an_external_entity_is_not_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");

        ImportProblem problem = refused(
                "<!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n" + PLAN
                        + "<Name>&x;</Name></StrategicPlan>",
                NOT_ALLOWED,
                1);

        assertThat(problem.message()).doesNotContain("secret");
    }

    @Test
    void nothing_is_fetched_over_the_network() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            StratMl.parse(bytes("<!DOCTYPE p SYSTEM \"" + address + "a.dtd\">" + PLAN + "</StrategicPlan>"));
            StratMl.parse(bytes("<!DOCTYPE p PUBLIC \"-//A\" \"" + address + "a.dtd\" [<!ENTITY % x SYSTEM \"" + address
                    + "b\"> %x;]>" + PLAN + "</StrategicPlan>"));
            StratMl.parse(bytes("<!DOCTYPE p [<!ENTITY x SYSTEM \"" + address + "c\">]>" + PLAN
                    + "<Name>&x;</Name></StrategicPlan>"));
            StratMl.parse(bytes("<?xml-stylesheet type=\"text/xsl\" href=\"" + address + "d.xsl\"?>"
                    + "<StrategicPlan xmlns=\"urn:ISO:std:iso:17469:tech:xsd:stratml_core\" "
                    + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\""
                    + "urn:ISO:std:iso:17469:tech:xsd:stratml_core " + address + "e.xsd\"><Name>P</Name>"
                    + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + address + "f\"/>"
                    + "</StrategicPlan>"));

            org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void an_inclusion_is_not_followed() {
        ImportProblem problem = refused(
                PLAN
                        + "\n<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/></StrategicPlan>",
                NOT_ALLOWED,
                2);

        assertThat(problem.message()).startsWith("an inclusion is never followed");
        assertThat(problem.source()).isEqualTo("/StrategicPlan");
    }

    @Test
    void ten_thousand_nested_elements_are_too_many() {
        ImportProblem problem = refused(PLAN + "<Goal>".repeat(10_000), LIMIT_EXCEEDED, 1);

        assertThat(problem.message()).isEqualTo("elements nest deeper than the limit nesting of 64");
    }

    @Test
    void so_are_ten_thousand_in_a_text() {
        refused(PLAN + "<Name>" + "<b>".repeat(10_000), LIMIT_EXCEEDED, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-32", "no-such-encoding", "UTF-8-"})
    void an_encoding_that_it_does_not_have_is_told(String encoding) {
        ImportProblem problem = refused(
                "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + PLAN + "</StrategicPlan>", WRONG_ENCODING, 1);

        assertThat(problem.message()).contains(encoding);
    }

    @Test
    void bytes_that_are_no_utf_8_are_told_with_their_place() {
        byte[] latin = (PLAN + "\n<Name>\u00DCber</Name></StrategicPlan>").getBytes(StandardCharsets.ISO_8859_1);

        ImportProblem problem = StratMl.parse(latin).problems().get(0);

        assertThat(problem.code()).isEqualTo(WRONG_ENCODING);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(7);
    }

    @Test
    void every_truncated_document_is_told_from_a_broken_one() {
        byte[] whole = bytes("<?xml version=\"1.0\"?>" + PLAN
                + "<Name attribute=\"x\">A &amp; <![CDATA[b]]><!-- c --></Name></StrategicPlan>");
        for (int length = 60; length < whole.length; length++) {
            ImportResult result = StratMl.parse(Arrays.copyOf(whole, length));

            assertThat(result.isUsable())
                    .as(new String(whole, 0, length, StandardCharsets.UTF_8))
                    .isFalse();
            assertThat(result.problems())
                    .as(new String(whole, 0, length, StandardCharsets.UTF_8))
                    .filteredOn(ImportProblem::isError)
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(TRUNCATED);
                        assertThat(problem.line()).isEqualTo(1);
                    });
        }
    }

    @Test
    void what_is_not_well_formed_is_told_with_its_place() {
        ImportProblem problem = refused(PLAN + "\n<Name>a</Nam></StrategicPlan>", SYNTAX, 2);

        assertThat(problem.hint()).isPresent();
        refused(PLAN + "\n<Name>&nbsp;</Name></StrategicPlan>", SYNTAX, 2);
        refused(PLAN + "\n<Name>\u0001</Name></StrategicPlan>", SYNTAX, 2);
        refused(PLAN + "\n</StrategicPlan><Another/>", SYNTAX, 2);
        refused("{\"id\": 1}", SYNTAX, 1);
        refused("<html><body/></html>", OTHER_FORMAT, 1);
    }

    @Test
    void nothing_at_all_is_told() {
        refused("", EMPTY_INPUT, 1);
    }

    @Test
    void limits_are_kept() {
        ReadOptions few = ReadOptions.lenient().withLimits(Limits.DEFAULT.withElements(10));
        assertThat(StratMl.parse(bytes(PLAN + "<Goal/>".repeat(20)), few).problems())
                .last()
                .extracting(ImportProblem::message)
                .isEqualTo("there are more elements than the limit elements of 10");
        refused(PLAN + "<Name>" + "x".repeat((1 << 20) + 1) + "</Name></StrategicPlan>", LIMIT_EXCEEDED, 1);
        refused(PLAN + "<Name>" + "&lt;".repeat((1 << 20) + 1) + "</Name></StrategicPlan>", LIMIT_EXCEEDED, 1);
        refused(PLAN + "<Name x=\"" + "x".repeat((1 << 20) + 1) + "\"/></StrategicPlan>", LIMIT_EXCEEDED, 1);
        refused(PLAN + "<Name" + " x".repeat(1) + "=\"1\"" + attributes(20_000) + "/>", LIMIT_EXCEEDED, 1);
        ReadOptions shorter = ReadOptions.lenient().withLimits(Limits.DEFAULT.withInputBytes(100));
        assertThat(StratMl.parse(bytes(PLAN + " ".repeat(100)), shorter).problems())
                .singleElement()
                .extracting(ImportProblem::code)
                .isEqualTo(LIMIT_EXCEEDED);
    }

    @Test
    void a_stream_without_end_is_read_to_the_limit() throws IOException {
        ReadOptions shorter = ReadOptions.lenient().withLimits(Limits.DEFAULT.withInputBytes(1000));
        ByteArrayInputStream stream = new ByteArrayInputStream(new byte[100_000]);

        assertThat(StratMl.parse(stream, shorter).problems().get(0).code()).isEqualTo(LIMIT_EXCEEDED);
        assertThat(stream.available()).isEqualTo(100_000 - 1001);
    }

    @Test
    void a_great_many_elements_take_little_time() {
        int count = 10_000;
        String goals = "<Goal><Name>G</Name><Description/><Stakeholder><Name/></Stakeholder>text<!-- c --></Goal>";
        byte[] bytes = bytes(PLAN + "<Name>P</Name><StrategicPlanCore>" + goals.repeat(count)
                + "</StrategicPlanCore></StrategicPlan>");

        ImportResult result = StratMl.parse(bytes);

        assertThat(result.strategy().purpose().orElseThrow().goals()).hasSize(count);
        assertThat(StratMl.write(result.strategy(), StratMlPart.PART_1).text()).hasSizeGreaterThan(count * 50);
    }

    @Test
    void nothing_is_printed() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            StratMl.parse((PLAN + "<Name>\u00DC</Name>").getBytes(StandardCharsets.ISO_8859_1));
            StratMl.parse(bytes("<a>&b;</a>"));
            StratMl.parse(bytes("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=\"1\"");
        }
        return attributes.toString();
    }

    private static ImportProblem refused(String xml, ImportProblemCode code, int line) {
        ImportResult result = StratMl.parse(bytes(xml));
        assertThat(result.isUsable()).isFalse();
        ImportProblem error = result.problems().stream()
                .filter(ImportProblem::isError)
                .findFirst()
                .orElseThrow();
        assertThat(error.code()).as(error.toString()).isEqualTo(code);
        assertThat(error.line()).as(error.toString()).isEqualTo(line);
        return error;
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
