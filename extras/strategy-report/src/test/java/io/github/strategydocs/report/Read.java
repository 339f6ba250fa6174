package io.github.strategydocs.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.strategydocs.model.Sections;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads reports as the tools do that they are for: what each says is found, as "rule element", in its order. */
final class Read {

    private static final Pattern TEXT = Pattern.compile("\\S+: (?:error|warning|info): .* \\[([a-z0-9/-]+)]");
    private static final Pattern HEADING = Pattern.compile(
            "(the document as a whole|the section \"(?<section>.*)\"|(?:[a-zA-Z]+ )?(?<element>[a-z0-9-]+): .*)");
    private static final Pattern ROW =
            Pattern.compile("\\| \\S+ (?:error|warning|info) \\| (.*?)(?:, line \\d+)? \\| .* \\| `([a-z0-9/-]+)` \\|");
    private static final Pattern COMMAND =
            Pattern.compile("::(?:error|warning|notice) file=[^,:]*(?:,line=\\d+,col=\\d+)?,title=([^,:]+)::.*");

    private Read() {}

    static List<String> expected(Iterable<CheckedDocument> documents) {
        List<String> all = new ArrayList<>();
        for (CheckedDocument document : documents) {
            document.entries().forEach(entry -> all.add(entry.rule() + " " + entry.subject()));
        }
        return all;
    }

    /** Text shows no file that could not be read: whoever reads it has been told. */
    static List<String> text(String report) {
        List<String> all = new ArrayList<>();
        String element = "document";
        for (String line : report.split("\n", -1)) {
            Matcher finding = TEXT.matcher(line);
            Matcher heading = HEADING.matcher(line);
            if (finding.matches()) {
                all.add(finding.group(1) + " " + element);
            } else if (heading.matches()) {
                element = subject(heading);
            } else if (line.matches(".*: .*; (\\d+ rules run|there is no document.*)")) {
                element = "document";
            }
        }
        return all;
    }

    /** What a heading names: an element by its id, a section by its name in the format. */
    private static String subject(Matcher heading) {
        String section = heading.group("section");
        if (section != null) {
            return Sections.names().stream()
                    .filter(name -> name.equalsIgnoreCase(section.replace(" ", "")))
                    .findFirst()
                    .orElseThrow();
        }
        return heading.group("element") == null ? "document" : heading.group("element");
    }

    static List<String> json(String report) {
        List<String> all = new ArrayList<>();
        for (JsonNode document : tree(report).at("/documents")) {
            document.at("/problems")
                    .forEach(problem -> all.add(problem.at("/code").asText() + " document"));
            document.at("/findings")
                    .forEach(finding -> all.add(finding.at("/rule").asText() + " "
                            + finding.at("/element").asText("document")));
        }
        return all;
    }

    static List<String> sarif(String report) {
        List<String> all = new ArrayList<>();
        JsonNode run = tree(report).at("/runs/0");
        for (JsonNode result : run.at("/results")) {
            String rule = run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id")
                    .asText();
            all.add(rule + " "
                    + result.at("/locations/0/logicalLocations/0/name").asText());
        }
        return all;
    }

    static List<String> junit(String report) {
        List<String> all = new ArrayList<>();
        String test = "";
        try {
            XMLStreamReader xml = xml(report);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "testcase" -> test = xml.getAttributeValue(null, "name");
                        case "failure", "error", "system-out" -> all.add(test.replace(": ", " "));
                        default -> {}
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new AssertionError(report, e);
        }
        return all;
    }

    static XMLStreamReader xml(String report) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(report));
    }

    static List<String> markdown(String report) {
        List<String> all = new ArrayList<>();
        for (String line : report.split("\n", -1)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                Matcher heading = HEADING.matcher(row.group(1));
                all.add(row.group(2) + " " + (heading.matches() ? subject(heading) : "document"));
            }
        }
        return all;
    }

    static List<String> github(String report) {
        List<String> all = new ArrayList<>();
        for (String line : report.split("\n", -1)) {
            Matcher command = COMMAND.matcher(line);
            if (command.matches()) {
                all.add(command.group(1).replaceAll("[()]", ""));
            }
        }
        return all;
    }

    static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
