package org.example.rules;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleExample;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.SmartLetter;
import java.util.List;
import java.util.Locale;

/** A rule of somebody else, who has nothing but what the library offers to all. */
public final class TitleInCapitals implements Rule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("example/title-in-capitals")
            .title("A title in capitals")
            .why("Capitals are hard to read.")
            .remedy("Write the title as a sentence.")
            .inDraft(Severity.INFO)
            .inPublication(Severity.WARNING)
            .qualifies(SmartLetter.SPECIFIC)
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(RuleContext context) {
        for (Located<Action> located : context.all(Action.class)) {
            String title = located.value().title();
            if (title.equals(title.toUpperCase(Locale.ROOT))) {
                context.finding(located.path().attribute("title")).report("{place} is in capitals.");
            }
        }
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.failing(
                        "capitals throughout",
                        "\"actionPlan\": { \"actions\": [ { \"id\": \"a\", \"title\": \"OPEN DATA\" } ] }"),
                RuleExample.passing(
                        "capitals in an acronym alone",
                        "\"actionPlan\": { \"actions\": [ { \"id\": \"a\", \"title\": \"Open an API\" } ] }"));
    }
}
