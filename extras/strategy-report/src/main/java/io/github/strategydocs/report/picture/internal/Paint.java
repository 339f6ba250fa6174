package io.github.strategydocs.report.picture.internal;

import java.util.Optional;

/**
 * How a shape is filled and outlined.
 *
 * @param fill what it is filled with, if at all
 * @param outline with what it is outlined, if at all
 * @param width of the outline, in pixels
 * @param isDashed whether the outline is dashed
 */
public record Paint(Optional<Ink> fill, Optional<Ink> outline, double width, boolean isDashed) {

    /** Filled, without an outline. */
    public static Paint filled(Ink fill) {
        return new Paint(Optional.of(fill), Optional.empty(), 0, false);
    }

    /** A line, or an outline of what is not filled. */
    public static Paint line(Ink outline, double width) {
        return new Paint(Optional.empty(), Optional.of(outline), width, false);
    }

    /** The same, filled. */
    public Paint on(Ink background) {
        return new Paint(Optional.of(background), outline, width, isDashed);
    }

    /** The same with an outline. */
    public Paint outlined(Ink ink, double lineWidth) {
        return new Paint(fill, Optional.of(ink), lineWidth, isDashed);
    }

    /** The same with a dashed outline. */
    public Paint dashed() {
        return new Paint(fill, outline, width, true);
    }
}
