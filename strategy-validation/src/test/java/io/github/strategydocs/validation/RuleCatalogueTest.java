package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.GeneratedFile;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keeps the page on the rules in step with them. */
class RuleCatalogueTest {

    @Test
    @Tag(GeneratedFile.TAG)
    void the_page_on_the_rules_says_what_the_rules_say() throws IOException {
        GeneratedFile.assertUpToDate("strategy-validation/RULES.md", CataloguePage.of(Rules.builtIn()));
    }

    @Test
    void every_rule_stands_in_the_page_with_two_examples() {
        String page = CataloguePage.of(Rules.builtIn());

        for (Rule rule : Rules.builtIn()) {
            int start = page.indexOf("### " + rule.metadata().id() + "\n");
            int end = page.indexOf("\n### ", start);
            assertThat(page.substring(start, end < 0 ? page.length() : end))
                    .contains(rule.metadata().why(), rule.metadata().remedy())
                    .contains("\nFails: ", "\nPasses: ");
        }
    }
}
