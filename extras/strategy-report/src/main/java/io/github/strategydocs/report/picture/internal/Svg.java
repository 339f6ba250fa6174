package io.github.strategydocs.report.picture.internal;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes shapes and words one after the other, each over those before. All words are escaped; ids, links and styles
 * cannot be written at all.
 */
public final class Svg {

    private static final double HEAD = 7;
    private static final double ARROW_WIDTH = 1.5;
    private static final double MIN_BEND = 24;
    private static final double RELATIVE_BEND = 0.14;

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
        String clean = XmlText.clean(words).strip();
        if (clean.isEmpty()) {
            return;
        }
        try {
            xml.writeStartElement("text");
            String halo = line.hasHalo() ? " " + Style.HALO : "";
            attributes("class", ink.fill() + halo, "x", line.x(), "y", line.y(), "font-size", line.size());
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

    /** Writes lines of words, one below the other. */
    public void lines(TextLine first, Ink ink, List<String> lines, double lineHeight) {
        for (int i = 0; i < lines.size(); i++) {
            text(first.down(i * lineHeight), ink, lines.get(i));
        }
    }

    /** Draws a rectangle with round corners of a radius. */
    public void box(Box box, double radius, Paint paint) {
        shape(paint, "rect", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(), "rx", radius);
    }

    /** Draws a circle. */
    public void circle(double x, double y, double radius, Paint paint) {
        shape(paint, "circle", "cx", x, "cy", y, "r", radius);
    }

    /** Draws a line. */
    public void line(double x1, double y1, double x2, double y2, Paint paint) {
        shape(paint, "line", "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }

    /** Draws a line through points, which are given as x and y in turn. */
    public void path(Paint paint, double... points) {
        shape(paint, "path", "d", pathOf(points));
    }

    /** Draws an area between points, which are given as x and y in turn. */
    public void area(Paint paint, double... points) {
        shape(paint, "path", "d", pathOf(points) + "Z");
    }

    private static String pathOf(double... points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(number(points[i]))
                    .append(' ')
                    .append(number(points[i + 1]));
        }
        return path.toString();
    }

    /** Draws a diamond round a point. */
    public void diamond(double x, double y, double radius, Paint paint) {
        area(paint, x, y - radius, x + radius, y, x, y + radius, x - radius, y);
    }

    /** Draws a straight arrow from one point to another, unless these are too close to see one. */
    public void arrow(double x1, double y1, double x2, double y2, Ink ink) {
        arrow(x1, y1, x2, y2, Paint.line(ink, ARROW_WIDTH), ink);
    }

    /** Draws a straight arrow with a shaft and a head of their own. */
    public void arrow(double x1, double y1, double x2, double y2, Paint shaft, Ink ink) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (length < 1) {
            return;
        }
        double dx = (x2 - x1) / length;
        double dy = (y2 - y1) / length;
        double neck = Math.max(0, length - HEAD);
        line(x1, y1, x1 + neck * dx, y1 + neck * dy, shaft);
        head(x2, y2, dx, dy, Math.min(HEAD, length), ink);
    }

    /** Draws an arrow that leaves to its right what stands straight between its ends. */
    public void bow(double x1, double y1, double x2, double y2, Ink ink) {
        bow(x1, y1, x2, y2, false, ink);
    }

    /** Draws an arrow that passes what stands straight between its ends, on one side or the other. */
    public void bow(double x1, double y1, double x2, double y2, boolean leavesItToTheLeft, Ink ink) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (length < HEAD) {
            arrow(x1, y1, x2, y2, ink);
            return;
        }
        double bend = Math.max(MIN_BEND, length * RELATIVE_BEND) * (leavesItToTheLeft ? -1 : 1);
        double bendX = (x1 + x2) / 2 + bend * (y2 - y1) / length;
        double bendY = (y1 + y2) / 2 - bend * (x2 - x1) / length;
        double last = Math.hypot(x2 - bendX, y2 - bendY);
        double dx = (x2 - bendX) / last;
        double dy = (y2 - bendY) / last;
        String path = "M" + number(x1) + " " + number(y1) + "Q" + number(bendX) + " " + number(bendY) + " "
                + number(x2 - HEAD * dx) + " " + number(y2 - HEAD * dy);
        shape(Paint.line(ink, ARROW_WIDTH), "path", "d", path);
        head(x2, y2, dx, dy, HEAD, ink);
    }

    private void head(double x, double y, double dx, double dy, double length, Ink ink) {
        double neckX = x - length * dx;
        double neckY = y - length * dy;
        double half = length / 2;
        area(Paint.filled(ink), x, y, neckX - half * dy, neckY + half * dx, neckX + half * dy, neckY - half * dx);
    }

    /** Draws slanting lines over a rectangle. */
    public void hatch(Box box, double distance, Paint paint) {
        StringBuilder path = new StringBuilder();
        for (double offset = distance; offset < box.width() + box.height(); offset += distance) {
            double startX = Math.max(0, offset - box.height());
            double endX = Math.min(box.width(), offset);
            path.append('M').append(number(box.x() + startX)).append(' ');
            path.append(number(box.y() + offset - startX)).append('L').append(number(box.x() + endX));
            path.append(' ').append(number(box.y() + offset - endX));
        }
        shape(paint, "path", "d", path.toString());
    }

    private void shape(Paint paint, String name, Object... attributes) {
        try {
            xml.writeEmptyElement(name);
            String classes = paint.fill().map(Ink::fill).orElse("")
                    + paint.outline().map(ink -> " " + ink.stroke()).orElse("");
            attributes("class", classes.strip());
            if (paint.fill().isEmpty()) {
                attributes("fill", "none");
            }
            if (paint.outline().isPresent()) {
                attributes("stroke-width", paint.width());
            }
            if (paint.isDashed()) {
                attributes("stroke-dasharray", "4 3");
            }
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            xml.writeAttribute(
                    (String) namesAndValues[i], value instanceof Double number ? number(number) : value.toString());
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
        return SvgDocument.of(written(), title, description, key, new Box(0, 0, width, Math.ceil(height)));
    }

    /** What was written so far. */
    String written() {
        try {
            xml.writeCharacters(""); // or else the last shape stays open
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
