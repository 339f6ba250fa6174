package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.action;
import static io.github.strategydocs.validation.Samples.harbour;
import static io.github.strategydocs.validation.Samples.harbourWith;
import static io.github.strategydocs.validation.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaiverTest {

    private static final String RULE = "action/no-deadline";
    private static final Strategy PLAN = harbourWith(action("a"), action("b"));

    @Test
    void a_waiver_removes_exactly_its_own_findings_whatever_they_are() {
        List<Finding> all = report(Profile.publication(), PLAN).findings();
        assertThat(all).hasSizeGreaterThan(10);
        for (Finding target : all) {
            Waiver waiver = waiver(target.rule(), target.element().orElse(PLAN.id()));
            ValidationReport report = report(Profile.publication().withWaiver(waiver), PLAN);

            List<Finding> own = all.stream()
                    .filter(finding -> finding.rule().equals(target.rule())
                            && finding.element().equals(target.element()))
                    .toList();
            assertThat(report.waived()).extracting(WaivedFinding::finding).isEqualTo(own);
            assertThat(report.waived()).extracting(WaivedFinding::waiver).containsOnly(waiver);
            List<Finding> rest = new ArrayList<>(all);
            rest.removeAll(own);
            assertThat(report.findings()).isEqualTo(rest);
        }
    }

    @Test
    void a_section_that_is_missing_is_known_by_its_name() {
        ValidationReport all = report(Profile.publication(), PLAN);
        Finding missing = all.findingsByRule("monitoring/section-missing").get(0);

        assertThat(missing.element()).contains("monitoring");
        assertThat(missing.type()).isEqualTo("monitoring");
        assertThat(missing.title()).isEmpty();
        assertThat(all.findingsFor("monitoring")).contains(missing);
        for (String element : List.of("monitoring", PLAN.id())) {
            assertThat(report(Profile.publication().withWaiver(waiver(missing.rule(), element)), PLAN)
                            .waived())
                    .as(element)
                    .extracting(WaivedFinding::finding)
                    .containsExactly(missing);
        }
    }

    @Test
    void what_is_waived_does_not_count_towards_the_bar() {
        Strategy sound = harbour().withVersion(version("2", VersionStatus.PUBLISHED));
        Validator validator =
                Samples.validator(Profile.publication().withWaiver(waiver("document/unapproved", "harbour-digital")));

        ValidationReport report = validator.validate(ValidationRequest.of(sound));

        assertThat(report.findings()).isEmpty();
        assertThat(report.hasAtLeast(Severity.INFO)).isFalse();
        assertThat(report.waived()).hasSize(1);
    }

    @Test
    void an_expired_waiver_waives_nothing_and_is_reported_at_its_element() {
        Profile profile = Profile.publication().withWaiver(waiver(RULE, "a"));

        assertThat(on(profile, "2027-06-30").waived()).hasSize(1);
        ValidationReport late = on(profile, "2027-07-01");

        assertThat(late.waived()).isEmpty();
        assertThat(late.findingsFor("a")).extracting(Finding::rule).contains(RULE);
        assertThat(ofWaivers(late))
                .extracting(Finding::rule, Finding::severity, Finding::pointer, Finding::message)
                .containsExactly(tuple(
                        "waiver/expired",
                        Severity.WARNING,
                        "/actionPlan/actions/0",
                        "The waiver of action/no-deadline for action \"Do a\" held until the end of June 2027, by Head of Digital: "
                                + "\"We wait for the supplier.\""));
        assertThat(late.findings()).isSortedAccordingTo(FindingList.OF_REPORT);
    }

    @Test
    void without_a_date_of_checking_the_date_of_the_version_decides() {
        Profile profile = Profile.publication().withWaiver(waiver(RULE, "a"));
        Strategy later = PLAN.withVersion(PLAN.version().withDate(PartialDate.parse("2027-07")));
        Strategy vague = PLAN.withVersion(PLAN.version().withDate(PartialDate.parse("2027")));

        assertThat(ofWaivers(report(profile, later))).extracting(Finding::rule).containsExactly("waiver/expired");
        assertThat(ofWaivers(report(profile, vague))).isEmpty();
    }

    @Test
    void an_unused_waiver_is_reported_unless_it_is_for_another_document_or_its_rule_did_not_look() {
        Waiver other = waiver(RULE, "elsewhere").withDocument("other");
        Waiver notRun = waiver("action/overdue", "a");
        Waiver gone = waiver(RULE, "z");
        Waiver idle = waiver("document/period-inverted", "a");
        Waiver section = waiver("document/period-inverted", "riskRegister");
        Profile profile = Profile.publication()
                .withWaiver(other)
                .withWaiver(notRun)
                .withWaiver(gone)
                .withWaiver(idle)
                .withWaiver(section);

        ValidationReport report = report(profile, PLAN);

        assertThat(ofWaivers(report))
                .extracting(Finding::rule, Finding::severity, Finding::message)
                .containsExactlyInAnyOrder(
                        tuple(
                                "waiver/unused",
                                Severity.INFO,
                                "The waiver of action/no-deadline for \"z\" waives nothing: the document has no such "
                                        + "element."),
                        tuple(
                                "waiver/unused",
                                Severity.INFO,
                                "The waiver of document/period-inverted for action \"Do a\" waives nothing: the rule "
                                        + "does not find it."),
                        tuple(
                                "waiver/unused",
                                Severity.INFO,
                                "The waiver of document/period-inverted for the risk register of the document waives nothing: "
                                        + "the rule does not find it."));
        assertThat(report.notRun())
                .filteredOn(outcome -> outcome.rule().equals(WaiverCheck.UNUSED))
                .extracting(RuleOutcome::lookedAt, RuleOutcome::reason)
                .containsExactly(tuple(3, "the rule action/overdue was not run, or not on everything"));
    }

    @Test
    void a_waiver_of_a_rule_that_is_switched_off_is_told_so() {
        Profile profile = Profile.publication().withWaiver(waiver(RULE, "a")).without(RULE);

        assertThat(ofWaivers(report(profile, PLAN)))
                .extracting(Finding::message)
                .containsExactly(
                        "The waiver of action/no-deadline for action \"Do a\" waives nothing: the profile switches "
                                + "the rule off.");
    }

    @Test
    void without_a_date_of_checking_it_is_said_that_a_waiver_may_have_expired() {
        Profile profile = Profile.publication().withWaiver(waiver(RULE, "a"));

        assertThat(report(profile, PLAN).notRun())
                .filteredOn(outcome -> outcome.rule().equals(WaiverCheck.EXPIRED))
                .extracting(RuleOutcome::status, RuleOutcome::reason)
                .containsExactly(tuple(
                        RuleOutcome.Status.PARTLY_RUN,
                        "the date of checking was not given, and the version's date stands for it"));
        assertThat(on(profile, "2027-01-01").notRun())
                .noneMatch(outcome -> outcome.rule().equals(WaiverCheck.EXPIRED));
    }

    @Test
    void a_profile_may_make_expired_and_unused_waivers_graver_or_leave_them_out() {
        Profile profile = Profile.publication().withWaiver(waiver(RULE, "z"));

        assertThat(ofWaivers(report(profile.withSeverity("waiver/unused", Severity.ERROR), PLAN)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        ValidationReport report = report(profile.without("waiver/unused").without("waiver/expired"), PLAN);
        assertThat(ofWaivers(report)).isEmpty();
        assertThat(report.notRun()).extracting(RuleOutcome::rule).contains(WaiverCheck.UNUSED, WaiverCheck.EXPIRED);
    }

    @Test
    void a_waiver_may_name_a_rule_as_it_was_called_before() {
        RuleMetadata renamed = RuleMetadata.builder("acme/new")
                .alias("acme/old")
                .title("t")
                .why("w")
                .remedy("r")
                .inPublication(Severity.ERROR)
                .build();
        Rule rule = new Rule() {
            @Override
            public RuleMetadata metadata() {
                return renamed;
            }

            @Override
            public void check(RuleContext context) {
                context.finding(ElementPath.ROOT).report("Found.");
            }
        };
        Profile profile = Profile.publication().withWaiver(waiver("acme/old", PLAN.id()));

        ValidationReport report = Validator.of(profile, List.of(rule)).validate(ValidationRequest.of(PLAN));

        assertThat(report.findings()).isEmpty();
        assertThat(report.waived()).hasSize(1);
    }

    private static Waiver waiver(String rule, String element) {
        return Waiver.builder()
                .rule(rule)
                .element(element)
                .reason("We wait for the supplier.")
                .who("Head of Digital")
                .until(PartialDate.parse("2027-06"))
                .build();
    }

    private static List<Finding> ofWaivers(ValidationReport report) {
        return report.findings().stream().filter(Finding::isAboutTheCheck).toList();
    }

    private static ValidationReport on(Profile profile, String date) {
        return Validator.of(profile).validate(ValidationRequest.of(PLAN).withAsOf(LocalDate.parse(date)));
    }

    private static ValidationReport report(Profile profile, Strategy strategy) {
        return Validator.of(profile).validate(ValidationRequest.of(strategy));
    }

    @Test
    void an_expired_waiver_of_an_element_that_is_not_there_is_not_said_to_be_for_the_document() {
        Profile profile = Profile.publication().withWaiver(waiver(RULE, "gone"));

        assertThat(ofWaivers(on(profile, "2027-07-01")))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .startsWith(
                        "The waiver of action/no-deadline for \"gone\", which the document does not have, held until the end "
                                + "of June 2027, by");
    }
}
