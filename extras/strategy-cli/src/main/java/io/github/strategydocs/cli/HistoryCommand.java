package io.github.strategydocs.cli;

import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.json.HistoryJson;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.report.DistinctDocuments;
import io.github.strategydocs.report.PlainText;
import io.github.strategydocs.report.page.HistoryPage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.Nullable;

/** {@code strategy history}. */
final class HistoryCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "history", "Tells from its versions how a strategy document came to be what it is.")
            .files(1, Integer.MAX_VALUE, "The versions, oldest first; '-' is standard input.")
            .value("--format", "FORMAT", "text (the default), markdown, json or html.")
            .flag(Editions.OPTION, Editions.HELP_FOR_PAGES)
            .value("--as-of", "DATE", "With --format html, the day on which the page is seen, such as 2027-03-31.")
            .output("Where to write; '-', the default, is standard output.");

    private final Set<String> ids = new LinkedHashSet<>();
    private final List<String> misplaced = new ArrayList<>();

    /** Whether a version withholds something from the public. */
    private boolean isInternal;

    @Nullable
    private Version last;

    HistoryCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** What the history is written as. */
    private enum Format {
        TEXT(ResultForm.TEXT),
        MARKDOWN(ResultForm.MARKDOWN),
        JSON(ResultForm.JSON),
        HTML(ResultForm.HTML);

        private final ResultForm form;

        Format(ResultForm form) {
            this.form = form;
        }
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        Format format = Choice.of(Format.class).in(given, "--format", Format.TEXT, this::mistake);
        if (format != Format.HTML && given.has("--as-of")) {
            throw mistake("--as-of goes with --format html; nothing else shows a day.");
        }
        Editions editions = new Editions(given, this::tell);
        String text = switch (format) {
            case TEXT -> withHead(history(given).toText());
            case MARKDOWN ->
                withHead((editions.isInternal()
                                ? history(given)
                                : page(given, editions).history())
                        .toMarkdown());
            case JSON -> HistoryJson.write(history(given));
            case HTML -> page(given, editions).html();
        };
        results(given, format.form).write(text);
        editions.tellIfInternal((format == Format.TEXT || format == Format.JSON) && isInternal);
        if (format == Format.JSON) {
            distinct().ifPresent(words -> tell("strategy: " + words));
        }
        misplaced.forEach(words -> tell("strategy: " + words));
        return ExitCode.FINE;
    }

    /** Versions are let go one by one, however many there are. */
    private StrategyHistory history(Given given) {
        StrategyHistory.Builder builder = StrategyHistory.builder();
        forEach(given, version -> {
            isInternal = isInternal || Editions.withholds(version);
            builder.add(version, StrategyJson.digest(version));
        });
        return builder.build();
    }

    private HistoryPage page(Given given, Editions editions) {
        List<Strategy> versions = new ArrayList<>();
        forEach(given, version -> versions.add(editions.allowed(version)));
        HistoryPage page = HistoryPage.of(versions);
        page = asOf(given).map(page::withAsOf).orElse(page);
        return editions.isInternal() ? page.asInternal() : page;
    }

    private void forEach(Given given, Consumer<Strategy> use) {
        Documents documents = documents(false);
        Progress progress = new Progress(surroundings(), given.files().size());
        for (String file : given.files()) {
            progress.next(file);
            Strategy version = documents.readWhole(file);
            takeDown(version);
            use.accept(version);
        }
        progress.clear();
    }

    private void takeDown(Strategy strategy) {
        Version version = strategy.version();
        if (last != null && version.date().lastDay().isBefore(last.date().firstDay())) {
            misplaced.add("version " + version.label() + " (" + version.date() + ") is dated before version "
                    + last.label() + " (" + last.date() + "), which was given ahead of it");
        }
        last = version;
        ids.add(strategy.id());
    }

    private Optional<String> distinct() {
        return DistinctDocuments.inWords(ids);
    }

    private String withHead(String text) {
        return distinct().map(words -> PlainText.line(words) + "\n\n").orElse("") + text;
    }
}
