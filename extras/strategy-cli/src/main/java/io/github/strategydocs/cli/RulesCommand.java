package io.github.strategydocs.cli;

import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.Rule;
import java.util.List;
import java.util.Optional;

/** {@code strategy rules}: the catalogue, or one rule. */
final class RulesCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "rules",
                    "Lists the rules, or explains one: why, an example that fails and one that passes, what to do, and how to "
                            + "switch it off.")
            .taking("RULE", 0, 1, "The rule to explain, such as action/no-deadline; without it, all are listed.")
            .value(
                    ProfileChoice.OPTION,
                    ProfileChoice.ARGUMENT,
                    "Show severities in draft, consultation, publication or a profile of your own; without it, in each "
                            + "that is built in.")
            .list(OwnRules.OPTION, OwnRules.ARGUMENT, OwnRules.HELP)
            .output("Where to write; '-', the default, is standard output.");

    RulesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        Documents documents = documents(false);
        OwnRules rules = OwnRules.in(given, documents);
        Optional<Profile> profile = ProfileChoice.in(given, documents, rules, this::mistake);
        RulesView view = new RulesView(profile.map(List::of).orElse(Profile.builtIn()));
        String text = given.files().isEmpty()
                ? view.all(rules.withBuiltIn())
                : view.one(rule(given.files().get(0), rules));
        results(given, ResultForm.TEXT).write(text);
        return ExitCode.FINE;
    }

    private Rule rule(String name, OwnRules rules) {
        return rules.find(name).orElseThrow(() -> mistake(rules.explainUnknown(name)));
    }
}
