package io.github.strategydocs.cli;

import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.value.PartialDate;
import java.util.List;

/** {@code strategy new}. */
final class NewCommand extends Command {

    private static final int LONGEST_ID = 128;

    private static final Syntax SYNTAX = Syntax.of(
                    "new",
                    "Begins a strategy: a document with the questions that it must answer, ready to be filled in.")
            .value("--id", "ID", "The id of the document; without it, one is made from organisation and title.")
            .value("--title", "TITLE", "The title of the document.")
            .value("--organisation", "NAME", "The body whose strategy it is.")
            .output("Where to write; '-', the default, is standard output.")
            .flag("--force", "Write even where there is a file already.");

    NewCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        for (String option : List.of("--title", "--organisation")) {
            if (given.value(option).filter(String::isBlank).isPresent()) {
                throw mistake(option + " is empty.");
            }
        }
        String id = given.value("--id").orElseGet(() -> madeId(given));
        if (!TextSyntax.ID.matches(id)) {
            throw mistake("'" + id + "' is no id: expected " + TextSyntax.ID.expectation() + ".");
        }
        Results results = results(given, ResultForm.JSON);
        if (!given.has("--force") && results.isThere()) {
            throw new UnusableException(given.value("--output", "") + " is there already; --force replaces it");
        }
        String title = given.value("--title", "[insert the title of the strategy]");
        String organisation = given.value("--organisation", "[insert the name of the organisation]");
        PartialDate today = PartialDate.of(surroundings().today().get());
        results.write(StrategyJson.write(Skeleton.of(id, title, organisation, today), JsonForm.PRETTY));
        return ExitCode.FINE;
    }

    /** With the organisation, unless the title names it: many bodies call their strategy the same. */
    private static String madeId(Given given) {
        String title = slug(given.value("--title", ""));
        String organisation = slug(given.value("--organisation", ""));
        String both =
                title.contains(organisation) ? title : organisation + "-" + (title.isEmpty() ? "strategy" : title);
        int end = Math.min(both.length(), LONGEST_ID);
        boolean splitsLetter = end < both.length() && Character.isHighSurrogate(both.charAt(end - 1));
        String id = both.substring(0, splitsLetter ? end - 1 : end);
        return TextSyntax.ID.matches(id) ? id : "new-strategy";
    }

    /** Letters and digits, in lower case, joined by hyphens, as reading makes ids from titles. */
    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(Character.toLowerCase(c));
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-' && c != '\'' && c != '\u2019') {
                slug.append('-');
            }
        });
        boolean endsOpen = !slug.isEmpty() && slug.charAt(slug.length() - 1) == '-';
        return endsOpen ? slug.substring(0, slug.length() - 1) : slug.toString();
    }
}
