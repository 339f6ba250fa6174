package io.github.strategydocs.cli;

import io.github.strategydocs.report.CopyReport;
import io.github.strategydocs.validation.CopiedText;
import io.github.strategydocs.validation.Corpus;
import java.util.List;

/** {@code strategy compare-corpus}: what many strategies have in common that they should not. */
final class CompareCorpusCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "compare-corpus",
                    "Finds copied text across many strategies: whole documents and actions much of which stands in another "
                            + "one, the names of organisations aside.")
            .taking(
                    "DIR",
                    1,
                    Integer.MAX_VALUE,
                    "Folders of documents (.json, .yaml), and of files with one document a line (.ndjson, .jsonl); or such "
                            + "files.")
            .value(
                    "--at-least",
                    "SHARE",
                    "Show what has this share or more in another document: from 0.1 to 1; 0.3 is the default.")
            .flag("--exit-code", "Exit with 1 if something was copied that is not from a parent or a template.")
            .value("--format", "FORMAT", "text (the default) or json.")
            .output("Where to write; '-', the default, is standard output.");

    private static final String USUAL_SHARE = "0.3";

    /** Below that, set phrases are found and no copies. */
    private static final double LEAST_SHARE = 0.1;

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
        double least = share(given.value("--at-least", USUAL_SHARE));
        Folder folder = new Folder(surroundings(), documents(false));
        List<String> files = folder.files(given.files());
        Corpus.Builder builder = Corpus.builder();
        Origins origins = new Origins(this::tell);
        folder.readFiles(files, (name, strategy) -> {
            if (origins.add(name, strategy)) {
                builder.add(strategy);
            }
        });
        Results results = results(given, format.form());
        Copies copies = compare(builder.build(), least, format, origins, results);
        results.complete();
        tell(Words.count(copies.compared, "document") + " compared, "
                + (copies.found == 1 ? "1 copy" : copies.found + " copies") + " found"
                + (folder.unusable() > 0 ? "; " + folder.unusable() + " left out" : ""));
        if (folder.unusable() > 0) {
            return ExitCode.UNUSABLE;
        }
        return given.has("--exit-code") && copies.isUnexplained ? ExitCode.NO : ExitCode.FINE;
    }

    private Copies compare(Corpus corpus, double least, ViewFormat format, Origins origins, Results results) {
        CopyReport report = switch (format) {
            case TEXT -> CopyReport.text(results.stream(), surroundings().width());
            case JSON -> CopyReport.json(results.stream(), corpus.size());
        };
        Progress progress = new Progress(surroundings(), corpus.size());
        progress.within("comparing " + Words.count(corpus.size(), "document"));
        Copies copies = new Copies(corpus.size());
        corpus.compare(least, copied -> {
            progress.clear();
            copies.count(copied);
            report.add(copied, origins.of(copied.here()), origins.of(copied.there()));
        });
        progress.clear();
        report.end();
        return copies;
    }

    private double share(String word) {
        double share;
        try {
            share = Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw noShare(word);
        }
        if (share >= LEAST_SHARE && share <= 1) {
            return share;
        }
        throw noShare(word);
    }

    private UsageException noShare(String word) {
        return mistake("--at-least is followed by a share from 0.1 to 1, not by \"" + word + "\".");
    }

    /** Counts what passes by. */
    private static final class Copies {

        private final int compared;
        private int found;
        private boolean isUnexplained;

        Copies(int compared) {
            this.compared = compared;
        }

        void count(CopiedText copied) {
            found++;
            isUnexplained |= !copied.isAdopted();
        }
    }
}
