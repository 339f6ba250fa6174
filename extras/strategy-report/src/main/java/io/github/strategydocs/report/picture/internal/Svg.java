package io.github.strategydocs.report.picture.internal;

import java.util.List;
import java.util.Locale;

/**
 * Writes shapes and words one after the other, each over those before. All words are escaped; ids, links and styles
 * cannot be written at all.
 */
public final class Svg {

    private static final double HEAD = 7;
    private static final double ARROW_WIDTH = 1.5;

    private static final int FIRST_ROOM = 2048;

    /** A page holds hundreds of pictures of a hundred shapes each, so this goes straight into one text. */
    private final StringBuilder xml;

    /** Begins with nothing. */
    public Svg() {
        this(new StringBuilder(FIRST_ROOM));
    }

    /** Goes on where a text ends. */
    Svg(StringBuilder xml) {
        this.xml = xml;
    }

    /** Writes one line of words; blank ones leave nothing behind. */
    public void text(TextLine line, Ink ink, String words) {
        String clean = XmlText.clean(words).strip();
        if (clean.isEmpty()) {
            return;
        }
        xml.append("<text");
        String colour = ink == Ink.INK ? "" : ink.fill();
        String halo = line.hasHalo() ? Style.HALO : "";
        classes(colour, halo);
        attribute("x", line.x());
        attribute("y", line.y());
        if (line.size() != Style.SIZE) {
            attribute("font-size", line.size());
        }
        if (line.anchor() != TextLine.Anchor.START) {
            attribute("text-anchor", line.anchor().name().toLowerCase(Locale.ROOT));
        }
        if (line.isBold()) {
            attribute("font-weight", "bold");
        }
        xml.append('>');
        XmlText.escape(clean, xml);
        xml.append("</text>");
    }

    /** Writes lines of words, one below the other. */
    public void lines(TextLine first, Ink ink, List<String> lines, double lineHeight) {
        for (int i = 0; i < lines.size(); i++) {
            text(first.down(i * lineHeight), ink, lines.get(i));
        }
    }

    /** Draws a rectangle with round corners of a radius. */
    public void box(Box box, double radius, Paint paint) {
        shape("rect", paint);
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        if (radius > 0) {
            attribute("rx", radius);
        }
        xml.append("/>");
    }

    /** Draws a circle. */
    public void circle(double x, double y, double radius, Paint paint) {
        shape("circle", paint);
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
        xml.append("/>");
    }

    /** Draws a line. */
    public void line(double x1, double y1, double x2, double y2, Paint paint) {
        shape("line", paint);
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        xml.append("/>");
    }

    /** Draws lines that look alike, each given as the x and y of its two ends. */
    public void lines(Paint paint, double... ends) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < ends.length; i += 2) {
            point(path, i % 4 == 0 ? 'M' : 'L', ends[i], ends[i + 1]);
        }
        path(paint, path);
    }

    /** Draws a line through points, which are given as x and y in turn. */
    public void path(Paint paint, double... points) {
        path(paint, pathOf(points));
    }

    /** Draws an area between points, which are given as x and y in turn. */
    public void area(Paint paint, double... points) {
        path(paint, pathOf(points).append('Z'));
    }

    private void path(Paint paint, CharSequence path) {
        shape("path", paint);
        xml.append(" d=\"").append(path).append("\"/>");
    }

    private static StringBuilder pathOf(double... points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            point(path, i == 0 ? 'M' : 'L', points[i], points[i + 1]);
        }
        return path;
    }

    private static void point(StringBuilder path, char command, double x, double y) {
        path.append(command);
        number(x, path);
        path.append(' ');
        number(y, path);
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

    /** Draws an arrow that leaves towards one point and comes from another. */
    public void bow(
            double x1,
            double y1,
            double leavingX,
            double leavingY,
            double comingX,
            double comingY,
            double x2,
            double y2,
            Ink ink) {
        double last = Math.hypot(x2 - comingX, y2 - comingY);
        if (last < HEAD) {
            arrow(x1, y1, x2, y2, ink);
            return;
        }
        double dx = (x2 - comingX) / last;
        double dy = (y2 - comingY) / last;
        StringBuilder path = new StringBuilder();
        point(path, 'M', x1, y1);
        point(path, 'C', leavingX, leavingY);
        point(path, ' ', comingX, comingY);
        point(path, ' ', x2 - HEAD * dx, y2 - HEAD * dy);
        path(Paint.line(ink, ARROW_WIDTH), path);
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
            point(path, 'M', box.x() + startX, box.y() + offset - startX);
            point(path, 'L', box.x() + endX, box.y() + offset - endX);
        }
        path(paint, path);
    }

    /** Begins a shape with how it looks; what is not filled has no fill by the style of its line. */
    private void shape(String name, Paint paint) {
        xml.append('<').append(name);
        classes(
                paint.fill().map(Ink::fill).orElse(""),
                paint.outline().map(Ink::stroke).orElse(""));
        if (paint.outline().isPresent() && paint.width() != Style.LINE_WIDTH) {
            attribute("stroke-width", paint.width());
        }
        if (paint.isDashed()) {
            attribute("stroke-dasharray", "4 3");
        }
    }

    private void classes(String one, String other) {
        if (!one.isEmpty() || !other.isEmpty()) {
            String between = one.isEmpty() || other.isEmpty() ? "" : " ";
            xml.append(" class=\"").append(one).append(between).append(other).append('"');
        }
    }

    /** Our own values alone, which need no escape. */
    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private void attribute(String name, double value) {
        xml.append(' ').append(name).append("=\"");
        number(value, xml);
        xml.append('"');
    }

    /** A tenth of a pixel is finer than anybody sees. */
    static void number(double value, StringBuilder to) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            to.append('-');
            tenths = -tenths;
        }
        to.append(tenths / 10);
        if (tenths % 10 != 0) {
            to.append('.').append((char) ('0' + tenths % 10));
        }
    }

    /**
     * All that was written, as one picture.
     *
     * @param title what it is called
     * @param description what is to be seen
     * @param key what tells it from another picture that looks the same
     * @param width for which it is made, in pixels
     * @param height in pixels
     */
    public SvgDocument document(String title, String description, String key, int width, double height) {
        return SvgDocument.of(this, title, description, key, width, height);
    }

    /** What was written so far. */
    String written() {
        return xml.toString();
    }
}
