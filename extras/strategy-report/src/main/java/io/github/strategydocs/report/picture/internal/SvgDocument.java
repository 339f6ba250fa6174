package io.github.strategydocs.report.picture.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes one element of what was drawn: with its name, its description and its paper. */
final class SvgDocument {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int ID_BYTES = 8;
    private static final int WIDE = 500;
    private static final int ROOM = 600;

    private SvgDocument() {}

    /** The element; its ids are made from all that it holds, and from a key. */
    static String of(CharSequence drawn, String title, String description, String key, Box paper) {
        String content = drawn.toString();
        String id = "strategy-picture-" + hash(String.join("\u0000", key, title, description, content));
        Svg background = new Svg();
        background.box(paper, 0, Paint.filled(Ink.PAPER));
        StringBuilder xml = new StringBuilder(content.length() + description.length() + title.length() + ROOM);
        start(xml, id, paper);
        words(xml, "title", id + "-title", title);
        words(xml, "desc", id + "-description", description);
        return xml.append(background.written()).append(content).append("</svg>").toString();
    }

    private static void start(StringBuilder xml, String id, Box paper) {
        xml.append("<svg xmlns=\"").append(NAMESPACE).append("\" class=\"").append(Style.SCOPE);
        if (paper.width() > WIDE) {
            xml.append(' ').append(Style.WIDE);
        }
        xml.append("\" viewBox=\"0 0 ");
        Svg.number(paper.width(), xml);
        xml.append(' ');
        Svg.number(paper.height(), xml);
        xml.append("\" width=\"");
        Svg.number(paper.width(), xml);
        xml.append("\" height=\"");
        Svg.number(paper.height(), xml);
        xml.append("\" font-size=\"");
        Svg.number(Style.SIZE, xml);
        xml.append("\" role=\"img\" aria-labelledby=\"").append(id).append("-title ");
        xml.append(id).append("-description\">");
    }

    private static void words(StringBuilder xml, String element, String id, String words) {
        xml.append('<').append(element).append(" id=\"").append(id).append("\">");
        XmlText.escape(XmlText.clean(words), xml);
        xml.append("</").append(element).append('>');
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
