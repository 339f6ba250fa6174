package io.github.strategydocs.report.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a browser understands it. */
final class Opened {

    private final List<Element> elements = new ArrayList<>();
    private final String text;

    private Opened(NodeList nodes) {
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        this.text = withoutSpace(elements.get(0).getTextContent());
    }

    static Opened of(String html) {
        try {
            HtmlDocumentBuilder builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
            return new Opened(
                    builder.parse(new InputSource(new StringReader(html))).getElementsByTagName("*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All words, without the space between them. */
    String text() {
        return text;
    }

    static String withoutSpace(String words) {
        return words.replaceAll("[\\s\\p{Z}\\p{Cc}]", "");
    }

    List<Element> elements(String name) {
        return elements.stream()
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }

    List<Element> headings() {
        return elements.stream()
                .filter(element -> element.getTagName().matches("h[1-6]"))
                .toList();
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        elements.forEach(element -> names.add(element.getTagName()));
        return names;
    }

    List<Attr> attributes() {
        List<Attr> attributes = new ArrayList<>();
        for (Element element : elements) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                attributes.add((Attr) element.getAttributes().item(i));
            }
        }
        return attributes;
    }

    List<String> values(String attribute) {
        return attributes().stream()
                .filter(each -> each.getName().equals(attribute))
                .map(Attr::getValue)
                .toList();
    }

    /** The parts of the page to which its links lead. */
    List<String> targets() {
        return values("href").stream()
                .filter(href -> href.startsWith("#"))
                .map(href -> URLDecoder.decode(href.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }
}
