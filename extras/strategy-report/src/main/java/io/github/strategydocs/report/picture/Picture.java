package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.internal.Style;
import io.github.strategydocs.report.picture.internal.SvgDocument;
import java.util.List;
import java.util.Objects;

/**
 * A picture with a title, a text alternative and a table of the facts that it shows.
 *
 * <pre>{@code
 * Picture map = Pictures.of(strategy).stakeholderMap();
 * Files.writeString(Path.of("map.svg"), map.svg());
 * String alternative = map.description();
 * }</pre>
 *
 * <p>The {@linkplain #svg() SVG} is a single element that can be used as a separate file or as part of an HTML page. It
 * contains no script, no link, and nothing that has to be loaded. Its ids are derived from its content, so that several
 * pictures in one page do not conflict, and its style does not affect anything outside it. The style is the same text
 * in all pictures, so that a content security policy needs only one hash for it.
 *
 * <p>The colours are custom properties that a page can set on any element around the picture, such as {@code
 * --strategy-ink} and {@code --strategy-paper}; by default, they are light or dark as the reader prefers. Colour is
 * never the only way in which something is shown. A {@linkplain #isWide() wide} picture is designed for a width of 720
 * pixels and should not be shown narrower than 660; on a narrow screen, put it into a scrollable box. The other
 * pictures fit every screen.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Picture {

    /** The end of the description; words are escaped, so that the first of these is the picture's own. */
    private static final String BEFORE_STYLE = "</desc>";

    private final String title;
    private final String description;
    private final SvgDocument drawn;
    private final DataTable table;
    private final boolean isWide;

    Picture(String title, String description, SvgDocument drawn, DataTable table, boolean isWide) {
        this.title = Objects.requireNonNull(title, "title");
        this.description = Objects.requireNonNull(description, "description");
        this.drawn = Objects.requireNonNull(drawn, "drawn");
        this.table = Objects.requireNonNull(table, "table");
        this.isWide = isWide;
    }

    /**
     * The title of the picture.
     *
     * @return plain text, which must be escaped before it is written to HTML
     */
    public String title() {
        return title;
    }

    /**
     * The text alternative: what the picture shows, for readers who cannot see it.
     *
     * @return one to three sentences of plain text, which must be escaped before they are written to HTML
     */
    public String description() {
        return description;
    }

    /**
     * The picture as SVG.
     *
     * @return a complete {@code svg} element with {@code role="img"}, a title and a description, well-formed as XML and
     *     as part of HTML; without an XML declaration
     */
    public String svg() {
        String svg = drawn.whole();
        int place = svg.indexOf(BEFORE_STYLE) + BEFORE_STYLE.length();
        return svg.substring(0, place) + "<style>" + Style.TEXT + "</style>" + svg.substring(place);
    }

    /**
     * The picture without its {@linkplain #style() style}, for a page that contains the style itself. If a page has
     * several pictures, this saves about three kilobytes for each.
     *
     * <pre>{@code
     * Pictures pictures = Pictures.of(strategy);
     * String page = "<style>" + Picture.style() + "</style>"
     *         + pictures.timeline().svgWithoutStyle() + pictures.riskMatrix().svgWithoutStyle();
     * }</pre>
     *
     * @return the element without its style
     */
    public String svgWithoutStyle() {
        return drawn.whole();
    }

    /**
     * The picture in pieces, each an element without its style, for a page that may be printed: browsers keep an
     * element on one sheet if possible, but cut an element that is longer than a sheet at an arbitrary place. Placed
     * one below the other, the pieces look like the {@linkplain #svgWithoutStyle() whole picture}. The first piece has
     * the title and the description; the others are hidden from screen readers.
     *
     * <pre>{@code
     * String figure = "<figure>" + String.join("", Pictures.of(strategy).timeline().pieces()) + "</figure>";
     * }</pre>
     *
     * @return the pieces from top to bottom, at least one; more for a long {@linkplain Pictures#timeline() timeline}
     */
    public List<String> pieces() {
        return drawn.parts();
    }

    /**
     * The style sheet of all pictures.
     *
     * @return the text of a style sheet
     */
    public static String style() {
        return Style.TEXT;
    }

    /**
     * The same facts in rows and columns, some of them in more detail.
     *
     * @return the table
     */
    public DataTable table() {
        return table;
    }

    /**
     * Whether the document had nothing to show, so that the picture only says so.
     *
     * @return whether the {@linkplain #table() table} has no rows
     */
    public boolean isEmpty() {
        return table.rows().isEmpty();
    }

    /**
     * Whether the picture takes the whole width of a page.
     *
     * @return true if it is designed for a width of 720 pixels, false if for 340
     */
    public boolean isWide() {
        return isWide;
    }
}
