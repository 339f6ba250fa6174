package io.github.strategydocs.cli;

import io.github.strategydocs.diff.Change;
import io.github.strategydocs.diff.DiffSummary;
import io.github.strategydocs.diff.RenameSuggestion;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.json.ChangeJson;
import io.github.strategydocs.json.JsonPatch;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.DistinctDocuments;
import io.github.strategydocs.report.PlainText;
import io.github.strategydocs.report.page.ComparisonPage;
import java.util.List;
import java.util.Optional;

/** {@code strategy diff}, which is also what git calls to compare two versions of a file. */
final class DiffCommand extends Command {

    private static final int FILES = 2;

    /** Path, old file, its hash and mode, new file, its hash and mode; and the new path where git saw a rename. */
    private static final int GIT_WORDS = 7;

    private static final int GIT_OLD = 1;
    private static final int GIT_NEW = 4;
    private static final String NO_FILE = "/dev/null";

    private static final Syntax SYNTAX = Syntax.of(
                    "diff",
                    "Says what changed between two versions of a strategy document and what that means, commitments "
                            + "first.")
            .then("BEFORE", "The version before; '-' is standard input.")
            .then("AFTER", "The version after.")
            .countingItself()
            .value("--format", "FORMAT", "text (the default), markdown, html, json or json-patch (RFC 6902).")
            .value(
                    "--min-significance",
                    "SIGNIFICANCE",
                    "Leave out what matters less: none (the default), editorial, wording, substantive, commitment.")
            .flag("--exit-code", "Exit with 1 if there is a difference of that significance.")
            .flag("--suggest-renames", "Say which elements are likely one whose id changed.")
            .flag(Editions.OPTION, Editions.HELP_FOR_PAGES)
            .value("--as-of", "DATE", "With --format html, the day on which the page is seen, such as 2027-03-31.")
            .flag("--git", "Take the words that git gives to an external diff.")
            .output("Where to write; '-', the default, is standard output.");

    DiffCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** What the comparison is written as. */
    private enum Format {
        TEXT(ResultForm.TEXT, false),
        MARKDOWN(ResultForm.MARKDOWN, true),
        HTML(ResultForm.HTML, true),
        JSON(ResultForm.JSON, false),
        JSON_PATCH(ResultForm.JSON, false);

        private final ResultForm form;
        private final boolean isForThePublic;

        Format(ResultForm form, boolean isForThePublic) {
            this.form = form;
            this.isForThePublic = isForThePublic;
        }
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        Format format = Choice.of(Format.class).in(given, "--format", Format.TEXT, this::mistake);
        Significance least =
                Choice.of(Significance.class).in(given, "--min-significance", Significance.NONE, this::mistake);
        refuseWhatDoesNotFit(given, format);
        if (given.has("--git")) {
            return forGit(given, format, least);
        }
        if (given.files().size() != FILES) {
            throw mistake("diff takes 2 files, and " + Words.given(given.files().size()) + ".");
        }
        Documents documents = documents(false);
        Strategy before = documents.readWhole(given.files().get(0));
        Strategy after = documents.readWhole(given.files().get(1));
        StrategyDiff diff = StrategyDiff.between(before, after);
        results(given, format.form).write(written(given, diff, format, least));
        Significance told = given.has("--suggest-renames") ? Significance.NONE : least;
        new Editions(given, this::tell).tellIfInternal(!format.isForThePublic && showsInternal(diff, told));
        // The answer is for whoever has both documents, and the same in all forms; a page for the public may show less.
        boolean differs = !diff.changes(least).isEmpty();
        if (format.form == ResultForm.JSON) {
            distinct(before, after).ifPresent(words -> tell("strategy: " + words));
        }
        return given.has("--exit-code") && differs ? ExitCode.NO : ExitCode.FINE;
    }

    /** Whether the public would not be told all of the changes, or not in the same words. */
    private static boolean showsInternal(StrategyDiff diff, Significance least) {
        List<Change> changes = diff.changes(least);
        if (changes.isEmpty() || !(Editions.withholds(diff.before()) || Editions.withholds(diff.after()))) {
            return false;
        }
        ComparisonPage page = ComparisonPage.of(diff.before(), diff.after());
        return !page.withLeast(least).diff().changes(least).equals(changes);
    }

    private void refuseWhatDoesNotFit(Given given, Format format) {
        if (format == Format.JSON_PATCH && given.has("--suggest-renames")) {
            throw mistake("a JSON Patch has no place for suggestions; --suggest-renames goes with the other formats.");
        }
        if (format == Format.JSON_PATCH && given.has("--min-significance")) {
            throw mistake("a patch must say everything; --min-significance does not go with --format json-patch.");
        }
        if (format != Format.HTML && given.has("--as-of")) {
            throw mistake("--as-of goes with --format html; nothing else shows a day.");
        }
        if (format == Format.HTML && given.has("--git")) {
            throw mistake("git shows lines of text; --format html does not go with --git.");
        }
    }

    private ComparisonPage page(Given given, Strategy before, Strategy after, Significance least) {
        Editions editions = new Editions(given, this::tell);
        ComparisonPage page = ComparisonPage.of(editions.allowed(before), editions.allowed(after))
                .withLeast(least);
        page = asOf(given).map(page::withAsOf).orElse(page);
        page = given.has("--suggest-renames") ? page.withRenames() : page;
        return editions.isInternal() ? page.asInternal() : page;
    }

    private static Optional<String> distinct(Strategy before, Strategy after) {
        return DistinctDocuments.inWords(List.of(before.id(), after.id()));
    }

    /** Git stops at the first file where it is answered with an error, so that it is told in words. */
    private int forGit(Given given, Format format, Significance least) {
        List<String> words = given.files();
        if (words.size() == 1) {
            // All that git says of a file in which a merge has left a conflict.
            results(given, format.form).write(PlainText.line(words.get(0)) + ": not merged yet\n");
            return ExitCode.FINE;
        }
        if (words.size() < GIT_WORDS || words.size() > GIT_WORDS + 2) {
            throw mistake("with --git, diff takes the 7 words that git gives; " + Words.given(words.size()) + ".");
        }
        String path = PlainText.line(words.get(0));
        Results results = results(given, format.form);
        String before = words.get(GIT_OLD);
        String after = words.get(GIT_NEW);
        if (before.equals(NO_FILE) || after.equals(NO_FILE)) {
            results.write(path + (before.equals(NO_FILE) ? ": a new strategy document\n" : ": no longer there\n"));
            return ExitCode.FINE;
        }
        try {
            Documents documents = documents(false);
            StrategyDiff diff = StrategyDiff.between(documents.readWhole(before), documents.readWhole(after));
            results.write(path + "\n" + written(given, diff, format, least));
        } catch (UnusableException e) {
            results.write(path + ": cannot be compared as a strategy document\n");
            tell("strategy: " + e.getMessage());
        }
        return ExitCode.FINE;
    }

    private String written(Given given, StrategyDiff diff, Format format, Significance least) {
        boolean suggest = given.has("--suggest-renames");
        return switch (format) {
            case TEXT -> heading(diff, "") + DiffSummary.of(diff, least).toText() + suggestions(diff, suggest, "");
            case MARKDOWN -> {
                StrategyDiff told =
                        page(given, diff.before(), diff.after(), least).diff();
                yield heading(told, "# ") + DiffSummary.of(told, least).toMarkdown() + suggestions(told, suggest, "- ");
            }
            case JSON ->
                suggest
                        ? ChangeJson.writeWithRenames(diff, diff.changes(least))
                        : ChangeJson.write(diff, diff.changes(least));
            case HTML -> page(given, diff.before(), diff.after(), least).html();
            case JSON_PATCH -> JsonPatch.of(diff).toJson();
        };
    }

    private static String heading(StrategyDiff diff, String mark) {
        return mark + PlainText.line(diff.after().title()) + ": "
                + PlainText.line(diff.before().version().label()) + " → "
                + PlainText.line(diff.after().version().label()) + "\n\n"
                + distinct(diff.before(), diff.after())
                        .map(words -> PlainText.line(words) + "\n\n")
                        .orElse("");
    }

    private static String suggestions(StrategyDiff diff, boolean wanted, String mark) {
        StringBuilder lines = new StringBuilder();
        for (RenameSuggestion rename : wanted ? diff.suggestedRenames() : List.<RenameSuggestion>of()) {
            lines.append(lines.length() == 0 ? "\n" : "")
                    .append(mark)
                    .append("likely one ")
                    .append(rename.type().replace('-', ' '))
                    .append(" whose id changed from ")
                    .append(PlainText.line(rename.idBefore()))
                    .append(" to ")
                    .append(PlainText.line(rename.idAfter()))
                    .append(": ")
                    .append(PlainText.line(rename.title()))
                    .append('\n');
        }
        return lines.toString();
    }
}
