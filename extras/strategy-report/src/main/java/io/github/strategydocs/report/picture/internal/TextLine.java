package io.github.strategydocs.report.picture.internal;

/**
 * Where one line of text stands.
 *
 * @param x where it starts, ends, or has its middle
 * @param y its base line
 * @param size of the letters, in pixels
 * @param anchor which of its points stands at x
 * @param isBold whether its letters are bold
 * @param hasHalo whether it is set off from the lines that it crosses
 */
public record TextLine(double x, double y, double size, Anchor anchor, boolean isBold, boolean hasHalo) {

    /** Which point of a line of text is placed. */
    public enum Anchor {
        /** Its start. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its end. */
        END
    }

    /** A plain line that starts somewhere. */
    public TextLine(double x, double y, double size) {
        this(x, y, size, Anchor.START, false, false);
    }

    /** The same with its middle there. */
    public TextLine centred() {
        return new TextLine(x, y, size, Anchor.MIDDLE, isBold, hasHalo);
    }

    /** The same with its end there. */
    public TextLine ending() {
        return new TextLine(x, y, size, Anchor.END, isBold, hasHalo);
    }

    /** The same in bold letters. */
    public TextLine bold() {
        return new TextLine(x, y, size, anchor, true, hasHalo);
    }

    /** The same, set off from the lines that it crosses. */
    public TextLine withHalo() {
        return new TextLine(x, y, size, anchor, isBold, true);
    }

    /** The same so much further down. */
    public TextLine down(double by) {
        return new TextLine(x, y + by, size, anchor, isBold, hasHalo);
    }
}
