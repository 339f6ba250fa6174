package io.github.strategydocs.cli;

import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.json.HistoryJson;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;

/** {@code strategy history}. */
final class HistoryCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "history", "Tells from its versions how a strategy document came to be what it is.")
            .files(1, Integer.MAX_VALUE, "The versions, oldest first; '-' is standard input.")
            .value("--format", "FORMAT", "text (the default), markdown or json.")
            .output("Where to write; '-', the default, is standard output.");

    HistoryCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** What the history is written as. */
    private enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        Format format = Choice.of(Format.class).in(given, "--format", Format.TEXT, this::mistake);
        refuseToOverwrite(given, given.files(), "a history of it");
        Documents documents = new Documents(surroundings(), false);
        StrategyHistory.Builder builder = StrategyHistory.builder();
        Progress progress = new Progress(surroundings(), given.files().size());
        for (String file : given.files()) {
            progress.next(file);
            Strategy version = documents.readWhole(file);
            builder.add(version, StrategyJson.digest(version));
        }
        progress.clear();
        StrategyHistory history = builder.build();
        results(given)
                .write(
                        switch (format) {
                            case TEXT -> history.toText();
                            case MARKDOWN -> history.toMarkdown();
                            case JSON -> HistoryJson.write(history);
                        });
        return ExitCode.FINE;
    }
}
