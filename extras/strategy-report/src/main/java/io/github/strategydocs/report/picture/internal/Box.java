package io.github.strategydocs.report.picture.internal;

/**
 * A rectangle.
 *
 * @param x its left side
 * @param y its top
 * @param width in pixels
 * @param height in pixels
 */
public record Box(double x, double y, double width, double height) {

    /** Its right side. */
    public double right() {
        return x + width;
    }

    /** Its lower side. */
    public double bottom() {
        return y + height;
    }

    /** Half way across. */
    public double middleX() {
        return x + width / 2;
    }

    /** Half way down. */
    public double middleY() {
        return y + height / 2;
    }

    /** Whether two rectangles have a point in common. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The same, smaller by so much on each side. */
    public Box inset(double by) {
        return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    /** The same elsewhere. */
    public Box moved(double right, double down) {
        return new Box(x + right, y + down, width, height);
    }
}
