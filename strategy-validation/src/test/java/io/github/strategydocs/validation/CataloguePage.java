package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Constants;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page on all rules, made from what the rules say of themselves. */
final class CataloguePage {

    private static final String HEAD = """
            # The rules

            What the rules of strategy-validation find in a document, why that matters, and what to do. This page is made from
            the rules; do not edit it, but run
            `mvn verify -Djacoco.skip -Dgroups=generated -Dgenerated.write=true`.

            A finding is an error, a warning or information, depending on the profile; "off" means that the profile does not
            use the rule. The profile `consultation` is as `publication`, but what would be an error there is a warning, unless it
            is an error in a draft too. *Wording* marks a rule that goes by English wording: it gives advice, and does not run
            on documents in other languages, unless the profile gives it words. *Remark in a public edition* marks a rule of which
            a finding may come of something that was withheld from one, and is information there.

            To switch a rule off, or make it more or less severe, change the profile:

            ```java
            Profile ours = Profile.publication().named("ours").without("baseline/stale");
            ```

            `strategy rules RULE` shows one rule on the command line.

            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private CataloguePage() {}

    static String of(List<Rule> rules) {
        CataloguePage catalogue = new CataloguePage();
        TreeMap<String, List<Rule>> categories = rules.stream()
                .collect(Collectors.groupingBy(rule -> rule.metadata().category(), TreeMap::new, Collectors.toList()));
        categories.values().forEach(catalogue::table);
        categories.values().forEach(category -> category.forEach(catalogue::section));
        return catalogue.page.toString();
    }

    private void table(List<Rule> category) {
        String name = category.get(0).metadata().category();
        page.append("## ").append(name).append("\n\n| rule | draft | publication | finds |\n|---|---|---|---|\n");
        for (Rule rule : category) {
            RuleMetadata metadata = rule.metadata();
            page.append("| [`" + metadata.id() + "`](#" + anchor(metadata) + ") | " + name(metadata.draftSeverity())
                    + " | " + name(metadata.publicationSeverity()) + " | " + metadata.title()
                    + (metadata.isHeuristic() ? " (*wording*)" : "") + " |\n");
        }
        page.append('\n');
    }

    private void section(Rule rule) {
        RuleMetadata metadata = rule.metadata();
        page.append("### " + metadata.id() + "\n\n**" + metadata.title() + ".** Draft: "
                + name(metadata.draftSeverity()) + "; publication: " + name(metadata.publicationSeverity()) + "."
                + needs(metadata) + letter(metadata) + "\n\n");
        page.append(metadata.why() + "\n\n*What to do:* " + metadata.remedy() + "\n\n");
        thresholds(metadata);
        questions(metadata);
        example(rule, true, "Fails");
        example(rule, false, "Passes");
    }

    private static String needs(RuleMetadata rule) {
        String needs = rule.needs().stream()
                .sorted()
                .map(input -> Constants.nameOf(input).replace('-', ' '))
                .collect(Collectors.joining(", "));
        return (needs.isEmpty() ? "" : " Needs: " + needs + ".")
                + (rule.isHeuristic() ? " Goes by English wording." : "")
                + (rule.missesElements() ? " Remark in a public edition." : "");
    }

    private static String letter(RuleMetadata rule) {
        return rule.letter()
                .map(letter -> " SMART: " + Constants.nameOf(letter)
                        + (rule.deniesLetter() ? ", which it denies as a whole." : "."))
                .orElse("");
    }

    private void thresholds(RuleMetadata rule) {
        for (Threshold threshold : rule.thresholds()) {
            page.append("- threshold `" + threshold.name() + "`: " + threshold.value() + " " + threshold.unit() + "; "
                    + threshold.meaning() + "\n");
        }
        page.append(rule.thresholds().isEmpty() ? "" : "\n");
    }

    private void questions(RuleMetadata rule) {
        List<Question> asked = Questions.all().stream()
                .filter(question -> question.isAnsweredBy(rule))
                .toList();
        for (Question question : asked) {
            page.append("- question `" + question.id() + "`: " + question.wording() + "\n");
        }
        page.append(asked.isEmpty() ? "" : "\n");
    }

    private void example(Rule rule, boolean fails, String verdict) {
        Optional<RuleExample> first = rule.examples().stream()
                .filter(example -> example.fails() == fails)
                .findFirst();
        first.ifPresent(example -> {
            page.append(verdict + ": " + example.title()
                    + example.asOf().map(day -> ", checked on " + day).orElse("") + "\n\n");
            block(example.document());
            example.previous().ifPresent(previous -> {
                page.append("where the version before is\n\n");
                block(previous);
            });
            example.related().forEach(related -> {
                page.append("where a related document is\n\n");
                block(related);
            });
        });
    }

    private void block(String json) {
        page.append("```json\n" + json.strip() + "\n```\n\n");
    }

    private static String name(Optional<Severity> severity) {
        return severity.map(Constants::nameOf).orElse("off");
    }

    /** As Markdown readers make anchors of headings: without what is neither letter nor digit nor hyphen. */
    private static String anchor(RuleMetadata rule) {
        return rule.id().replace("/", "");
    }
}
