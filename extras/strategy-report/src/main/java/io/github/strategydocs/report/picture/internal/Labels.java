package io.github.strategydocs.report.picture.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts few words beside points so that none covers another: above, below, to the right, to the left, or else not at all.
 * Each is compared with those before it, so this is for a dozen and not for hundreds.
 */
public final class Labels {

    private static final double GAP = 9;

    private final Box room;
    private final double size;
    private final List<Box> taken = new ArrayList<>();

    /** For words of a size that stay within a box. */
    public Labels(Box room, double size) {
        this.room = room;
        this.size = size;
    }

    /** Keeps a place free of words. */
    public void avoid(Box box) {
        taken.add(box);
    }

    /** Writes words beside a point, if there is room; says whether there was. */
    public boolean add(Svg svg, double x, double y, Ink ink, String words) {
        double width = TextWidth.of(words, size);
        double height = size * 1.2;
        for (Box place : List.of(
                new Box(x - width / 2, y - GAP - height, width, height),
                new Box(x - width / 2, y + GAP, width, height),
                new Box(x + GAP, y - height / 2, width, height),
                new Box(x - GAP - width, y - height / 2, width, height),
                new Box(x - width, y - GAP - height, width, height),
                new Box(x - width, y + GAP, width, height),
                new Box(x, y - GAP - height, width, height),
                new Box(x, y + GAP, width, height))) {
            if (isInside(place) && taken.stream().noneMatch(place::overlaps)) {
                taken.add(place);
                svg.text(new TextLine(place.x(), place.y() + size, size).withHalo(), ink, words);
                return true;
            }
        }
        return false;
    }

    private boolean isInside(Box box) {
        return box.x() >= room.x()
                && box.y() >= room.y()
                && box.right() <= room.right()
                && box.bottom() <= room.bottom();
    }
}
