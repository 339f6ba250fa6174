package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the page on the rules in step with them; with {@code -Drules.write=true}, writes it anew. */
class RuleCatalogueTest {

    private static final String REGENERATE = "mvn test -pl strategy-validation -am -Dtest=RuleCatalogueTest "
            + "-Dsurefire.failIfNoSpecifiedTests=false -Drules.write=true";

    @Test
    void the_page_on_the_rules_says_what_the_rules_say() throws IOException {
        Path page = ProjectFiles.root().resolve("strategy-validation/RULES.md");
        String fresh = CataloguePage.of(Rules.builtIn());
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(page, fresh);
        }

        assertThat(Files.exists(page) ? Files.readString(page) : "")
                .as("strategy-validation/RULES.md is stale; to make it anew, run\n  %s", REGENERATE)
                .isEqualTo(fresh);
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
