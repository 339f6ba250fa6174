package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said about how a strategy was made and worded; when, is shown by the examples of the rules. */
class DevelopmentAndLanguageRulesTest {

    @Test
    void nothing_at_all_is_one_finding() {
        assertThat(Examples.foundIn("development", "\"language\": \"en\""))
                .containsExactly("ERROR development: The document does not say who took part in making it, nor who "
                        + "challenged it.");
        assertThat(Examples.lookedAt("development/small-unit", "\"language\": \"en\""))
                .isEqualTo(1);
        assertThat(Examples.lookedAt("development/no-challenge", "\"language\": \"en\""))
                .isZero();
    }

    @Test
    void it_is_said_whom_the_contributions_lack() {
        assertThat(Examples.found("development/small-unit", """
                "development": { "challenges": [ { "id": "c", "reviewer": "Dr Hall" } ] }"""))
                .containsExactly(
                        "ERROR development.contributions: Of the groups whose contribution is recorded with its text "
                                + "and its outcome: there is none, where 3 are needed; none from the front line; none from outside.");
        assertThat(Examples.found("development/small-unit", """
                "development": { "contributions": [ { "id": "a", "group": "Crews", "text": "No.", "origin": "frontline", "kind": "disagree", "outcome": "Yes." } ] }"""))
                .containsExactly(
                        "ERROR development.contributions: Of the groups whose contribution is recorded with its text "
                                + "and its outcome: there is one, where 3 are needed; none from outside.");
        assertThat(Examples.foundIn("development", """
                "development": { "contributions": [
                  { "id": "a", "group": "Crews", "text": "No.", "origin": "frontline", "kind": "disagree", "outcome": "Yes." },
                  { "id": "b", "group": "Anglers", "text": "No.", "origin": "external", "kind": "disagree", "outcome": "Yes." },
                  { "id": "c", "group": "Clerks", "text": "No.", "kind": "disagree" } ],
                  "challenges": [ { "id": "d", "reviewer": "Dr Hall", "independent": true, "findings": [ { "id": "f", "text": "Too many." } ] } ] }"""))
                .containsExactly(
                        "ERROR development.contributions: Of the groups whose contribution is recorded with its text and its "
                                + "outcome: there are only 2, where 3 are needed.",
                        "WARNING development.contributions[c].outcome: Nothing says what became of the contribution of "
                                + "\"Clerks\".",
                        "ERROR development.challenges: None of those who challenged the strategy independently is recorded as "
                                + "knowing digital media and the subject.",
                        "WARNING development.challenges[d].findings[f].response: A finding of the challenge has no response: "
                                + "\"Too many.\"");
        assertThat(Examples.found("development/no-challenge", """
                "development": { "challenges": [ { "id": "d", "reviewer": "Dr Hall" } ] }"""))
                .containsExactly("ERROR development.challenges: No independent challenge to the strategy is recorded.");
        assertThat(Examples.lookedAt("development/no-challenge", """
                "development": { "challenges": [ { "id": "d", "reviewer": "Dr Hall" } ] }""")).isEqualTo(1);
    }

    @Test
    void words_to_avoid_are_counted_and_the_commonest_named() {
        String statement = """
                "purpose": { "statement": "We deliver key services, deliver key dialogue, deliver in order to drive, foster, tackle and utilise." }""";

        assertThat(Examples.found("language/avoid-words", statement))
                .containsExactly(
                        "INFO : Of every 1,000 words, 611.1 are such as GOV.UK advises to avoid (11 of 18); the commonest are "
                                + "\"deliver\" (3), \"key\" (2), \"dialogue\" (1), \"drive\" (1) and \"foster\" (1).");
        assertThat(Examples.lookedAt("language/avoid-words", statement)).isEqualTo(1);
    }

    @Test
    void a_statement_that_stands_twice_is_found_at_each_repetition() {
        assertThat(Examples.found("originality/same-statement-twice", """
                "actionPlan": { "actions": [
                  { "id": "a", "title": "Name a leader", "description": "Our unit will act." },
                  { "id": "b", "title": "Train staff", "description": "Our unit will act!" },
                  { "id": "c", "title": "Mend the lock", "description": "OUR unit will act" } ] }"""))
                .containsExactly(
                        "WARNING actionPlan.actions[b].description: The description of action \"Train staff\" says, word by "
                                + "word, what action \"Name a leader\" says.",
                        "WARNING actionPlan.actions[c].description: The description of action \"Mend the lock\" says, word by "
                                + "word, what action \"Name a leader\" says.");
    }
}
