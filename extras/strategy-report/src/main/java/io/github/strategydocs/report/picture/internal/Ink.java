package io.github.strategydocs.report.picture.internal;

/** The colours of pictures, each for light and for dark paper; a page can set its own. */
public enum Ink {
    /** What all stands on. */
    PAPER("paper", "#ffffff", "#15191e", "Canvas"),
    /** Words and what matters. */
    INK("ink", "#1a1f26", "#f2f4f6", "CanvasText"),
    /** Words that matter less. */
    MUTED("muted", "#4d5761", "#b9c2cb", "CanvasText"),
    /** Lines that only guide the eye. */
    GRID("grid", "#c3cad1", "#4b545e", "GrayText"),
    /** Areas that only guide the eye. */
    SHADE("shade", "#f1f4f7", "#20262d", "Canvas"),
    /** What is drawn of the document. */
    MAIN("main", "#1d4f91", "#93bfff", "LinkText"),
    /** An area of what is drawn. */
    MAIN_SOFT("main-soft", "#d8e5f5", "#1d3555", "Canvas"),
    /** What is to worry about. */
    ALARM("alarm", "#9c1f0c", "#ffa08d", "CanvasText"),
    /** An area to worry about. */
    ALARM_SOFT("alarm-soft", "#f9d9d2", "#5a231b", "Canvas"),
    /** An area to watch. */
    WATCH_SOFT("watch-soft", "#fcecc4", "#483814", "Canvas"),
    /** An area where all is well. */
    CALM_SOFT("calm-soft", "#dcefe2", "#1c3a2a", "Canvas");

    private final String name;
    private final String light;
    private final String dark;
    private final String forced;

    Ink(String name, String light, String dark, String forced) {
        this.name = name;
        this.light = light;
        this.dark = dark;
        this.forced = forced;
    }

    /** The colour on light paper. */
    public String light() {
        return light;
    }

    /** The colour on dark paper. */
    public String dark() {
        return dark;
    }

    /** The colour of the reader's own scheme that stands for this one where the reader's browser enforces a scheme. */
    String forced() {
        return forced;
    }

    /** The class of what is filled with it. */
    String fill() {
        return "sp-fill-" + name;
    }

    /** The class of what is drawn with it. */
    String stroke() {
        return "sp-line-" + name;
    }

    /** The custom property that holds it in a picture. */
    String property() {
        return "--sp-" + name;
    }

    /** The custom property by which a page sets it. */
    String override() {
        return "--strategy-" + name;
    }
}
