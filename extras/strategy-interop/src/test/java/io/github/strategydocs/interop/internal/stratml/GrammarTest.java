package io.github.strategydocs.interop.internal.stratml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.testing.ProjectFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Holds the grammar against the schemas, read as they stand. */
class GrammarTest {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema";

    private final Map<String, Element> types = new TreeMap<>();
    private final Map<String, Element> elements = new TreeMap<>();

    @ParameterizedTest
    @EnumSource
    void the_grammar_is_that_of_the_schema(StratMlPart part) throws Exception {
        load(part);
        Map<String, String> expected = new TreeMap<>();
        elements.forEach((name, element) -> expected.put(name, content(element)));

        Map<String, String> actual = new TreeMap<>();
        Grammar.of(part).rules().forEach((name, rule) -> actual.put(name, content(rule)));

        assertThat(actual).isEqualTo(expected);
    }

    private void load(StratMlPart part) throws Exception {
        String name = part == StratMlPart.PART_1
                ? "StrategicPlanISOVersion20140401.xsd"
                : "PerformancePlanOrReport20160216.xsd";
        Path file = ProjectFiles.shared("corpora/stratml/" + name).orElse(null);
        assumeTrue(file != null, "the corpora are not at hand");
        Element schema = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        for (Element child : children(schema)) {
            (child.getLocalName().equals("element") ? elements : types).put(child.getAttribute("name"), child);
        }
    }

    private static String content(Grammar.Rule rule) {
        List<String> words = new ArrayList<>();
        rule.children().forEach(child -> words.add(child.name() + " " + child.least() + ".." + child.most()));
        rule.attributes()
                .forEach(attribute -> words.add(
                        "@" + attribute.name() + " " + attribute.isMandatory() + " " + attribute.constants()));
        rule.text().ifPresent(type -> words.add(type + " " + rule.constants()));
        return words.toString();
    }

    private String content(Element element) {
        List<String> words = new ArrayList<>();
        if (!element.getAttribute("type").isEmpty()) {
            addType(element.getAttribute("type"), words);
        } else {
            children(element).forEach(child -> addContent(child, words));
        }
        return words.toString();
    }

    private void addType(String type, List<String> words) {
        String simple = switch (type) {
            case "xsd:string" -> "TEXT";
            case "xsd:ID" -> "IDENTIFIER";
            case "xsd:date" -> "DATE";
            case "xsd:anyURI" -> "ADDRESS";
            case "stratml:DateTypeType" -> "DATE_OR_EMPTY";
            case "stratml:NumberOfUnitsType" -> "DECIMAL_OR_EMPTY";
            default -> "";
        };
        if (simple.isEmpty()) {
            children(types.get(local(type))).forEach(child -> addContent(child, words));
        } else {
            words.add(simple + " []");
        }
    }

    private void addContent(Element node, List<String> words) {
        switch (node.getLocalName()) {
            case "element" ->
                words.add(local(node.getAttribute("ref")) + " "
                        + (node.getAttribute("minOccurs").isEmpty() ? "1" : node.getAttribute("minOccurs")) + ".."
                        + most(node.getAttribute("maxOccurs")));
            case "attribute" ->
                words.add("@" + node.getAttribute("name") + " "
                        + node.getAttribute("use").equals("required") + " " + constants(node));
            case "extension" -> {
                addType(node.getAttribute("base"), words);
                children(node).forEach(child -> addContent(child, words));
            }
            case "restriction" -> words.add("CONSTANT " + enumeration(node));
            case "annotation" -> {
                // words for people
            }
            default -> children(node).forEach(child -> addContent(child, words));
        }
    }

    private static String most(String maxOccurs) {
        return maxOccurs.isEmpty() ? "1" : maxOccurs.equals("unbounded") ? "" + Integer.MAX_VALUE : maxOccurs;
    }

    private List<String> constants(Element attribute) {
        String type = attribute.getAttribute("type");
        return enumeration(type.isEmpty() ? attribute : types.get(local(type)));
    }

    private static List<String> enumeration(Element node) {
        List<String> constants = new ArrayList<>();
        var found = node.getElementsByTagNameNS(XSD, "enumeration");
        for (int i = 0; i < found.getLength(); i++) {
            constants.add(((Element) found.item(i)).getAttribute("value"));
        }
        return constants;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
