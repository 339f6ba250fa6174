package io.github.strategydocs.report;

import io.github.strategydocs.validation.CopiedText;
import io.github.strategydocs.validation.CopiedText.Passage;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Copied text for people. */
final class CopyText implements CopyReport {

    private static final int PER_CENT = 100;

    /** So many passages are enough to see what a document as a whole has of another. */
    private static final int OF_WHOLE = 3;

    private static final Comparator<Passage> LONGEST_FIRST = new Comparator<>() {
        @Override
        public int compare(Passage one, Passage other) {
            return Integer.compare(other.text().length(), one.text().length());
        }
    };

    private final OutputStream stream;
    private final TwoTexts passages;

    CopyText(OutputStream stream, int width) {
        this.stream = stream;
        this.passages = TwoTexts.within(width);
    }

    @Override
    public void add(CopiedText copied, String file, String otherFile) {
        Objects.requireNonNull(copied, "copied");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(otherFile, "otherFile");
        String relation =
                copied.isAdopted() ? "is taken over from " : copied.isLater() ? "stood before in " : "stands in ";
        StringBuilder text = new StringBuilder()
                .append(Math.round(PER_CENT * copied.containment()))
                .append("% of ")
                .append(name(copied.here(), file))
                .append('\n')
                .append(TwoTexts.INDENT)
                .append(relation)
                .append(name(copied.there(), otherFile))
                .append('\n');
        List<Passage> shown = new ArrayList<>(copied.passages());
        boolean isCut = copied.element().isEmpty() && shown.size() > OF_WHOLE;
        if (isCut) {
            shown.sort(LONGEST_FIRST);
            shown = shown.subList(0, OF_WHOLE);
        }
        for (Passage passage : shown) {
            text.append('\n').append(passages.show(passage.text(), passage.otherText()));
        }
        if (isCut) {
            text.append('\n')
                    .append(TwoTexts.INDENT)
                    .append("and ")
                    .append(copied.passages().size() - OF_WHOLE)
                    .append(" more\n");
        }
        Bytes.write(stream, text.append('\n'));
    }

    private static String name(CopiedText.Text text, String file) {
        return PlainText.line(text.name() + " (" + file + ")");
    }

    /** Each text was shown when it came. */
    @Override
    public void end() {}
}
