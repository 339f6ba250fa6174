package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.internal.Ink;
import io.github.strategydocs.report.picture.internal.Svg;
import io.github.strategydocs.report.picture.internal.TextLine;
import java.util.List;

/** What all pictures have in common. */
final class Drawing {

    /** The width for which a picture is made that takes the whole width of a page. */
    static final int WIDE = 720;

    /** The width for which a small picture is made: that of a telephone, less its margins. */
    static final int NARROW = 340;

    private static final int EMPTY_HEIGHT = 56;

    private Drawing() {}

    /** A picture that says there is nothing to show. */
    static Picture nothing(String title, String description, String key, List<String> headings) {
        Svg svg = new Svg();
        svg.text(new TextLine(16, 33, 14), Ink.MUTED, description);
        return new Picture(
                title,
                description,
                svg.document(title, description, key, WIDE, EMPTY_HEIGHT),
                new DataTable(title, headings, List.of()),
                true);
    }
}
