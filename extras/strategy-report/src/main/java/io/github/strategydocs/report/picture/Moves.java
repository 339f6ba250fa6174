package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.internal.Box;
import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Arrows from where something stood on a map to where it stands now. Each goes round what stands on its way: of some ways,
 * which leave and arrive on different sides and bend more or less, the plainest of those that cross least.
 */
final class Moves {

    /** How far each way bends, as a part of its length: a little to its left, so that ways there and back differ. */
    private static final double[] BENDS = {0.14, -0.14, 0, 0.28, -0.28, 0.45, -0.45, 0.7, -0.7};

    /** Those of a plain way. */
    private static final int FEW_BENDS = 3;

    /** A bend is seen, unless the whole way is short. */
    private static final double MIN_BEND = 24;

    private static final double SHORT = 60;

    /** So many pixels across, it is noted what stands there: asking each box of a crowd would take too long. */
    private static final double CELL = 3;

    private static final double STEP = 3;
    private static final double CLEARANCE = 1.5;

    /** More than all that speaks against a way that crosses nothing. */
    private static final double CROSSING = 1000;

    /** How far a way keeps to the direction in which it leaves one side and comes to another, in pixels. */
    private static final double[] REACHES = {8, 25, 60, 120, 200, 300};

    /** The cosine of the flattest angle at which a way leaves a side or comes to it. */
    private static final double STEEP = 0.2;

    /** A detour of so many pixels is as bad as leaving by another side. */
    private static final double LENGTH_COST = 0.15;

    /** What leaves the map is worse than what crosses something on it. */
    private static final int OUTSIDE = 1000;

    private static final double REACH_COST = 0.05;
    private static final double BEND_COST = 60;
    private static final double SIDE_COST = 6;
    private static final double DIAGONAL = Math.sqrt(0.5);

    private final Box room;
    private final boolean isPlain;
    private final int columns;
    private final int[] taken;

    /** A way, with the points towards which it leaves and from which it comes. */
    private record Way(Point from, Point leaving, Point coming, Point to) {

        Point at(double part) {
            double rest = 1 - part;
            double first = rest * rest * rest;
            double second = 3 * rest * rest * part;
            double third = 3 * rest * part * part;
            double fourth = part * part * part;
            return new Point(
                    first * from.x + second * leaving.x + third * coming.x + fourth * to.x,
                    first * from.y + second * leaving.y + third * coming.y + fourth * to.y);
        }

        double length() {
            return from.distance(leaving) + leaving.distance(coming) + coming.distance(to);
        }
    }

    /** A point on the rim of a box, and the direction in which a way leaves it. */
    private record Rim(Point point, double dx, double dy) {

        /** Whether a way towards a point does not slip along the side. */
        boolean faces(Point other) {
            double outwards = (other.x - point.x) * dx + (other.y - point.y) * dy;
            return outwards > STEEP * point.distance(other);
        }

        Point reach(double by) {
            return new Point(point.x + by * dx, point.y + by * dy);
        }
    }

    /** The best way that has been found, and what speaks against it. */
    private static final class Choice {

        private Way way;
        private double cost;

        Choice(Way way, double cost) {
            this.way = way;
            this.cost = cost;
        }
    }

    private record Point(double x, double y) {

        double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }

        boolean isIn(Box box) {
            return x > box.x() && x < box.right() && y > box.y() && y < box.bottom();
        }
    }

    /**
     * Arrows on a map.
     *
     * @param room what they do not leave
     * @param obstacles what they go round, and between which they lead; none covers another
     * @param isPlain whether to draw only what is nearly straight and crosses nothing, where ways round would only tangle
     */
    Moves(Box room, List<Box> obstacles, boolean isPlain) {
        this.isPlain = isPlain;
        this.room = room;
        this.columns = (int) (room.width() / CELL) + 1;
        this.taken = new int[columns * ((int) (room.height() / CELL) + 1)];
        int number = 0;
        for (Box box : obstacles) {
            number++;
            take(box.inset(-CLEARANCE), number);
        }
    }

    private void take(Box box, int number) {
        double right = Math.min(box.right(), room.right());
        double bottom = Math.min(box.bottom(), room.bottom());
        for (double y = Math.max(box.y(), room.y()); y < bottom + CELL; y += CELL) {
            for (double x = Math.max(box.x(), room.x()); x < right + CELL; x += CELL) {
                Point point = new Point(Math.min(x, right), Math.min(y, bottom));
                taken[cell(point)] = number;
            }
        }
    }

    private int cell(Point point) {
        int row = (int) ((point.y - room.y()) / CELL);
        int column = (int) ((point.x - room.x()) / CELL);
        return row * columns + column;
    }

    /**
     * Draws an arrow from one box to another, from rim to rim, so that its head is seen, if one is to be drawn.
     *
     * @param name what belongs to the other, and can be pointed at as well
     */
    void draw(Svg svg, Box from, Box to, Optional<Box> name) {
        Choice best = best(from, to, name);
        if (isPlain && best.cost >= CROSSING) {
            return;
        }
        Way way = best.way;
        svg.bow(
                way.from.x,
                way.from.y,
                way.leaving.x,
                way.leaving.y,
                way.coming.x,
                way.coming.y,
                way.to.x,
                way.to.y,
                Ink.MUTED);
    }

    private Choice best(Box from, Box to, Optional<Box> name) {
        List<Rim> starts = rims(from, to);
        List<Rim> ends = rims(to, from);
        name.ifPresent(box -> ends.addAll(sides(box.inset(-2 * CLEARANCE))));
        Way plain = bent(starts.get(0).point, ends.get(0).point, BENDS[0]);
        int most = isPlain ? 0 : Integer.MAX_VALUE; // where nothing may be crossed, it does not matter how much is
        Choice best = new Choice(plain, crossings(plain, from, to, most) * CROSSING);
        for (int i = 0; i < starts.size() && best.cost > 0; i++) {
            for (int j = 0; j < ends.size(); j++) {
                double sides = (i == 0 ? 0 : SIDE_COST) + (j == 0 ? 0 : SIDE_COST);
                for (int k = 0; k < (isPlain ? FEW_BENDS : BENDS.length); k++) {
                    double cost = sides + Math.abs(BENDS[k] - BENDS[0]) * BEND_COST;
                    if (cost < best.cost) {
                        considerBent(best, starts.get(i), ends.get(j), BENDS[k], cost, from, to);
                    }
                }
            }
        }
        for (int i = 0; i < starts.size() && best.cost >= CROSSING && !isPlain; i++) {
            Rim start = starts.get(i);
            ends.forEach(end -> considerRound(best, start, end, from, to));
        }
        return best;
    }

    private void considerBent(Choice best, Rim start, Rim end, double bend, double cost, Box from, Box to) {
        Way way = bent(start.point, end.point, bend);
        if (start.faces(way.leaving) && end.faces(way.coming)) {
            consider(best, way, cost, from, to);
        }
    }

    /** Ways that leave a side straight, come to another straight, and so lead round a corner or two. */
    private void considerRound(Choice best, Rim start, Rim end, Box from, Box to) {
        for (double leaving : REACHES) {
            for (double coming : REACHES) {
                Way way = new Way(start.point, start.reach(leaving), end.reach(coming), end.point);
                consider(best, way, 2 * SIDE_COST + REACH_COST * (leaving + coming), from, to);
            }
        }
    }

    private void consider(Choice best, Way way, double sides, Box from, Box to) {
        double cost = sides + LENGTH_COST * (way.length() - way.from.distance(way.to));
        if (cost >= best.cost) {
            return;
        }
        double whole = cost + crossings(way, from, to, (int) ((best.cost - cost) / CROSSING)) * CROSSING;
        if (whole < best.cost) {
            best.way = way;
            best.cost = whole;
        }
    }

    private static Way bent(Point from, Point to, double bend) {
        double length = from.distance(to);
        double least = length < SHORT ? 0 : MIN_BEND / length;
        double aside = Math.signum(bend) * Math.max(least, Math.abs(bend));
        double x = (from.x + to.x) / 2 + aside * (to.y - from.y);
        double y = (from.y + to.y) / 2 - aside * (to.x - from.x);
        Point leaving = new Point((from.x + 2 * x) / 3, (from.y + 2 * y) / 3);
        Point coming = new Point((to.x + 2 * x) / 3, (to.y + 2 * y) / 3);
        return new Way(from, leaving, coming, to);
    }

    /** How many things a way crosses, or leaves the room for; counted no further than to one more than matters. */
    private int crossings(Way way, Box from, Box to, int most) {
        int own = taken(middle(from));
        int other = taken(middle(to));
        Box inFrom = from.inset(2);
        Box inTo = to.inset(2);
        int found = 0;
        int last = 0;
        int steps = (int) (way.length() / STEP) + 2;
        for (int i = 1; i < steps && found <= most; i++) {
            Point point = way.at((double) i / steps);
            int here = point.isIn(room) ? taken(point) : -1;
            boolean isOwn = here == own || here == other;
            boolean isFree = here == 0 || (isOwn && !point.isIn(inFrom) && !point.isIn(inTo));
            if (!isFree && here != last) {
                found += here < 0 ? OUTSIDE : 1;
            }
            last = isFree ? 0 : here;
        }
        return found;
    }

    private int taken(Point point) {
        return taken[cell(point)];
    }

    private static Point middle(Box box) {
        return new Point(box.middleX(), box.middleY());
    }

    /** The point that is next to the other box, and then those on each side; the ends of a box are round. */
    private List<Rim> rims(Box box, Box other) {
        List<Rim> rims = new ArrayList<>();
        rims.add(nextTo(box, other));
        rims.addAll(sides(box));
        double radius = box.height() / 2;
        double across = box.width() / 2 - radius + DIAGONAL * radius;
        double down = DIAGONAL * radius;
        for (int right = -1; right <= 1; right += 2) {
            for (int below = -1; below <= 1; below += 2) {
                Point corner = new Point(box.middleX() + right * across, box.middleY() + below * down);
                rims.add(new Rim(corner, right * DIAGONAL, below * DIAGONAL));
            }
        }
        return rims;
    }

    private static List<Rim> sides(Box box) {
        return List.of(
                new Rim(new Point(box.middleX(), box.y()), 0, -1),
                new Rim(new Point(box.middleX(), box.bottom()), 0, 1),
                new Rim(new Point(box.x(), box.middleY()), -1, 0),
                new Rim(new Point(box.right(), box.middleY()), 1, 0));
    }

    /** Where a line from its middle to that of the other leaves a box. */
    private static Rim nextTo(Box box, Box other) {
        double dx = other.middleX() - box.middleX();
        double dy = other.middleY() - box.middleY();
        double length = Math.hypot(dx, dy);
        double across = dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx);
        double down = dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy);
        double part = Math.min(1, Math.min(across, down));
        Point point = new Point(box.middleX() + part * dx, box.middleY() + part * dy);
        return length == 0 ? new Rim(point, 1, 0) : new Rim(point, dx / length, dy / length);
    }
}
