package io.github.strategydocs.report.picture.internal;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Makes one element of what was drawn: with its name, its description and its paper. */
final class SvgDocument {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int ID_BYTES = 8;
    private static final int WIDE = 500;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private SvgDocument() throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** The element; its ids are made from all that it holds, and from a key. */
    static String of(String drawn, String title, String description, String key, Box paper) {
        String id = "strategy-picture-" + hash(String.join("\u0000", key, title, description, drawn));
        Svg background = new Svg();
        background.box(paper, 0, Paint.filled(Ink.PAPER));
        try {
            SvgDocument document = new SvgDocument();
            document.start(id, paper);
            document.words("title", id + "-title", title);
            document.words("desc", id + "-description", description);
            // Raw text goes past the writer, which has closed all tags and holds nothing back once it is flushed.
            document.xml.flush();
            document.text.append(background.written()).append(drawn);
            document.xml.writeEndElement();
            document.xml.flush();
            return document.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(String id, Box paper) throws XMLStreamException {
        String width = Svg.number(paper.width());
        String height = Svg.number(paper.height());
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("class", paper.width() > WIDE ? Style.SCOPE + " " + Style.WIDE : Style.SCOPE);
        xml.writeAttribute("viewBox", "0 0 " + width + " " + height);
        xml.writeAttribute("width", width);
        xml.writeAttribute("height", height);
        xml.writeAttribute("role", "img");
        xml.writeAttribute("aria-labelledby", id + "-title " + id + "-description");
    }

    private void words(String element, String id, String words) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("id", id);
        xml.writeCharacters(XmlText.clean(words));
        xml.writeEndElement();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
