package io.github.strategydocs.report.page.internal;

import java.util.Objects;

/**
 * What was found about something in the document.
 *
 * @param label how much it matters
 * @param tone how it looks
 * @param message what was found
 * @param rule the rule that found it, whose remedy stands {@link FindingsChapter elsewhere}
 */
public record Remark(String label, Tag.Tone tone, String message, String rule) {

    /** Keeps what can be shown of the words. */
    public Remark {
        label = PageText.clean(label);
        Objects.requireNonNull(tone, "tone");
        message = PageText.clean(message);
        rule = PageText.clean(rule);
    }
}
