package io.github.strategydocs.cli;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.report.PlainText;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.Question;
import io.github.strategydocs.validation.Questions;
import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.RuleExample;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Threshold;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Rules for people who ask what one means. */
final class RulesView {

    private static final String INDENT = "    ";

    private final List<Profile> profiles;

    /**
     * A view of rules.
     *
     * @param profiles in which to show how severe they are
     */
    RulesView(List<Profile> profiles) {
        this.profiles = profiles;
    }

    /** One line for each rule. */
    String all(List<Rule> rules) {
        StringBuilder text = new StringBuilder(column("rule"));
        profiles.forEach(profile -> text.append(narrow(PlainText.line(profile.name()))));
        text.append("finds\n");
        for (Rule rule : rules) {
            text.append(column(rule.metadata().id()));
            profiles.forEach(profile -> text.append(narrow(severity(profile, rule.metadata()))));
            text.append(rule.metadata().title()).append('\n');
        }
        return text.toString();
    }

    /** All that is to be known of one rule. */
    String one(Rule rule) {
        RuleMetadata metadata = rule.metadata();
        StringBuilder text = new StringBuilder(metadata.id() + ": " + metadata.title() + "\n");
        for (Profile profile : profiles) {
            text.append(INDENT + PlainText.line(profile.name()) + ": " + severity(profile, metadata) + "\n");
        }
        for (Input input : new TreeSet<>(metadata.needs())) {
            text.append(INDENT + "needs: " + Constants.nameOf(input).replace('-', ' ') + "\n");
        }
        if (metadata.isHeuristic()) {
            text.append(INDENT + "goes by English wording, and does not run on documents in other languages"
                    + (metadata.hasWords() ? " without words of yours" : "") + "\n");
        }
        metadata.letter().ifPresent(letter -> text.append(INDENT + "SMART: " + Constants.nameOf(letter) + "\n"));
        for (Threshold threshold : metadata.thresholds()) {
            text.append(INDENT + "threshold " + threshold.name() + ": " + threshold.value() + " " + threshold.unit()
                    + "; " + threshold.meaning() + "\n");
        }
        for (Question question : Questions.all()) {
            if (question.isAnsweredBy(metadata)) {
                text.append(INDENT + "question " + question.id() + ": " + question.wording() + "\n");
            }
        }
        text.append("\nWhy\n" + INDENT + metadata.why() + "\n\nWhat to do\n" + INDENT + metadata.remedy() + "\n");
        addExample(text, rule, true, "Fails");
        addExample(text, rule, false, "Passes");
        return text.append("\nTo switch it off\n" + INDENT + "in a profile of your own: { \"rule\": \"" + metadata.id()
                        + "\", \"severity\": \"off\" } among its rules\n" + INDENT + "in the API: profile.without(\""
                        + metadata.id() + "\")\n")
                .toString();
    }

    private static void addExample(StringBuilder text, Rule rule, boolean fails, String verdict) {
        for (RuleExample example : rule.examples()) {
            if (example.fails() == fails) {
                text.append("\n" + verdict + ": " + example.title()
                        + example.asOf().map(day -> ", checked on " + day).orElse("")
                        + (example.publicEdition() ? ", given as a public edition" : "") + "\n");
                text.append(example.document().indent(INDENT.length()));
                example.previous()
                        .ifPresent(before ->
                                text.append("  where the version before is\n" + before.indent(INDENT.length())));
                example.related()
                        .forEach(other ->
                                text.append("  where a related document is\n" + other.indent(INDENT.length())));
                example.corpus()
                        .forEach(other -> text.append(
                                "  where the strategy of somebody else is\n" + other.indent(INDENT.length())));
                return;
            }
        }
    }

    private static String severity(Profile profile, RuleMetadata rule) {
        return profile.severityOf(rule).map(Constants::nameOf).orElse("off");
    }

    private static String column(String word) {
        return String.format(Locale.ROOT, "%-38s", word);
    }

    private static String narrow(String word) {
        return String.format(Locale.ROOT, "%-13s", word);
    }
}
