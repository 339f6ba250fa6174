package io.github.strategydocs.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.strategydocs.validation.CopiedText;
import io.github.strategydocs.validation.Corpus;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** {@code strategy compare-corpus}: what many strategies have in common that they should not. */
final class CompareCorpusCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "compare-corpus",
                    "Finds copied text across many strategies: whole documents and actions of which 30% or more stand in "
                            + "another one, the names of organisations aside.")
            .files(
                    1,
                    Integer.MAX_VALUE,
                    "Folders of documents (.json), and of files with one document a line (.ndjson, .jsonl); or such files.")
            .called("DIR")
            .value(
                    "--at-least",
                    "SHARE",
                    "Show what has this share or more in another document: 0.3 (the default) to 1.")
            .flag("--exit-code", "Exit with 1 if something was copied that is not from a parent or a template.")
            .value("--format", "FORMAT", "text (the default) or json.")
            .output("Where to write; '-', the default, is standard output.");

    private static final double LEAST = 0.3;

    CompareCorpusCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        ViewFormat format = Choice.of(ViewFormat.class).in(given, "--format", ViewFormat.TEXT, this::mistake);
        double least = share(given);
        Folder folder = new Folder(surroundings(), new Documents(surroundings(), false));
        Corpus.Builder builder = Corpus.builder();
        CopiesView view = new CopiesView();
        folder.read(given.files(), (name, strategy) -> {
            builder.add(strategy);
            view.know(name, strategy);
        });
        Corpus corpus = builder.build();
        Results results = results(given);
        Copies copies = new Copies(least);
        try {
            switch (format) {
                case TEXT -> writeText(corpus, view, copies, results.stream());
                case JSON -> writeJson(corpus, view, copies, results.stream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        results.complete();
        tell(Words.count(corpus.size(), "document") + " compared, "
                + (copies.found == 1 ? "1 copy" : copies.found + " copies") + " found"
                + (folder.unusable() > 0 ? "; " + Words.count(folder.unusable(), "document") + " left out" : ""));
        if (folder.unusable() > 0) {
            return ExitCode.UNUSABLE;
        }
        return given.has("--exit-code") && copies.isUnexplained ? ExitCode.NO : ExitCode.FINE;
    }

    private double share(Given given) {
        String word = given.value("--at-least", Double.toString(LEAST));
        try {
            double share = Double.parseDouble(word);
            if (share >= LEAST && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw noShare(word);
        }
        throw noShare(word);
    }

    private UsageException noShare(String word) {
        return mistake("--at-least is followed by a share from 0.3 to 1, not by \"" + word + "\".");
    }

    /** Counts what passes by. */
    private static final class Copies {

        private final double least;
        private int found;
        private boolean isUnexplained;

        Copies(double least) {
            this.least = least;
        }

        void look(Corpus corpus, Consumer<CopiedText> receiver) {
            corpus.compare(copied -> {
                if (copied.containment() >= least) {
                    found++;
                    isUnexplained |= !copied.isAdopted();
                    receiver.accept(copied);
                }
            });
        }
    }

    private static void writeText(Corpus corpus, CopiesView view, Copies copies, OutputStream stream)
            throws IOException {
        copies.look(corpus, copied -> {
            try {
                stream.write(view.text(copied).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void writeJson(Corpus corpus, CopiesView view, Copies copies, OutputStream stream)
            throws IOException {
        try (JsonGenerator json = JsonText.generator(stream)) {
            json.writeStartObject();
            json.writeNumberField("documents", corpus.size());
            json.writeArrayFieldStart("pairs");
            copies.look(corpus, copied -> {
                try {
                    view.write(json, copied);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        stream.write('\n');
    }
}
