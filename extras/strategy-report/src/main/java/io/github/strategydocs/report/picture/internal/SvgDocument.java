package io.github.strategydocs.report.picture.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What was drawn, with its name, its description and its paper: as one element, or in pieces that stand one below the
 * other, between which print can go on to the next page.
 */
public final class SvgDocument {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int ID_BYTES = 8;
    private static final int WIDE = 500;
    private static final int ROOM = 600;

    private final String title;
    private final String description;
    private final String id;
    private final int width;
    private final List<Piece> pieces;

    /**
     * A stretch of a drawing, from its left edge to its right.
     *
     * @param drawn what is on it, at its place in the whole drawing; what goes beyond the stretch is not seen
     * @param top where it begins in the whole drawing
     * @param height how high it is
     */
    private record Piece(String drawn, double top, double height) {}

    private SvgDocument(String title, String description, String key, int width, List<Piece> pieces) {
        this.title = title;
        this.description = description;
        this.width = width;
        this.pieces = pieces;
        this.id = "strategy-picture-" + hash(key, title, description, pieces);
    }

    /**
     * A drawing in one piece.
     *
     * @param title what it is called
     * @param description what is to be seen
     * @param key what tells it from another picture that looks the same
     * @param width for which it is made, in pixels
     * @param height in pixels
     */
    public static SvgDocument of(Svg svg, String title, String description, String key, int width, double height) {
        Piece piece = new Piece(svg.written(), 0, Math.ceil(height));
        return new SvgDocument(title, description, key, width, List.of(piece));
    }

    /**
     * A drawing in pieces.
     *
     * @param svgs what is on each piece, at its place in the whole drawing
     * @param bottoms where each piece ends, in pixels; the next begins there
     * @param title what it is called
     * @param description what is to be seen
     * @param key what tells it from another picture that looks the same
     * @param width for which it is made, in pixels
     */
    public static SvgDocument of(
            List<Svg> svgs, List<Double> bottoms, String title, String description, String key, int width) {
        List<Piece> pieces = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < svgs.size(); i++) {
            double bottom = Math.ceil(bottoms.get(i));
            pieces.add(new Piece(svgs.get(i).written(), top, bottom - top));
            top = bottom;
        }
        return new SvgDocument(title, description, key, width, List.copyOf(pieces));
    }

    /** All of it as one element. */
    public String whole() {
        Piece last = pieces.get(pieces.size() - 1);
        Piece all = new Piece("", 0, last.top() + last.height());
        StringBuilder xml = new StringBuilder(room() + ROOM);
        start(xml, all);
        named(xml);
        paper(xml, all);
        for (Piece piece : pieces) {
            if (pieces.size() > 1) {
                inner(xml, piece);
            }
            xml.append(piece.drawn());
            if (pieces.size() > 1) {
                xml.append("</svg>");
            }
        }
        return xml.append("</svg>").toString();
    }

    /** The pieces as elements, of which the first bears the name and the description, and speaks for the others. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            StringBuilder xml = new StringBuilder(piece.drawn().length() + ROOM);
            start(xml, piece);
            if (parts.isEmpty()) {
                named(xml);
            } else {
                xml.append(" aria-hidden=\"true\">");
            }
            paper(xml, piece);
            parts.add(xml.append(piece.drawn()).append("</svg>").toString());
        }
        return parts;
    }

    private int room() {
        return pieces.stream().mapToInt(piece -> piece.drawn().length() + ROOM).sum();
    }

    private void start(StringBuilder xml, Piece piece) {
        xml.append("<svg xmlns=\"").append(NAMESPACE).append("\" class=\"").append(Style.SCOPE);
        if (width > WIDE) {
            xml.append(' ').append(Style.WIDE);
        }
        xml.append('"');
        sizes(xml, piece);
        xml.append(" font-size=\"");
        Svg.number(Style.SIZE, xml);
        xml.append('"');
    }

    private void inner(StringBuilder xml, Piece piece) {
        xml.append("<svg y=\"");
        Svg.number(piece.top(), xml);
        xml.append('"');
        sizes(xml, piece);
        xml.append('>');
    }

    private void sizes(StringBuilder xml, Piece piece) {
        xml.append(" viewBox=\"0 ");
        Svg.number(piece.top(), xml);
        xml.append(' ');
        Svg.number(width, xml);
        xml.append(' ');
        Svg.number(piece.height(), xml);
        xml.append("\" width=\"");
        Svg.number(width, xml);
        xml.append("\" height=\"");
        Svg.number(piece.height(), xml);
        xml.append('"');
    }

    private void named(StringBuilder xml) {
        xml.append(" role=\"img\" aria-labelledby=\"").append(id).append("-title ");
        xml.append(id).append("-description\">");
        words(xml, "title", id + "-title", title);
        words(xml, "desc", id + "-description", description);
    }

    private void paper(StringBuilder xml, Piece piece) {
        new Svg(xml).box(new Box(0, piece.top(), width, piece.height()), 0, Paint.filled(Ink.PAPER));
    }

    private static void words(StringBuilder xml, String element, String id, String words) {
        xml.append('<').append(element).append(" id=\"").append(id).append("\">");
        XmlText.escape(XmlText.clean(words), xml);
        xml.append("</").append(element).append('>');
    }

    /**
     * Two pictures that a document has differ in the first three. Of what is drawn, which may be long, a checksum will do, to
     * tell pictures of one thing apart.
     */
    private static String hash(String key, String title, String description, List<Piece> pieces) {
        int drawn = 0;
        for (Piece piece : pieces) {
            drawn = 31 * drawn + piece.drawn().hashCode();
        }
        String text = String.join("\u0000", key, title, description, Integer.toHexString(drawn));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
