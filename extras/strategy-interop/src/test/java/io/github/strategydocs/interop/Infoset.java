package io.github.strategydocs.interop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What a document says, by a parser that the library does not use: elements with their namespaces and attributes, and texts,
 * one to a line. White space between elements, comments and prefixes say nothing.
 */
final class Infoset {

    private Infoset() {}

    static String of(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setIgnoringComments(true);
            factory.setCoalescing(true);
            StringBuilder lines = new StringBuilder();
            describe(
                    factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(xml))
                            .getDocumentElement(),
                    "",
                    lines);
            return lines.toString();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first line in which two documents differ, or nothing. */
    static String difference(byte[] one, byte[] other) {
        List<String> ones = of(one).lines().toList();
        List<String> others = of(other).lines().toList();
        for (int i = 0; i < Math.max(ones.size(), others.size()); i++) {
            String was = i < ones.size() ? ones.get(i) : "nothing";
            String is = i < others.size() ? others.get(i) : "nothing";
            if (!was.equals(is)) {
                return "line " + (i + 1) + " was" + was + " and is" + is;
            }
        }
        return "";
    }

    private static void describe(Element element, String indent, StringBuilder lines) {
        TreeMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
                attributes.put(
                        "{" + attribute.getNamespaceURI() + "}" + attribute.getLocalName(), attribute.getNodeValue());
            }
        }
        lines.append(indent)
                .append('{')
                .append(element.getNamespaceURI())
                .append('}')
                .append(element.getLocalName())
                .append(attributes);
        boolean hasElements = false;
        StringBuilder children = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                hasElements = true;
                describe(inner, indent + "  ", children);
            }
        }
        if (!hasElements && !element.getTextContent().isEmpty()) {
            lines.append(" \"")
                    .append(element.getTextContent().replace("\r", "\\r").replace("\n", "\\n"))
                    .append('"');
        }
        lines.append('\n').append(children);
    }
}
