package io.github.strategydocs.report.page.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A whole page.
 *
 * @param title what it is about
 * @param language the language of the document, where that is another than the page's own
 * @param lead what stands under the title, line by line
 * @param notice what a reader must know before all else, such as that it is not for the public
 * @param chapters what it holds
 */
public record Sheet(
        Phrase title, Optional<String> language, List<String> lead, Optional<String> notice, List<Part> chapters) {

    /** Browsers lay out so many at once without a pause that anybody notices. */
    private static final int MANY_PARTS = 500;

    /** Keeps a copy. */
    public Sheet {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        lead = lead.stream().map(PageText::clean).toList();
        Objects.requireNonNull(notice, "notice");
        chapters = List.copyOf(chapters);
    }

    /** Whether there is so much in it that a browser had better lay out what is out of sight when it is come to. */
    public boolean isLong() {
        int parts = 0;
        for (Part chapter : chapters) {
            parts += parts(chapter);
        }
        return parts > MANY_PARTS;
    }

    private static int parts(Part part) {
        int parts = 1;
        for (Block block : part.blocks()) {
            parts += block instanceof Block.Inner inner ? parts(inner.part()) : 0;
        }
        return parts;
    }

    /** Whether there is a picture in it. */
    public boolean hasPictures() {
        return chapters.stream().anyMatch(Sheet::hasPictures);
    }

    /** Parts nest as the types of the format do, to a fixed depth. */
    private static boolean hasPictures(Part part) {
        for (Block block : part.blocks()) {
            boolean isPicture = block instanceof Block.Figure || block instanceof Block.Figures;
            if (isPicture || (block instanceof Block.Inner inner && hasPictures(inner.part()))) {
                return true;
            }
        }
        return false;
    }
}
