package io.github.strategydocs.report.page.internal;

import java.util.Objects;

/**
 * A word that is set beside a heading.
 *
 * @param words what it says
 * @param tone how it looks
 */
public record Tag(String words, Tone tone) {

    /** How a tag looks; what it says does not depend on it. */
    public enum Tone {
        /** As all else. */
        PLAIN("plain"),
        /** All is well. */
        GOOD("good"),
        /** To be watched. */
        WATCH("watch"),
        /** To be mended. */
        BAD("bad");

        private final String css;

        Tone(String css) {
            this.css = css;
        }

        /** The name of the tone in a style sheet. */
        public String css() {
            return css;
        }
    }

    /** Keeps what can be shown of the words. */
    public Tag {
        words = PageText.clean(words);
        Objects.requireNonNull(tone, "tone");
    }
}
