package io.github.strategydocs.report;

import io.github.strategydocs.validation.CopiedText;
import io.github.strategydocs.validation.CopiedText.Passage;
import io.github.strategydocs.validation.CopiedText.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Copied text for pipelines, under names that stay. What is not known is null, so that each name is always there. */
final class CopyJson implements CopyReport {

    private static final double THOUSAND = 1000;

    private final JsonStream json;

    CopyJson(OutputStream stream, int compared) {
        try {
            this.json = new JsonStream(stream);
            json.startObject();
            json.index("compared", compared);
            json.startArray("pairs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(CopiedText copied, String file, String otherFile) {
        Objects.requireNonNull(copied, "copied");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(otherFile, "otherFile");
        try {
            json.startObject();
            addText(copied.here(), file);
            addOther(copied.there(), otherFile);
            json.share("containment", Math.round(THOUSAND * copied.containment()) / THOUSAND);
            json.flag("adopted", copied.isAdopted());
            json.flag("later", copied.isLater());
            json.startArray("passages");
            for (Passage passage : copied.passages()) {
                json.startObject();
                json.text("text", passage.text());
                json.text("otherText", passage.otherText());
                json.endObject();
            }
            json.endArray();
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addText(Text text, String file) throws IOException {
        json.text("document", file);
        json.text("id", text.document());
        json.text("version", text.version());
        json.text("title", text.title());
        json.text("element", text.element().orElse(null));
        json.text("elementTitle", text.elementTitle().orElse(null));
    }

    private void addOther(Text text, String file) throws IOException {
        json.text("other", file);
        json.text("otherId", text.document());
        json.text("otherVersion", text.version());
        json.text("otherTitle", text.title());
        json.text("otherElement", text.element().orElse(null));
        json.text("otherElementTitle", text.elementTitle().orElse(null));
    }

    @Override
    public void end() {
        try {
            json.endArray();
            json.endObject();
            json.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
