package io.github.strategydocs.cli;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ValidationRequest;

/** {@code strategy smart}: each action against specific, measurable, achievable, realistic and timely. */
final class SmartCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "smart",
                    "Says of each action how far it is specific, measurable, achievable, realistic and timely, and why not.")
            .files(1, 1, "The document; '-' is standard input.")
            .value(
                    ProfileChoice.OPTION,
                    ProfileChoice.ARGUMENT,
                    "draft, consultation, publication (the default: a draft is as SMART as what it will become), or a "
                            + "file that holds a profile.")
            .list(OwnRules.OPTION, OwnRules.ARGUMENT, OwnRules.HELP)
            .flag(CheckedEdition.OPTION, CheckedEdition.HELP)
            .value("--format", "FORMAT", "text (the default) or json.")
            .output("Where to write; '-', the default, is standard output.");

    SmartCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        ViewFormat format = Choice.of(ViewFormat.class).in(given, "--format", ViewFormat.TEXT, this::mistake);
        Documents documents = documents(false);
        OwnRules rules = OwnRules.in(given, documents);
        Profile profile =
                ProfileChoice.in(given, documents, rules, this::mistake).orElse(Profile.publication());
        String file = given.files().get(0);
        Strategy strategy = documents.readWhole(file);
        SmartView view = new SmartView(new Assessed(
                Documents.displayName(file),
                strategy,
                rules.validator(profile).validate(new CheckedEdition(given).of(ValidationRequest.of(strategy)))));
        Results results = results(given, format.form());
        switch (format) {
            case TEXT -> results.write(view.toText());
            case JSON -> results.write(view.toJson());
        }
        return ExitCode.FINE;
    }
}
