package io.github.strategydocs.cli;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ValidationRequest;
import java.time.LocalDate;
import java.util.Optional;

/** {@code strategy questions}: what a document answers, and what to talk about next. */
final class QuestionsCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "questions",
                    "Says which of the questions that a strategy must answer a document answers, answers in part, and leaves "
                            + "open.")
            .files(1, 1, "The document; '-' is standard input.")
            .value(
                    ProfileChoice.OPTION,
                    ProfileChoice.ARGUMENT,
                    "draft, consultation, publication, or a file that holds a profile; without it, the document's own "
                            + "status decides.")
            .list(OwnRules.OPTION, OwnRules.ARGUMENT, OwnRules.HELP)
            .value("--previous", "FILE", "The version before, for the questions about what changed.")
            .value("--as-of", "DATE", "The day of checking, such as 2027-03-31, for the rules about what is overdue.")
            .flag(CheckedEdition.OPTION, CheckedEdition.HELP)
            .value("--format", "FORMAT", "text (the default) or json.")
            .output("Where to write; '-', the default, is standard output.");

    QuestionsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        ViewFormat format = Choice.of(ViewFormat.class).in(given, "--format", ViewFormat.TEXT, this::mistake);
        String file = given.files().get(0);
        Documents documents = documents(false);
        Strategy strategy = documents.readWhole(file);
        OwnRules rules = OwnRules.in(given, documents);
        Profile profile =
                ProfileChoice.in(given, documents, rules, this::mistake).orElseGet(() -> Profile.forStatusOf(strategy));
        CheckedEdition edition = new CheckedEdition(given);
        ValidationRequest request = edition.of(ValidationRequest.of(strategy));
        Optional<String> previous = given.value("--previous");
        if (previous.isPresent()) {
            Strategy earlier = edition.earlier(documents.readWhole(previous.get()));
            request = request.withPrevious(Earlier.of(strategy, previous.get(), earlier));
        }
        Optional<LocalDate> asOf = asOf(given);
        if (asOf.isPresent()) {
            request = request.withAsOf(asOf.get());
        }
        QuestionsView view = new QuestionsView(new Assessed(
                Documents.displayName(file), strategy, rules.validator(profile).validate(request)));
        Results results = results(given, format.form());
        switch (format) {
            case TEXT -> results.write(view.toText());
            case JSON -> results.write(view.toJson());
        }
        return ExitCode.FINE;
    }
}
