package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.SvgDocument;
import io.github.strategydocs.report.picture.internal.TimeScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws a timeline in pieces of some rows each, so that a sheet of paper ends between two rows, and a heading stands on
 * the sheet of the rows below it.
 */
final class TimelinePieces {

    /** Less than this is not worth a piece of its own: about three centimetres of paper. */
    private static final double MIN_HEIGHT = 120;

    private final Optional<TimeScale> scale;
    private final Optional<LocalDate> asOf;
    private final Optional<TimelineLinks> links;
    private final List<Svg> svgs = new ArrayList<>();
    private final List<Double> bottoms = new ArrayList<>();

    /**
     * The pieces.
     *
     * @param head what is drawn over the first heading, which goes to the first piece
     * @param bands from top to bottom, at least one
     * @param hasLinks whether arrows lead from what must be done first
     */
    TimelinePieces(
            Svg head, List<TimelineBand> bands, Optional<TimeScale> scale, Optional<LocalDate> asOf, boolean hasLinks) {
        this.scale = scale;
        this.asOf = asOf;
        List<TimelineRow> all =
                bands.stream().flatMap(band -> band.rows().stream()).toList();
        this.links = scale.filter(dates -> hasLinks).map(dates -> new TimelineLinks(dates, all));
        Svg svg = head;
        for (TimelineBand band : bands) {
            draw(svg, band);
            svg = new Svg();
        }
    }

    private void draw(Svg first, TimelineBand band) {
        Svg svg = first;
        List<TimelineRow> rows = band.rows();
        int from = 0;
        for (int to = 1; to <= rows.size(); to++) {
            boolean isLast = to == rows.size();
            double bottom = isLast ? band.end() : rows.get(to - 1).bottom();
            if (isLast || (bottom - top() >= MIN_HEIGHT && band.end() - bottom >= MIN_HEIGHT)) {
                draw(svg, band, rows.subList(from, to), from == 0, bottom);
                svg = new Svg();
                from = to;
            }
        }
    }

    private double top() {
        return bottoms.isEmpty() ? 0 : bottoms.get(bottoms.size() - 1);
    }

    private void draw(Svg svg, TimelineBand band, List<TimelineRow> rows, boolean isFirst, double bottom) {
        if (isFirst) {
            band.drawHeading(svg, scale);
        }
        scale.ifPresent(dates -> {
            band.drawScale(svg, dates, asOf);
            links.ifPresent(arrows -> arrows.draw(svg, top(), bottom));
            TimelineMarks marks = new TimelineMarks(dates);
            rows.forEach(row -> marks.draw(svg, row));
        });
        rows.forEach(row -> row.drawWords(svg));
        svgs.add(svg);
        bottoms.add(bottom);
    }

    SvgDocument document(String title, String description, String key) {
        return SvgDocument.of(svgs, bottoms, title, description, key, Drawing.WIDE);
    }
}
