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
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was withheld from a public edition is not held against it: nobody could mend that without publishing it. */
class WithholdingLawTest {

    private static final Validator VALIDATOR = Validator.of(Profile.publication());

    @Provide
    Arbitrary<LawCase> cases() {
        return LawCases.any();
    }

    /** A whole document shows the rest. */
    @ParameterizedTest
    @MethodSource("io.github.strategydocs.validation.RuleExamplesTest#rules")
    void to_withhold_an_element_of_an_example_of_a_rule_adds_nothing_that_matters(Rule rule) {
        Validator alone = Validator.of(Profile.publication(), List.of(rule));
        for (LawCase each : LawCases.of(rule)) {
            for (String id : each.document().index().ids()) {
                assertThat(addedByWithholding(id, each, alone))
                        .as("%s without %s", each.name(), id)
                        .isEmpty();
            }
        }
    }

    @Property(seed = "7", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void to_withhold_an_element_adds_nothing_that_matters(@ForAll("cases") LawCase each, @ForAll Random random) {
        List<String> ids = List.copyOf(each.document().index().ids());
        Assume.that(!ids.isEmpty());

        assertThat(addedByWithholding(ids.get(random.nextInt(ids.size())), each, VALIDATOR))
                .isEmpty();
    }

    private static List<String> addedByWithholding(String id, LawCase each, Validator validator) {
        Strategy guarded = each.document()
                .withDisclosures(Disclosure.builder()
                        .subject(id)
                        .audience(Audience.INTERNAL)
                        .build());
        ValidationRequest whole = each.withDocument(guarded).request();
        ValidationRequest edition =
                each.withDocument(guarded.publicEdition().strategy()).request().asPublicEdition();
        Set<String> before = new HashSet<>();
        validator.validate(whole).findings().forEach(finding -> before.add(key(finding)));
        return validator.validate(edition).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO && !before.contains(key(finding)))
                .map(finding -> finding.rule() + ": " + finding.message())
                .toList();
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
        assertThat(report.findingsByRule("incident/section-missing"))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(
                        Severity.INFO,
                        "The document has no scenario for an incident, and it will happen. That may be because something was withheld from "
                                + "this public edition."));
        assertThat(report.outcomes())
                .filteredOn(outcome -> outcome.rule().id().equals("incident/section-missing"))
                .extracting(RuleOutcome::status, RuleOutcome::reason)
                .containsExactly(tuple(
                        RuleOutcome.Status.PARTLY_RUN,
                        "what would answer it may have been withheld from this public edition"));
    }

    @Test
    void what_cannot_be_withheld_is_as_severe_in_a_public_edition() {
        Strategy strategy = StrategyJson.read(RuleExample.wholeDocument(
                "\"scope\": { \"outOfScope\": [ { \"id\": \"out\", \"statement\": \" \" } ] }"));
        List<Severity> severities = new ArrayList<>();
        VALIDATOR
                .validate(ValidationRequest.of(strategy).asPublicEdition())
                .findingsByRule("document/placeholder")
                .forEach(finding -> severities.add(finding.severity()));

        assertThat(severities).containsExactly(Severity.ERROR);
    }

    @Test
    void what_is_found_of_what_is_there_is_as_severe_though_other_findings_of_the_rule_are_not() {
        Strategy strategy = StrategyJson.read(RuleExample.wholeDocument("""
                "resourcing": { "allocations": [ { "id": "r", "phase": "delivering", "kind": "money",
                  "amount": { "value": -1, "unit": "GBP" } } ] }"""));

        assertThat(VALIDATOR
                        .validate(ValidationRequest.of(strategy).asPublicEdition())
                        .findingsByRule("resource/over-allocated"))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(Severity.ERROR, "The amount of allocation \"r\" is less than nothing: -1 GBP."));
    }

    @Test
    void a_letter_of_smart_cannot_be_assessed_where_what_would_meet_it_may_have_been_withheld() {
        ValidationRequest request = ValidationRequest.of(Samples.harbourWith(Samples.action("a")));
        SmartAssessment whole = VALIDATOR.validate(request).smart();
        LetterAssessment edition = VALIDATOR
                .validate(request.asPublicEdition())
                .smart()
                .find("a")
                .orElseThrow()
                .of(SmartLetter.SPECIFIC);

        assertThat(whole.find("a").orElseThrow().of(SmartLetter.SPECIFIC).verdict())
                .isEqualTo(SmartVerdict.NOT_MET);
        assertThat(edition.verdict()).isEqualTo(SmartVerdict.NOT_ASSESSABLE);
        assertThat(edition.reason())
                .isEqualTo("what action/no-deliverable asks for may have been withheld from this public edition");
    }
}
