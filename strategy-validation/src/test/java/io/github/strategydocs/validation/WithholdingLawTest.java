package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was withheld from a public edition is not held against it: nobody could mend that without publishing it. */
class WithholdingLawTest {

    private static final Validator VALIDATOR = Validator.of(Profile.publication());

    /** A whole document must hold more than its public edition. */
    @Test
    void to_withhold_an_element_adds_nothing_that_matters() {
        Set<String> guilty = new HashSet<>();
        for (LawCase each : LawCases.written()) {
            for (String id : each.document().index().ids()) {
                Strategy guarded = each.document()
                        .withDisclosures(Disclosure.builder()
                                .subject(id)
                                .audience(Audience.INTERNAL)
                                .build());
                ValidationRequest whole = each.withDocument(guarded).request();
                ValidationRequest edition = each.withDocument(
                                guarded.publicEdition().strategy())
                        .request()
                        .asPublicEdition();
                Set<String> before = new HashSet<>();
                VALIDATOR.validate(whole).findings().forEach(finding -> before.add(key(finding)));
                for (Finding finding : VALIDATOR.validate(edition).findings()) {
                    if (finding.severity() != Severity.INFO && !before.contains(key(finding))) {
                        guilty.add(finding.rule() + " of " + each.name() + " without " + id + ": " + finding.message());
                    }
                }
            }
        }

        assertThat(guilty).isEmpty();
    }

    private static String key(Finding finding) {
        return finding.fingerprint() + finding.severity();
    }

    @Test
    void what_is_missed_in_a_public_edition_is_a_remark_that_says_why() {
        ValidationRequest request = ValidationRequest.of(Samples.harbour());
        ValidationReport report = VALIDATOR.validate(request.asPublicEdition());

        assertThat(Samples.findings("incident/section-missing", request))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(report.findingsOf("incident/section-missing"))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(
                        Severity.INFO,
                        "The document has no scenario for an incident, and it will happen. It may have been withheld from "
                                + "this public edition."));
        assertThat(report.outcomes())
                .filteredOn(outcome -> outcome.rule().id().equals("incident/section-missing"))
                .extracting(RuleOutcome::status, RuleOutcome::reason)
                .containsExactly(tuple(
                        RuleOutcome.Status.PARTLY_RUN,
                        "what it misses may have been withheld from this public edition"));
    }

    @Test
    void what_cannot_be_withheld_is_as_severe_in_a_public_edition() {
        Strategy strategy = StrategyJson.read(RuleExample.wholeDocument(
                "\"scope\": { \"outOfScope\": [ { \"id\": \"out\", \"statement\": \" \" } ] }"));
        List<Severity> severities = new ArrayList<>();
        VALIDATOR
                .validate(ValidationRequest.of(strategy).asPublicEdition())
                .findingsOf("document/placeholder")
                .forEach(finding -> severities.add(finding.severity()));

        assertThat(severities).containsExactly(Severity.ERROR);
    }
}
