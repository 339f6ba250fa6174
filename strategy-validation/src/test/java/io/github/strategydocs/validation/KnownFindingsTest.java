package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.action;
import static io.github.strategydocs.validation.Samples.harbourWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.DescribedJson;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownFindingsTest {

    private static final Strategy BEFORE = harbourWith(action("a"), action("b"));

    @Test
    void what_is_known_is_held_back_and_what_is_new_is_not() {
        KnownFindings known = KnownFindings.of(List.of(report(BEFORE)));

        ValidationReport same = report(BEFORE).holdingBack(known);
        ValidationReport more =
                report(harbourWith(action("b"), action("c"), action("a"))).holdingBack(known);

        assertThat(same.findings()).isEmpty();
        assertThat(same.hasAtLeast(Severity.INFO)).isFalse();
        assertThat(same.heldBack()).isEqualTo(report(BEFORE).findings());
        assertThat(same.noLongerFound()).isEmpty();
        assertThat(more.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.element()).contains("c"));
        assertThat(more.noLongerFound()).isEmpty();
    }

    @Test
    void a_finding_that_is_reworded_stays_known() {
        KnownFindings known = KnownFindings.of(List.of(saying("It was so.")));

        assertThat(saying("It is so, in other words.").holdingBack(known).findings())
                .isEmpty();
        assertThat(report(harbourWith(action("a").withTitle("Another title"), action("b")))
                        .holdingBack(KnownFindings.of(List.of(report(BEFORE))))
                        .findings())
                .isEmpty();
    }

    @Test
    void what_is_no_longer_found_may_go_and_what_is_known_never_grows() {
        KnownFindings known = KnownFindings.of(List.of(report(BEFORE)));

        ValidationReport later = report(harbourWith(action("b"), action("c"))).holdingBack(known);
        KnownFindings shrunk = known.without(later.noLongerFound());

        assertThat(later.noLongerFound())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.element()).contains("a"));
        assertThat(known.findings()).containsAll(shrunk.findings());
        assertThat(shrunk.findings())
                .extracting(KnownFinding::fingerprint)
                .containsExactlyInAnyOrderElementsOf(
                        later.heldBack().stream().map(Finding::fingerprint).toList());
        assertThat(KnownFindings.of(List.of(later, later)).findings())
                .hasSize(later.findings().size() + later.heldBack().size());
    }

    @Test
    void nothing_is_said_of_other_documents_nor_for_rules_that_did_not_look() {
        KnownFinding other = known("0", "action/no-deadline", "another");
        KnownFinding notRun = known("1", "action/overdue", BEFORE.id());
        KnownFinding off = known("2", "document/party-unused", BEFORE.id());
        KnownFinding gone = known("3", "acme/no-more", BEFORE.id());
        KnownFindings all =
                KnownFindings.builder().addFindings(other, notRun, off, gone).build();

        ValidationReport report = Validator.of(Profile.publication().without("document/party-unused"))
                .validate(ValidationRequest.of(BEFORE))
                .holdingBack(all);

        assertThat(report.noLongerFound()).containsExactly(gone);
    }

    @Test
    void what_is_waived_is_neither_taken_down_nor_gone_and_a_waiver_that_expired_cannot_be_known() {
        KnownFindings known = KnownFindings.of(List.of(report(BEFORE)));
        Validator waiving = Validator.of(Profile.publication()
                .withWaiver(Waiver.builder()
                        .rule("action/no-deadline")
                        .element("a")
                        .reason("r")
                        .who("w")
                        .until(PartialDate.parse("2028"))
                        .build()));
        ValidationRequest request = ValidationRequest.of(BEFORE);

        ValidationReport waived = waiving.validate(request);
        ValidationReport expired = waiving.validate(request.withAsOf(LocalDate.of(2029, 1, 1)));

        assertThat(waived.holdingBack(known).noLongerFound()).isEmpty();
        assertThat(KnownFindings.of(List.of(waived)).findings())
                .hasSize(known.findings().size() - 1);
        assertThat(expired.holdingBack(KnownFindings.of(List.of(expired))).findings())
                .extracting(Finding::rule)
                .containsExactly("waiver/expired");
    }

    @Test
    void what_is_known_is_read_and_written_as_it_was() {
        KnownFindings known = KnownFindings.of(List.of(report(BEFORE)));

        byte[] text = DescribedJson.write(known).getBytes(StandardCharsets.UTF_8);

        assertThat(DescribedJson.parse(text, KnownFindings.description(), KnownFindings.class)
                        .value())
                .isEqualTo(known);
    }

    private static KnownFinding known(String fingerprint, String rule, String document) {
        return KnownFinding.builder()
                .fingerprint(fingerprint)
                .rule(rule)
                .document(document)
                .build();
    }

    private static ValidationReport report(Strategy strategy) {
        return Validator.of(Profile.publication()).validate(ValidationRequest.of(strategy));
    }

    private static ValidationReport saying(String words) {
        RuleMetadata metadata = RuleMetadata.builder("acme/worded")
                .title("t")
                .why("w")
                .remedy("r")
                .inPublication(Severity.ERROR)
                .build();
        Rule rule = new Rule() {
            @Override
            public RuleMetadata metadata() {
                return metadata;
            }

            @Override
            public void check(RuleContext context) {
                context.finding(ElementPath.parse("actionPlan.actions[a]")).report(words);
            }
        };
        return Validator.of(Profile.publication(), List.of(rule)).validate(ValidationRequest.of(BEFORE));
    }
}
