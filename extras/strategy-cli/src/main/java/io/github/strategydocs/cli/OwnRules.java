package io.github.strategydocs.cli;

import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.Rules;
import io.github.strategydocs.validation.Validator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The rules of those who ask for more than the built-in ones, from the jars that they name and from nowhere else. Where none is
 * named, nothing is looked for, and nothing is loaded.
 */
final class OwnRules {

    static final String OPTION = "--rules";
    static final String ARGUMENT = "JAR";
    static final String HELP =
            "A jar with rules of your own, which count beside those that are built in, or what such a jar "
                    + "needs. Code in it is run: name none that you do not trust.";

    private final List<Rule> rules;

    private OwnRules(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * The rules of the jars that were named.
     *
     * @throws UnusableException if there is no such jar, one of them has no rule, or one of the rules cannot be used
     */
    static OwnRules in(Given given, Documents documents) {
        List<String> jars = given.list(OPTION);
        return new OwnRules(jars.isEmpty() ? List.of() : RuleJars.load(jars, documents));
    }

    /** These alone, without the built-in rules. */
    List<Rule> own() {
        return rules;
    }

    /** The built-in rules and these, in the order of their ids. */
    List<Rule> withBuiltIn() {
        List<Rule> all = new ArrayList<>(Rules.builtIn());
        all.addAll(rules);
        all.sort((one, other) -> one.metadata().id().compareTo(other.metadata().id()));
        return Collections.unmodifiableList(all);
    }

    /** A validator that has them. */
    Validator validator(Profile profile) {
        Validator validator = Validator.of(profile);
        return rules.isEmpty() ? validator : validator.withRules(rules);
    }

    /** A rule by an id that it has or had. */
    Optional<Rule> find(String name) {
        Optional<Rule> builtIn = Rules.find(name);
        return builtIn.isPresent()
                ? builtIn
                : rules.stream().filter(rule -> rule.metadata().isCalled(name)).findFirst();
    }

    /** What to say of a name that no rule has. */
    String explainUnknown(String name) {
        List<String> ids = new ArrayList<>();
        for (Rule rule : withBuiltIn()) {
            ids.add(rule.metadata().id());
        }
        return "there is no rule \"" + name + "\"; "
                + Nearest.to(name, ids)
                        .map(near -> "did you mean " + near + "?")
                        .orElse(
                                "'strategy rules' lists them, and if it is one of your own, give the jar that has it with "
                                        + OPTION + " " + ARGUMENT + ".");
    }
}
