package io.github.strategydocs.interop;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A strategy in another format, and what that format cannot express.
 *
 * <pre>{@code
 * Export export = StratMl.write(strategy, StratMlPart.PART_2);
 * export.losses().forEach(System.err::println);
 * Files.writeString(Path.of("part-2.xml"), export.text());
 * }</pre>
 *
 * @param text the written document
 * @param losses what the text does not express, the ids of elements first; reading the text yields the strategy except
 *     for these losses
 */
public record Export(String text, List<Loss> losses) {

    /** Keeps a copy of the losses. */
    public Export {
        Objects.requireNonNull(text, "text");
        losses = List.copyOf(losses);
    }

    /**
     * The written document as bytes, for example for a file.
     *
     * @return the text in UTF-8
     */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
