package io.github.strategydocs.report.picture;

import io.github.strategydocs.report.picture.internal.Style;
import io.github.strategydocs.report.picture.internal.SvgDocument;
import java.util.List;
import java.util.Objects;

/**
 * A picture, with what it shows in words and in figures.
 *
 * <pre>{@code
 * Picture map = Pictures.of(strategy).stakeholderMap();
 * Files.writeString(Path.of("map.svg"), map.svg());
 * String alternative = map.description();
 * }</pre>
 *
 * <p>The {@linkplain #svg() SVG} is one element that can stand in a file of its own or among others in a page of HTML. It
 * holds no script, no link, and nothing that has to be loaded. Its ids are made from what it shows, so that two
 * pictures in one page do not get in each other's way, and its style touches nothing outside it. That style is the same
 * text in all pictures: a content security policy needs one hash for it.
 *
 * <p>The colours are custom properties that a page can set on any element around the picture, such as
 * {@code --strategy-ink} and {@code --strategy-paper}; where it sets none, they follow what the reader prefers, light or
 * dark. Nothing is told by colour alone. A {@linkplain #isWide() wide} picture is made for 720 pixels and is not to be
 * shown narrower than 660; on a narrow screen it needs a box in which it can be scrolled. The others fit every screen.
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
     * What the picture is called.
     *
     * @return plain text, to be escaped by whoever writes it into HTML
     */
    public String title() {
        return title;
    }

    /**
     * What a reader should take from the picture: the text alternative for whoever cannot see it.
     *
     * @return one to three sentences of plain text, to be escaped by whoever writes them into HTML
     */
    public String description() {
        return description;
    }

    /**
     * The picture.
     *
     * @return a complete {@code svg} element with {@code role="img"}, a title and a description, well-formed as XML and as
     *     part of HTML; no XML declaration
     */
    public String svg() {
        String svg = drawn.whole();
        int place = svg.indexOf(BEFORE_STYLE) + BEFORE_STYLE.length();
        return svg.substring(0, place) + "<style>" + Style.TEXT + "</style>" + svg.substring(place);
    }

    /**
     * The picture for a page that brings the {@linkplain #style() style} of all pictures itself: where there are many, each
     * is three kilobytes shorter.
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
     * The picture in pieces, each an element without its style, for a page that is printed: a browser puts an element on
     * one sheet if it can, and cuts one that is longer than a sheet wherever the sheet ends. Set one below the other, the
     * pieces look like the {@linkplain #svgWithoutStyle() whole}; the first bears the name and the description, and the
     * others are hidden from whoever listens.
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
     * The style of all pictures.
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
     * Whether there was nothing to show, so that the picture only says so.
     *
     * @return whether the {@linkplain #table() table} has no rows
     */
    public boolean isEmpty() {
        return table.rows().isEmpty();
    }

    /**
     * Whether the picture takes the whole width of a page.
     *
     * @return true for one made for 720 pixels, false for one made for 340
     */
    public boolean isWide() {
        return isWide;
    }
}
