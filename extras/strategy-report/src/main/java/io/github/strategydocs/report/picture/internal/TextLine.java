package io.github.strategydocs.report.picture.internal;

/**
 * Where one line of text stands.
 *
 * @param x where it starts, ends, or has its middle
 * @param y its base line
 * @param size of the letters, in pixels
 * @param anchor which of its points stands at x
 * @param isBold whether its letters are bold
 */
public record TextLine(double x, double y, double size, Anchor anchor, boolean isBold) {

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
        this(x, y, size, Anchor.START, false);
    }

    /** The same with its middle there. */
    public TextLine centred() {
        return new TextLine(x, y, size, Anchor.MIDDLE, isBold);
    }

    /** The same with its end there. */
    public TextLine ending() {
        return new TextLine(x, y, size, Anchor.END, isBold);
    }

    /** The same in bold letters. */
    public TextLine bold() {
        return new TextLine(x, y, size, anchor, true);
    }
}
