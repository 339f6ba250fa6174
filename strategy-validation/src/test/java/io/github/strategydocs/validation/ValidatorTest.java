package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.action;
import static io.github.strategydocs.validation.Samples.harbour;
import static io.github.strategydocs.validation.Samples.harbourWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.SourcePosition;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.DocumentRelation;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Decimal;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    @Test
    void findings_come_in_the_order_of_the_document_and_then_of_the_rules() {
        Rule late = rule("aaa/late", context -> {
            context.finding(ElementPath.parse("actionPlan.actions[b].title")).report("second action");
            context.finding(ElementPath.parse("actionPlan.actions[a].deadline")).report("first action");
            context.finding(ElementPath.ROOT).report("document");
        });
        Rule early = rule(
                "bbb/early",
                context -> context.finding(ElementPath.parse("actionPlan.actions[b].title"))
                        .report("second action"));

        assertThat(report(harbourWith(action("a"), action("b")), early, late).findings())
                .extracting(finding -> finding.rule() + " " + finding.pointer())
                .containsExactly(
                        "aaa/late ",
                        "aaa/late /actionPlan/actions/0/deadline",
                        "aaa/late /actionPlan/actions/1/title",
                        "bbb/early /actionPlan/actions/1/title");
    }

    @Test
    void a_rule_that_throws_becomes_a_finding_that_names_it_and_the_others_still_run() {
        Rule broken = rule("acme/broken", context -> {
            throw new IllegalStateException("no such luck");
        });
        Rule endless = rule("acme/endless", ValidatorTest::recurse);
        Rule sound =
                rule("acme/sound", context -> context.finding(ElementPath.ROOT).report("Found."));

        ValidationReport report = report(harbour(), broken, endless, sound);

        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsExactly("acme/sound", "validator/rule-failed", "validator/rule-failed");
        assertThat(report.findings().get(1).message())
                .isEqualTo("The rule acme/broken broke down and found nothing further: "
                        + "java.lang.IllegalStateException: no such luck.");
        assertThat(report.findings().get(1).severity()).isEqualTo(Severity.ERROR);
        assertThat(report.findings().get(0).cause()).isEmpty();
        assertThat(report.findings().get(1).cause().orElseThrow()).hasMessage("no such luck");
        assertThat(report.findings().get(2).cause()).containsInstanceOf(StackOverflowError.class);
        assertThat(report.findings().get(1).fingerprint())
                .isNotEqualTo(report.findings().get(2).fingerprint());
        assertThat(report.outcomes())
                .filteredOn(outcome -> outcome.status() == RuleOutcome.Status.FAILED)
                .extracting(outcome -> outcome.rule().id())
                .containsExactly("acme/broken", "acme/endless");
    }

    @Test
    void a_rule_whose_exception_cannot_even_be_named_takes_no_other_with_it() {
        Rule mute = rule("acme/mute", context -> {
            throw new MuteException();
        });
        Rule wordless = rule("acme/wordless", context -> {
            throw new WordlessException();
        });
        Rule sound =
                rule("acme/sound", context -> context.finding(ElementPath.ROOT).report("Found."));

        ValidationReport report = report(harbour(), mute, sound, wordless);

        assertThat(report.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Found.",
                        "The rule acme/mute broke down and found nothing further: " + MuteException.class.getName()
                                + ".",
                        "The rule acme/wordless broke down and found nothing further: "
                                + WordlessException.class.getName() + ".");
        assertThat(report.notRun())
                .extracting(RuleOutcome::reason)
                .contains("it broke down: " + MuteException.class.getName());
    }

    @Test
    void a_rule_is_asked_once_what_it_is() {
        Rule fickle = new FickleRule(metadata("acme/fickle").build());
        Validator validator = Samples.validator(Profile.draft()).withRules(fickle);

        ValidationReport report = validator.validate(ValidationRequest.of(harbour()));

        assertThat(report.findings()).extracting(Finding::message).containsExactly("Found.");
        assertThat(report.questions().all()).isNotEmpty();
        assertThatThrownBy(() -> validator.withRules(fickle))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rule " + FickleRule.class.getName() + " cannot be used: its metadata() throws "
                        + "java.lang.IllegalStateException: asked again")
                .hasRootCauseMessage("asked again");
    }

    @Test
    void a_rule_that_does_not_say_what_it_is_is_refused_by_the_name_of_its_class() {
        assertThatThrownBy(() -> Samples.validator(Profile.draft()).withRules(new TestRule(null, context -> {})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rule " + TestRule.class.getName() + " cannot be used: its metadata() gives null");
    }

    /** Breaks down when it is asked a second time what it is. */
    private static final class FickleRule implements Rule {

        private final RuleMetadata metadata;
        private boolean wasAsked;

        FickleRule(RuleMetadata metadata) {
            this.metadata = metadata;
        }

        @Override
        public RuleMetadata metadata() {
            if (wasAsked) {
                throw new IllegalStateException("asked again");
            }
            wasAsked = true;
            return metadata;
        }

        @Override
        public void check(RuleContext context) {
            context.finding(ElementPath.ROOT).report("Found.");
        }
    }

    private static final class MuteException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no words");
        }
    }

    private static final class WordlessException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return null;
        }
    }

    private static void recurse(RuleContext context) {
        recurse(context);
        context.lookedAt();
    }

    @Test
    void a_rule_that_asserts_or_throws_what_nobody_declared_becomes_a_finding_too() {
        Rule asserting = rule("acme/asserting", context -> {
            throw new AssertionError("three is not four");
        });
        Rule sneaky = rule("acme/sneaky", context -> sneak(new IOException("no such file")));

        assertThat(report(harbour(), asserting, sneaky).findings())
                .extracting(Finding::message)
                .containsExactly(
                        "The rule acme/asserting broke down and found nothing further: java.lang.AssertionError: three is "
                                + "not four.",
                        "The rule acme/sneaky broke down and found nothing further: java.io.IOException: no such file.");
    }

    /** Other languages of the platform, and generated code, throw checked exceptions without declaring them. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> void sneak(Throwable fault) throws T {
        throw (T) fault;
    }

    @Test
    void a_rule_is_not_run_without_what_it_needs() {
        Rule comparing = new TestRule(
                metadata("acme/comparing")
                        .needs(Input.PREVIOUS_VERSION)
                        .needs(Input.DATE_OF_CHECKING)
                        .build(),
                context -> {
                    context.finding(ElementPath.ROOT)
                            .argument("before", context.previous().orElseThrow().title())
                            .argument("today", context.asOf().orElseThrow())
                            .report("{before} {today}");
                });
        Validator validator = Samples.validator(Profile.draft()).withRules(comparing);

        ValidationReport without = validator.validate(ValidationRequest.of(harbour()));
        ValidationReport with = validator.validate(ValidationRequest.of(harbour())
                .withPrevious(harbour().withTitle("Before"))
                .withAsOf(LocalDate.of(2027, 3, 31)));

        assertThat(without.findings()).isEmpty();
        assertThat(without.notRun())
                .filteredOn(outcome -> outcome.rule().id().equals("acme/comparing"))
                .extracting(RuleOutcome::reason)
                .containsExactly("it compares with the version before, and none was given");
        assertThat(with.findings()).extracting(Finding::message).containsExactly("Before 31 March 2027");
    }

    @Test
    void a_rule_of_english_wording_is_not_run_on_other_languages() {
        Rule wording = new TestRule(
                metadata("acme/wording").heuristic().build(),
                context -> context.finding(ElementPath.ROOT).report("Wording."));

        assertThat(report(harbour(), wording).findings()).hasSize(1);
        assertThat(report(harbour().withLanguage("EN-gb"), wording).findings()).hasSize(1);
        assertThat(report(harbour().withLanguage("cy"), wording).findings()).isEmpty();
        assertThat(report(harbour().withLanguage("cy"), wording).notRun())
                .extracting(RuleOutcome::reason)
                .contains("it goes by English wording, and the document is in cy");
    }

    @Test
    void a_rule_that_looked_at_nothing_has_approved_of_nothing() {
        Rule actions = rule("acme/actions", context -> context.all(Action.class));

        assertThat(report(harbour(), actions).matchedNothing())
                .extracting(outcome -> outcome.rule().id())
                .contains("acme/actions");
        assertThat(report(harbourWith(action("a")), actions).rulesRun())
                .filteredOn(outcome -> outcome.rule().id().equals("acme/actions"))
                .extracting(RuleOutcome::lookedAt)
                .containsExactly(1);
    }

    @Test
    void a_finding_has_line_and_column_where_the_source_is_known() {
        Rule rule = rule(
                "acme/rule",
                context -> context.finding(ElementPath.parse("actionPlan.actions[a].deadline"))
                        .report("Missing."));
        ElementPath action = ElementPath.parse("actionPlan.actions[a]");

        ValidationReport report = Samples.validator(Profile.draft())
                .withRules(rule)
                .validate(ValidationRequest.of(harbourWith(action("a")))
                        .withSource(path ->
                                path.equals(action) ? Optional.of(new SourcePosition(12, 5)) : Optional.empty()));

        assertThat(report.findings().get(0).position()).contains(new SourcePosition(12, 5));
        assertThat(report(harbourWith(action("a")), rule).findings().get(0).position())
                .isEmpty();
    }

    @Test
    void a_fingerprint_stays_when_wording_order_and_place_change_and_a_rule_is_renamed() {
        Assignment assignment = Assignment.builder()
                .party("board")
                .role(AssignmentRole.RESPONSIBLE)
                .build();
        Assignment other = assignment.withRole(AssignmentRole.CONSULTED);
        Strategy before = harbourWith(action("a").withAssignments(assignment, other), action("b"));
        Strategy after =
                harbourWith(action("b"), action("a").withTitle("Renamed").withAssignments(other, assignment));
        Rule original = rule(
                "acme/old-name",
                context -> context.finding(ElementPath.parse("actionPlan.actions[a].assignments[#1]"))
                        .report("Wrong."));
        Rule renamed = new TestRule(
                metadata("acme/new-name").alias("acme/old-name").build(),
                context -> context.finding(ElementPath.parse("actionPlan.actions[a].assignments[#2]"))
                        .report("In other words."));

        String fingerprint = report(before, original).findings().get(0).fingerprint();

        assertThat(report(after, renamed).findings().get(0).fingerprint())
                .isEqualTo(fingerprint)
                .matches("[0-9a-f]{32}");
        assertThat(report(after, original).findings().get(0).fingerprint()).isNotEqualTo(fingerprint);
        assertThat(report(after.withId("other"), renamed).findings().get(0).fingerprint())
                .isNotEqualTo(fingerprint);
    }

    @Test
    void several_findings_of_one_rule_at_one_place_have_fingerprints_of_their_own() {
        Rule rule = rule("acme/rule", context -> {
            context.finding(ElementPath.ROOT).about("one").report("One.");
            context.finding(ElementPath.ROOT).about("two").report("Two.");
            context.finding(ElementPath.ROOT).about("two").report("Two again.");
        });

        assertThat(report(harbour(), rule).findings())
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void findings_are_found_by_element_and_by_section() {
        Rule rule = rule("acme/rule", context -> {
            context.finding(ElementPath.parse("actionPlan")).report("In {place}.");
            context.finding(ElementPath.parse("actionPlan.actions[a].title")).report("In {place}.");
        });

        ValidationReport report = report(harbourWith(action("a")), rule);

        assertThat(report.findingsFor("a"))
                .extracting(Finding::message)
                .containsExactly("In the title of action \"Do a\".");
        assertThat(report.findingsFor("actionPlan"))
                .extracting(Finding::message, Finding::type)
                .containsExactly(tuple("In the section \"Action plan\".", "action-plan"));
        assertThat(report.findingsFor("b")).isEmpty();
    }

    @Test
    void findings_are_found_by_rule_and_counted_by_severity() {
        Rule rule = new TestRule(metadata("acme/new").alias("acme/old").build(), context -> {
            context.finding(ElementPath.parse("actionPlan.actions[a]")).report("One.");
            context.finding(ElementPath.ROOT).report("Two.");
            context.finding(ElementPath.ROOT.attribute("title")).worse().report("Three.");
        });
        Rule other =
                rule("acme/other", context -> context.finding(ElementPath.ROOT).report("Four."));

        ValidationReport report = report(harbourWith(action("a")), rule, other);

        assertThat(report.findingsByRule("acme/new"))
                .extracting(Finding::message)
                .containsExactly("Two.", "Three.", "One.");
        assertThat(report.findingsByRule("acme/old")).isEqualTo(report.findingsByRule("acme/new"));
        assertThat(report.findingsByRule("acme/gone")).isEmpty();
        assertThat(report.count(Severity.INFO)).isEqualTo(3);
        assertThat(report.count(Severity.WARNING)).isEqualTo(1);
        assertThat(report.count(Severity.ERROR)).isZero();
    }

    @Test
    void to_ask_for_the_findings_of_each_element_takes_no_longer_than_to_read_them_all() {
        int count = 30_000;
        Action[] actions = new Action[count];
        for (int i = 0; i < count; i++) {
            actions[i] = action("a" + i);
        }
        Rule rule = rule(
                "acme/rule",
                context -> context.all(Action.class)
                        .forEach(located -> context.finding(located.path()).report("{place} is here.")));
        ValidationReport report =
                Validator.of(Profile.draft(), List.of(rule)).validate(ValidationRequest.of(harbourWith(actions)));

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (Action action : actions) {
                assertThat(report.findingsFor(action.id())).hasSize(1);
            }
        });
    }

    @Test
    void a_rule_that_no_profile_would_ever_run_is_refused() {
        RuleMetadata.Builder silent = RuleMetadata.builder("acme/silent")
                .title("Test")
                .why("To test.")
                .remedy("None.");

        assertThatThrownBy(silent::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the rule acme/silent does not say how severe it is, neither in a draft nor in a publication, "
                                + "and would never be run");
        assertThat(silent.inDraft(Severity.INFO).build().publicationSeverity()).isEmpty();
    }

    @SuppressWarnings("NullAway") // as callers in other languages may do
    @Test
    void no_severity_is_null() {
        assertThatThrownBy(() -> metadata("acme/rule").inDraft(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> metadata("acme/rule").inPublication(null)).isInstanceOf(NullPointerException.class);
        Rule rule =
                rule("acme/rule", context -> context.finding(ElementPath.ROOT).atMost(null));
        assertThat(report(harbour(), rule).findings())
                .extracting(Finding::message)
                .containsExactly("The rule acme/rule broke down and found nothing further: "
                        + "java.lang.NullPointerException: severity.");
    }

    @Test
    void a_finding_may_matter_less_than_its_rule_but_never_more() {
        Rule rule = new TestRule(
                metadata("acme/rule").inPublication(Severity.WARNING).build(), context -> {
                    context.finding(ElementPath.ROOT).atMost(Severity.INFO).report("Less.");
                    context.finding(ElementPath.ROOT).atMost(Severity.ERROR).report("As ever.");
                });

        assertThat(Samples.validator(Profile.publication())
                        .withRules(rule)
                        .validate(ValidationRequest.of(harbour()))
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO, Severity.WARNING);
    }

    @Test
    void the_bar_is_reached_by_what_is_on_it_or_above() {
        Rule rule = new TestRule(
                metadata("acme/rule").inDraft(Severity.WARNING).build(),
                context -> context.finding(ElementPath.ROOT).report("Found."));

        ValidationReport report = report(harbour(), rule);

        assertThat(report.hasAtLeast(Severity.INFO)).isTrue();
        assertThat(report.hasAtLeast(Severity.WARNING)).isTrue();
        assertThat(report.hasAtLeast(Severity.ERROR)).isFalse();
    }

    @Test
    void messages_quote_the_document_on_one_line_and_not_at_length() {
        Rule rule = rule(
                "acme/rule",
                context -> context.finding(ElementPath.parse("actionPlan.actions[a]"))
                        .argument("words", "one\u001b[31m\n two " + "x".repeat(200))
                        .argument("several", List.of("a", "b"))
                        .report("{place} has {words} and {several}"));

        Finding finding = report(harbourWith(action("a").withTitle("Say {words}")), rule)
                .findings()
                .get(0);

        assertThat(finding.message())
                .isEqualTo("Action \"Say {words}\" has one [31m two " + "x".repeat(67) + "… and a and b");
        assertThat(finding.template()).isEqualTo("{place} has {words} and {several}");
        assertThat(finding.arguments()).containsOnlyKeys("words", "several");
    }

    @Test
    void a_finding_stays_as_it_is_when_the_rule_goes_on_with_its_lists() {
        List<Object> inner = new ArrayList<>(List.of("a"));
        List<Object> outer = new ArrayList<>(List.of(inner, "b"));
        Rule rule = rule("acme/rule", context -> {
            context.finding(ElementPath.ROOT).argument("several", outer).report("{several}");
            inner.clear();
            outer.clear();
        });

        Finding finding = report(harbour(), rule).findings().get(0);

        assertThat(finding.message()).isEqualTo("A and b");
        assertThat(finding.arguments()).containsEntry("several", List.of(List.of("a"), "b"));
        assertThatThrownBy(() -> ((List<?>) finding.arguments().get("several")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_message_that_speaks_of_what_was_not_given_is_a_fault_of_the_rule() {
        Rule rule =
                rule("acme/rule", context -> context.finding(ElementPath.ROOT).report("{nothing}"));

        assertThat(report(harbour(), rule).findings())
                .extracting(Finding::rule)
                .containsExactly("validator/rule-failed");
    }

    @Test
    void a_threshold_is_what_the_profile_says_or_else_its_own() {
        Threshold months = new Threshold("months", Decimal.of(12), "months", "older than this is stale");
        Rule rule = new TestRule(
                metadata("acme/rule").threshold(months).build(),
                context -> context.finding(ElementPath.ROOT)
                        .argument("months", context.threshold("months"))
                        .report("{months} months"));
        Profile patient = Profile.draft().withThreshold("acme/rule", "months", Decimal.of(18));

        assertThat(report(harbour(), rule).findings().get(0).message()).isEqualTo("12 months");
        assertThat(Samples.validator(patient)
                        .withRules(rule)
                        .validate(ValidationRequest.of(harbour()))
                        .findings()
                        .get(0)
                        .message())
                .isEqualTo("18 months");
    }

    @Test
    void a_profile_that_speaks_of_what_the_validator_does_not_have_is_refused() {
        assertRefused(
                Profile.draft().named("ours").without("document/unaproved"),
                "the profile ours speaks of the rule \"document/unaproved\", which this validator does not have; "
                        + "did you mean \"document/unapproved\"?");
        assertRefused(
                Profile.draft().withSeverity("acme/rule", Severity.INFO),
                "the profile draft speaks of the rule \"acme/rule\", which this validator does not have");
        assertRefused(
                Profile.draft().withThreshold("acme/rule", "months", Decimal.of(1)),
                "the profile draft speaks of the rule \"acme/rule\", which this validator does not have");
        assertRefused(
                Profile.draft().withThreshold("document/unapproved", "months", Decimal.of(1)),
                "the profile draft speaks of the threshold \"months\" of the rule document/unapproved, which has none "
                        + "of that name");
    }

    private static void assertRefused(Profile profile, String reason) {
        Validator validator = Samples.validator(profile);

        assertThatThrownBy(() -> validator.validate(ValidationRequest.of(harbour())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }

    @Test
    void a_profile_may_speak_of_rules_that_come_later_and_of_names_that_they_had() {
        Rule renamed =
                new TestRule(metadata("acme/new-name").alias("acme/old-name").build(), context -> {});

        assertThat(Samples.validator(Profile.draft().without("acme/old-name"))
                        .withRules(renamed)
                        .validate(ValidationRequest.of(harbour()))
                        .notRun())
                .extracting(outcome -> outcome.rule().id())
                .contains("acme/new-name");
    }

    @Test
    void a_rule_that_a_profile_calls_by_two_of_its_names_is_refused() {
        Rule renamed =
                new TestRule(metadata("acme/new-name").alias("acme/old-name").build(), context -> {});
        Validator validator = Samples.validator(Profile.draft()
                        .without("acme/new-name")
                        .withSeverity("acme/old-name", Severity.ERROR)
                        .named("ours"))
                .withRules(renamed);

        assertThatThrownBy(validator::checkProfile)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the profile ours speaks twice of the rule acme/new-name, as \"acme/new-name\" and as "
                        + "\"acme/old-name\"; say it once, under \"acme/new-name\"");
    }

    @Test
    void another_document_is_no_version_before() {
        Strategy other = harbour().withId("moorings").withTitle("Moorings");

        assertThatThrownBy(() -> ValidationRequest.of(harbour()).withPrevious(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"Moorings\" (moorings) is another document than \"Digital Strategy of the Harbour Board\" "
                                + "(harbour-digital), and not the version before it; where it is, name it among the related "
                                + "documents with the relation \"supersedes\"");
        assertThatThrownBy(() -> ValidationRequest.of(related(harbour(), DocumentRelation.PARENT, "moorings"))
                        .withPrevious(other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_document_that_supersedes_another_is_compared_with_it() {
        Strategy other = harbour().withId("moorings");
        Strategy after = related(harbour(), DocumentRelation.SUPERSEDES, "moorings");
        Strategy before = related(other, DocumentRelation.SUPERSEDED_BY, "harbour-digital");

        assertThat(ValidationRequest.of(after).withPrevious(other).previous()).contains(other);
        assertThat(ValidationRequest.of(harbour()).withPrevious(before).previous())
                .contains(before);
    }

    private static Strategy related(Strategy strategy, DocumentRelation relation, String document) {
        return strategy.withRelatedDocuments(
                DocumentRef.builder().document(document).relation(relation).build());
    }

    @Test
    void two_rules_with_one_id_are_refused() {
        Rule rule = rule("document/placeholder", context -> {});

        assertThatThrownBy(() -> Samples.validator(Profile.draft()).withRules(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("document/placeholder");
    }

    @Test
    void two_rules_that_go_by_one_name_are_refused_even_if_it_is_an_old_one() {
        Rule usurper = new TestRule(
                metadata("acme/deadline").alias("document/placeholder").build(), context -> {});
        Rule one = new TestRule(metadata("acme/one").alias("acme/old").build(), context -> {});
        Rule other = new TestRule(metadata("acme/other").alias("acme/old").build(), context -> {});
        Validator validator = Samples.validator(Profile.draft());

        assertThatThrownBy(() -> validator.withRules(usurper))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rules have, or had, the id document/placeholder");
        assertThatThrownBy(() -> validator.withRules(one, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rules have, or had, the id acme/old");
    }

    @Test
    void a_rule_cannot_pass_for_the_validator() {
        Rule rule = rule("validator/rule-failed", context -> {});

        assertThatThrownBy(() -> Samples.validator(Profile.draft()).withRules(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rule validator/rule-failed needs an id of another category: validator is for what the "
                        + "validator says of its own work");
    }

    @Test
    void a_threshold_beyond_all_calendars_breaks_no_rule() {
        Strategy strategy = StrategyJson.read(RuleExample.wholeDocument("""
                "actionPlan": { "actions": [ { "id": "a", "title": "Open the desk", "deadline": "2027-06" } ] },
                "monitoring": { "reviews": [ { "id": "r", "what": "All", "owner": "org", "nextDue": "2027-02",
                  "frequency": "P1M" } ] },
                "incidentPlan": { "scenarios": [ { "id": "s", "trigger": "A flood" } ] }"""));
        for (String number : List.of("1e30", "-1e30", "1e12")) {
            Profile profile = Profile.publication()
                    .withThreshold("monitoring/no-review", "months", Decimal.of(number))
                    .withThreshold("incident/never-exercised", "months", Decimal.of(number))
                    .withThreshold("action/unfunded-soon", "months", Decimal.of(number))
                    .withThreshold("action/deadline-coarse", "months", Decimal.of(number));

            assertThat(Validator.of(profile)
                            .validate(ValidationRequest.of(strategy))
                            .outcomes())
                    .noneMatch(outcome -> outcome.status() == RuleOutcome.Status.FAILED);
        }
    }

    @Test
    void a_validator_shared_by_threads_gives_what_one_thread_gives() throws Exception {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            actions.add(action("a" + i).withPartOf("gone" + i).withDescription("TBC"));
        }
        Strategy strategy = harbour()
                .withActionPlan(ActionPlan.builder().addAllActions(actions).build());
        Validator validator = Samples.validator(Profile.publication());
        List<Finding> expected =
                validator.validate(ValidationRequest.of(strategy)).findings();
        Callable<List<Finding>> task =
                () -> validator.validate(ValidationRequest.of(strategy)).findings();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Finding>>> tasks = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                tasks.add(task);
            }
            for (Future<List<Finding>> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(expected).hasSize(100);
    }

    private static ValidationReport report(Strategy strategy, Rule... rules) {
        return Samples.validator(Profile.draft()).withRules(rules).validate(ValidationRequest.of(strategy));
    }

    private static Rule rule(String id, Consumer<RuleContext> check) {
        return new TestRule(metadata(id).build(), check);
    }

    private static RuleMetadata.Builder metadata(String id) {
        return RuleMetadata.builder(id)
                .title("Test")
                .why("To test.")
                .remedy("None.")
                .inDraft(Severity.INFO)
                .inPublication(Severity.INFO);
    }

    private record TestRule(RuleMetadata metadata, Consumer<RuleContext> check) implements Rule {

        @Override
        public void check(RuleContext context) {
            check.accept(context);
        }
    }

    @Test
    void the_code_of_three_letters_and_the_name_of_english_mean_english_too() {
        Rule wording = new TestRule(
                metadata("acme/wording").heuristic().build(),
                context -> context.finding(ElementPath.ROOT).report("Wording."));

        for (String english : List.of("eng", "English", "eng-GB")) {
            assertThat(report(harbour().withLanguage(english), wording).findings())
                    .as(english)
                    .hasSize(1);
        }
        assertThat(report(harbour().withLanguage("eno"), wording).findings()).isEmpty();
    }

    @Test
    void a_rule_of_wording_looks_for_the_words_of_a_profile_in_any_language() {
        Strategy german = harbourWith(
                        action("a").withTitle("Neue Kanäle u\u0308berlegen"),
                        action("b").withTitle("Prüfen, was geht"),
                        action("c").withTitle("Was wir prüfen, steht im Netz"))
                .withLanguage("de");
        Profile profile = Profile.publication().withWords("action/vague-verb", List.of("überlegen", "prüfen"));

        assertThat(Validator.of(profile).validate(ValidationRequest.of(german)).findingsByRule("action/vague-verb"))
                .extracting(Finding::message)
                .containsExactly(
                        "The title of action \"Neue Kanäle u\u0308berlegen\" only intends: nobody can tell when \"überlegen\" is "
                                + "done.",
                        "The title of action \"Prüfen, was geht\" only intends: nobody can tell when \"Prüfen\" is done.");
        assertThat(Validator.of(Profile.publication())
                        .validate(ValidationRequest.of(german))
                        .notRun())
                .extracting(outcome -> outcome.rule().id())
                .contains("action/vague-verb");
    }

    @Test
    void what_a_broken_rule_says_is_not_cut_where_it_matters() {
        String reason =
                "no rate for the currency of allocation 17 in the table of 2027, which ends with the first of April";
        Rule broken = rule("acme/broken", context -> {
            throw new IllegalStateException(reason);
        });

        assertThat(report(harbour(), broken).findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .endsWith("java.lang.IllegalStateException: " + reason + ".");
        Rule endless = rule("acme/broken", context -> {
            throw new IllegalStateException("x".repeat(100_000));
        });
        assertThat(report(harbour(), endless).findings().get(0).message()).hasSizeLessThan(600);
    }

    @Test
    void the_argument_that_names_the_place_is_taken() {
        Rule rule = rule(
                "acme/place",
                context -> context.finding(ElementPath.ROOT)
                        .argument("place", "Here")
                        .report("{place}."));

        assertThat(report(harbour(), rule).findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("the argument \"place\" is taken");
    }

    @Test
    void the_address_of_the_schema_is_no_prose() {
        Strategy strategy = harbour().withSchema("https://example.org/coming soon");

        assertThat(Samples.findings("document/placeholder", strategy)).isEmpty();
    }
}
