package io.github.strategydocs.report.picture.internal;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes shapes and words one after the other, each over those before. All words are escaped; ids, links and styles
 * cannot be written at all.
 */
public final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int ID_BYTES = 8;
    private static final int WIDE = 500;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml = writer(text);

    private static XMLStreamWriter writer(StringWriter text) {
        try {
            return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes one line of words; blank ones leave nothing behind. */
    public void text(TextLine line, Ink ink, String words) {
        String clean = XmlText.clean(words);
        if (clean.isBlank()) {
            return;
        }
        try {
            xml.writeStartElement("text");
            attributes("class", ink.fill(), "x", line.x(), "y", line.y(), "font-size", line.size());
            if (line.anchor() != TextLine.Anchor.START) {
                attributes("text-anchor", line.anchor().name().toLowerCase(Locale.ROOT));
            }
            if (line.isBold()) {
                attributes("font-weight", "bold");
            }
            xml.writeCharacters(clean);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            xml.writeAttribute(
                    (String) namesAndValues[i],
                    value instanceof Double number ? number(number) : XmlText.clean(value.toString()));
        }
    }

    /** A tenth of a pixel is finer than anybody sees. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String whole = Long.toString(tenths / 10);
        long rest = Math.abs(tenths % 10);
        return rest == 0 ? whole : (tenths < 0 && tenths > -10 ? "-" : "") + whole + "." + rest;
    }

    /**
     * All that was written, as one picture.
     *
     * @param title what it is called
     * @param description what is to be seen
     * @param key what tells it from another picture that looks the same
     * @param width for which it is made, in pixels
     * @param height in pixels
     * @return an {@code svg} element
     */
    public String document(String title, String description, String key, int width, double height) {
        String body = body();
        String id = "strategy-picture-" + hash(String.join("\u0000", key, title, description, body));
        Svg whole = new Svg();
        try {
            whole.writeHead(title, description, id, width, height);
            whole.text.append(body);
            whole.xml.writeEndElement();
            whole.xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return whole.text.toString();
    }

    private String body() {
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void writeHead(String title, String description, String id, int width, double height)
            throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        attributes("class", width > WIDE ? Style.SCOPE + " " + Style.WIDE : Style.SCOPE);
        attributes("viewBox", "0 0 " + width + " " + number(Math.ceil(height)));
        attributes("width", (double) width, "height", Math.ceil(height));
        attributes("role", "img", "aria-labelledby", id + "-title " + id + "-description");
        element("title", id + "-title", title);
        element("desc", id + "-description", description);
        xml.writeStartElement("style");
        xml.writeCharacters(Style.TEXT);
        xml.writeEndElement();
        xml.flush();
    }

    private void element(String name, String id, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes("id", id);
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
