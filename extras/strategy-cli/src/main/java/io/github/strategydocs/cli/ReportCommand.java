package io.github.strategydocs.cli;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.page.StrategyPage;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.Validator;
import java.time.LocalDate;
import java.util.Optional;

/** {@code strategy report}: a document as one page to be read. */
final class ReportCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "report",
                    "Writes a strategy document as one page to be read, which needs no other file: the questions that it "
                            + "answers, its sections with pictures, and what was found beside each element.")
            .files(1, 1, "The document; '-' is standard input.")
            .value("--previous", "FILE", "The version before, to show what changed.")
            .flag(Editions.OPTION, Editions.HELP)
            .value(
                    ProfileChoice.OPTION,
                    ProfileChoice.ARGUMENT,
                    "draft, consultation, publication, or a file that holds a profile; without it, the document's own "
                            + "status decides, and actions are held against publication.")
            .list(OwnRules.OPTION, OwnRules.ARGUMENT, OwnRules.HELP)
            .value("--as-of", "DATE", "The day on which it is seen, such as 2027-03-31, for what is overdue.")
            .value("--format", "FORMAT", "html (the default) or markdown.")
            .output("Where to write; '-', the default, is standard output.");

    ReportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** What the page is written as. */
    private enum Format {
        HTML(ResultForm.HTML),
        MARKDOWN(ResultForm.MARKDOWN);

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
        Format format = Choice.of(Format.class).in(given, "--format", Format.HTML, this::mistake);
        Optional<LocalDate> asOf = asOf(given);
        Documents documents = documents(false);
        OwnRules rules = OwnRules.in(given, documents);
        Optional<Profile> profile = ProfileChoice.in(given, documents, rules, this::mistake);
        Editions editions = new Editions(given, this::tell);
        Strategy strategy = editions.allowed(documents.readWhole(given.files().get(0)));
        StrategyPage page = StrategyPage.of(strategy);
        Optional<String> previous = given.value("--previous");
        if (previous.isPresent()) {
            Strategy earlier = editions.allowed(documents.readWhole(previous.get()));
            page = page.withPrevious(Earlier.of(strategy, previous.get(), earlier));
        }
        page = asOf.isPresent() ? page.withAsOf(asOf.get()) : page;
        page = profile.isPresent() ? page.withValidator(Validator.of(profile.get())) : page;
        page = page.withRules(rules.own());
        page = editions.isInternal() ? page.asInternal() : page;
        Results results = results(given, format.form);
        switch (format) {
            case HTML -> results.write(page::writeHtml);
            case MARKDOWN -> results.write(page.markdown());
        }
        return ExitCode.FINE;
    }
}
