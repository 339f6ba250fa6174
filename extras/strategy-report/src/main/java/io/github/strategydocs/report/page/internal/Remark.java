package io.github.strategydocs.report.page.internal;

import java.util.Objects;

/**
 * What was found about something in the document.
 *
 * @param label how much it matters
 * @param tone how it looks
 * @param message what was found
 * @param remedy what to do about it
 * @param rule the rule that found it
 */
public record Remark(String label, Tag.Tone tone, String message, String remedy, String rule) {

    /** Keeps what can be shown of the words. */
    public Remark {
        label = PageText.clean(label);
        Objects.requireNonNull(tone, "tone");
        message = PageText.clean(message);
        remedy = PageText.clean(remedy);
        rule = PageText.clean(rule);
    }
}
