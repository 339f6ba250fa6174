package io.github.strategydocs.report.picture.internal;

import java.util.function.Function;

/** The one style of all pictures. Everything in it is under one class, so that it touches nothing else in a page. */
public final class Style {

    /** The class of every picture. */
    static final String SCOPE = "strategy-picture";

    /** The class of those that take the whole width of a page. */
    static final String WIDE = "strategy-picture-wide";

    /** The class of words that are set off from lines which they cross. */
    static final String HALO = "sp-halo";

    /** The size of words that state none, in pixels. */
    static final double SIZE = 12;

    /** The width of lines that state none, which is that of SVG. */
    static final double LINE_WIDTH = 1;

    /** The text of the style sheet. */
    public static final String TEXT = write();

    private Style() {}

    private static String write() {
        StringBuilder css = new StringBuilder();
        css.append('.').append(SCOPE).append('{').append(properties(Ink::light));
        declare(css, "fill", Ink.INK);
        css.append(";display:block;width:100%;max-width:340px;height:auto;");
        css.append("font-family:system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif}");
        css.append('.').append(SCOPE).append('.').append(WIDE).append("{min-width:660px;max-width:720px}");
        css.append("@media (prefers-color-scheme:dark){.").append(SCOPE).append('{');
        css.append(properties(Ink::dark)).append("}}");
        css.append("@media (forced-colors:active){.").append(SCOPE).append('{');
        for (Ink ink : Ink.values()) {
            css.append(ink.property()).append(':').append(ink.forced()).append(';');
        }
        css.append("}}");
        for (Ink ink : Ink.values()) {
            rule(css, ink.stroke(), "fill:none;stroke", ink);
        }
        for (Ink ink : Ink.values()) { // after the others, since a shape may have both
            rule(css, ink.fill(), "fill", ink);
        }
        css.append('.').append(SCOPE).append(" .").append(HALO).append('{');
        css.append("paint-order:stroke;stroke-width:3px;stroke-linejoin:round;stroke:")
                .append(Ink.PAPER.light());
        css.append(";stroke:var(").append(Ink.PAPER.property()).append(")}");
        return css.toString();
    }

    private static String properties(Function<Ink, String> value) {
        StringBuilder css = new StringBuilder();
        for (Ink ink : Ink.values()) {
            css.append(ink.property()).append(":var(").append(ink.override()).append(',');
            css.append(value.apply(ink)).append(");");
        }
        return css.toString();
    }

    private static void rule(StringBuilder css, String name, String property, Ink ink) {
        css.append('.').append(SCOPE).append(" .").append(name).append('{');
        declare(css, property, ink);
        css.append('}');
    }

    /** Says it twice, since programs that know no custom properties skip the second. */
    private static void declare(StringBuilder css, String property, Ink ink) {
        css.append(property).append(':').append(ink.light()).append(';');
        css.append(property.substring(property.indexOf(';') + 1))
                .append(":var(")
                .append(ink.property())
                .append(')');
    }
}
