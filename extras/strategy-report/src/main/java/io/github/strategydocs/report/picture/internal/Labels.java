package io.github.strategydocs.report.picture.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts few words beside points so that none covers another: above, below, to the right, to the left, or else not at all.
 * Each is compared with those before it, so this is for a dozen and not for hundreds.
 */
public final class Labels {

    private static final double GAP = 9;
    private static final double STEP = 6;
    private static final double APART = 4;

    private final Box room;
    private final double size;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> disliked = new ArrayList<>();

    /** For words of a size that stay within a box. */
    public Labels(Box room, double size) {
        this.room = room;
        this.size = size;
    }

    /** Keeps a place free of words. */
    public void avoid(Box box) {
        taken.add(box);
    }

    /** Keeps a line free of words where there is another place for them. */
    public void avoidIfPossible(double x1, double y1, double x2, double y2) {
        int steps = (int) Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP);
        for (int i = 1; i < steps; i++) {
            double part = (double) i / steps;
            disliked.add(new Box(x1 + part * (x2 - x1) - 1, y1 + part * (y2 - y1) - 1, 2, 2));
        }
    }

    /** Writes words beside a point, if there is room; says whether there was. */
    public boolean add(Svg svg, double x, double y, Ink ink, String words) {
        double width = TextWidth.of(words, size);
        double height = size * 1.2;
        List<Box> places = new ArrayList<>(List.of(
                new Box(x - width / 2, y - GAP - height, width, height),
                new Box(x - width / 2, y + GAP, width, height),
                new Box(x + GAP, y - height / 2, width, height),
                new Box(x - GAP - width, y - height / 2, width, height),
                new Box(x - width, y - GAP - height, width, height),
                new Box(x - width, y + GAP, width, height),
                new Box(x, y - GAP - height, width, height),
                new Box(x, y + GAP, width, height)));
        places.removeIf(place -> !isInside(place) || taken.stream().anyMatch(place::overlaps));
        Optional<Box> clear = places.stream()
                .filter(place -> disliked.stream().noneMatch(place::overlaps))
                .findFirst();
        Optional<Box> best = clear.or(() -> places.stream().findFirst());
        best.ifPresent(place -> {
            // Two numbers side by side are not to be read as one.
            taken.add(new Box(place.x() - APART, place.y(), place.width() + 2 * APART, place.height()));
            svg.text(new TextLine(place.x(), place.y() + size, size).withHalo(), ink, words);
        });
        return best.isPresent();
    }

    private boolean isInside(Box box) {
        return box.x() >= room.x()
                && box.y() >= room.y()
                && box.right() <= room.right()
                && box.bottom() <= room.bottom();
    }
}
