package io.github.strategydocs.report.page.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a page with a heading, which may hold others.
 *
 * @param anchor where links to it lead
 * @param heading its heading
 * @param tags what is set beside the heading
 * @param blocks what it holds
 */
public record Part(Optional<String> anchor, Phrase heading, List<Tag> tags, List<Block> blocks) {

    /** Keeps a copy. */
    public Part {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(heading, "heading");
        tags = List.copyOf(tags);
        blocks = List.copyOf(blocks);
    }

    /** A part of the page's own. */
    public static Part of(String anchor, String heading, List<Block> blocks) {
        return new Part(Optional.of(anchor), Phrase.ours(heading), List.of(), blocks);
    }
}
