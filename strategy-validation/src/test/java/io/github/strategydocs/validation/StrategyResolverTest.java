package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.harbour;
import static io.github.strategydocs.validation.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.validation.RuleOutcome.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class StrategyResolverTest {

    private static final Strategy CHILD = StrategyJson.read(RuleExample.wholeDocument("""
            "relatedDocuments": [ { "document": "region", "relation": "parent" } ],
            "actionPlan": { "actions": [
              { "id": "a", "title": "Open the desk", "respondsTo": [ "region#desk", "region#gone" ] },
              { "id": "b", "title": "Close the counter", "respondsTo": [ "region@1#desk" ] } ] }"""));

    private static final Strategy REGION =
            StrategyJson.read(RuleExample.wholeDocument("""
            "actionPlan": { "actions": [
              { "id": "desk", "title": "Open desks" },
              { "id": "forms", "title": "Forms on the web",
                "obligations": [ { "level": "required" } ] } ] }""").replace("\"example\"", "\"region\""));

    private final List<String> asked = new ArrayList<>();

    @Test
    void rules_look_into_the_documents_that_a_resolver_finds_and_ask_once_for_each() {
        ValidationReport report = validate((document, version) -> {
            asked.add(document + version.map("@"::concat).orElse(""));
            return Optional.of(REGION);
        });

        assertThat(report.findings())
                .extracting(Finding::rule)
                .contains("document/reference-unresolved", "action/obligation-unanswered");
        assertThat(outcome(report, "document/reference-unresolved").status()).isEqualTo(Status.RUN);
        assertThat(asked).containsExactlyInAnyOrder("region", "region@1");
    }

    @Test
    void documents_that_were_given_come_before_those_that_a_resolver_would_find() {
        ValidationReport report = Validator.of(Profile.publication())
                .validate(ValidationRequest.of(CHILD).withRelated(REGION).withResolver((document, version) -> {
                    throw new AssertionError("asked for " + document);
                }));

        assertThat(outcome(report, "document/reference-unresolved").status()).isEqualTo(Status.RUN);
    }

    @Test
    void the_document_itself_is_looked_for_only_in_another_version() {
        Strategy own = StrategyJson.read(RuleExample.wholeDocument("""
                "actionPlan": { "actions": [ { "id": "a", "title": "Open the desk",
                  "respondsTo": [ "example#b", "example@0#b" ] } ] }"""));

        Validator.of(Profile.publication()).validate(ValidationRequest.of(own).withResolver((document, version) -> {
            asked.add(document + version.map("@"::concat).orElse(""));
            return Optional.empty();
        }));

        assertThat(asked).containsExactly("example@0");
    }

    @Test
    void a_resolver_that_knows_no_such_document_leaves_out_what_leads_there() {
        ValidationReport report = validate((document, version) -> Optional.empty());

        assertThat(outcome(report, "document/reference-unresolved"))
                .returns(Status.PARTLY_RUN, RuleOutcome::status)
                .satisfies(outcome -> assertThat(outcome.reason())
                        .contains("\"region\", into which it refers, was not given")
                        .doesNotContain("failed"));
    }

    @Test
    void what_a_resolver_throws_becomes_a_reason_and_no_finding() {
        ValidationReport report = validate((document, version) -> {
            asked.add(document);
            throw new IllegalStateException("no line");
        });

        assertLeftOut(report, "looking for the document \"region\" failed: java.lang.IllegalStateException: no line");
        assertLeftOut(report, "looking for the document \"region@1\" failed");
        assertThat(asked).hasSize(2);
    }

    @Test
    void another_document_than_the_one_that_was_asked_for_is_refused() {
        Strategy later = REGION.withVersion(version("2", VersionStatus.PUBLISHED));
        assertLeftOut(
                validate((document, version) -> Optional.of(harbour())),
                "looking for the document \"region\" failed: the resolver gave \"harbour-digital@2\"");
        assertLeftOut(
                validate((document, version) -> Optional.of(later)),
                "looking for the document \"region@1\" failed: the resolver gave \"region@2\"");
    }

    @SuppressWarnings("NullAway") // as resolvers in other languages do
    @Test
    void a_resolver_that_gives_null_is_told_so() {
        assertLeftOut(
                validate((document, version) -> null),
                "looking for the document \"region\" failed: the resolver gave null");
    }

    @Test
    void a_resolver_may_end_the_validation() {
        assertThatThrownBy(() -> validate((document, version) -> {
                    throw new CancellationException("enough");
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("enough");
    }

    @Test
    void what_a_document_took_from_a_parent_that_a_resolver_finds_is_no_copy() {
        String text =
                "We will put each of our forms on the web, and ask our users every month what they think of them and"
                        + " where they gave up; whatever they say goes to the board, which answers in public within a month.";
        Strategy parent = withPurpose("parent", text, "");
        Strategy other = withPurpose("other", text, "");
        Strategy child = withPurpose(
                "child", text, "\"relatedDocuments\": [ { \"document\": \"parent\", \"relation\": \"parent\" } ],");
        ValidationRequest request = ValidationRequest.of(child)
                .withCorpus(Corpus.builder().add(other).build());

        assertThat(Samples.findings("originality/copied", request)).isNotEmpty();
        assertThat(Samples.findings(
                        "originality/copied", request.withResolver((document, version) -> Optional.of(parent))))
                .isEmpty();
    }

    private static Strategy withPurpose(String id, String text, String more) {
        return StrategyJson.read(RuleExample.wholeDocument(more + "\"purpose\": { \"plainSummary\": \"" + text + "\" }")
                .replace("\"example\"", "\"" + id + "\""));
    }

    private static void assertLeftOut(ValidationReport report, String reason) {
        assertThat(outcome(report, "document/reference-unresolved"))
                .returns(Status.PARTLY_RUN, RuleOutcome::status)
                .satisfies(outcome -> assertThat(outcome.reason()).contains(reason));
        assertThat(report.findings()).extracting(Finding::rule).doesNotContain("validator/rule-failed");
    }

    private static RuleOutcome outcome(ValidationReport report, String rule) {
        return report.outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static ValidationReport validate(StrategyResolver resolver) {
        return Validator.of(Profile.publication())
                .validate(ValidationRequest.of(CHILD).withResolver(resolver));
    }
}
