package io.github.strategydocs.validation;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleOutcome.Status;
import io.github.strategydocs.validation.internal.Languages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Checks documents by the rules of a profile.
 *
 * <pre>{@code
 * Validator validator = Validator.of(Profile.publication());
 * ValidationReport report = validator.validate(ValidationRequest.of(strategy).withPrevious(last));
 * if (report.hasAtLeast(Severity.ERROR)) {
 *     report.findings().forEach(finding -> System.out.println(finding.message()));
 * }
 * }</pre>
 *
 * <p>If a document {@linkplain io.github.strategydocs.model.Answer#notForUsBecause() sets a question aside} with a
 * reason, findings of those rules for the question that {@linkplain RuleMetadata#yieldsToReason() yield to a reason},
 * such as rules about missing sections, are only information. The same holds in a {@linkplain
 * ValidationRequest#asPublicEdition public edition} for findings about something that {@linkplain
 * RuleMetadata#missesElements() may have been withheld}.
 *
 * <p>The same request always yields the same report. Called, not implemented, by users. Immutable, reusable, and safe
 * to share between threads.
 */
public final class Validator {

    private final Profile profile;
    private final List<KnownRule> rules;

    private Validator(Profile profile, List<KnownRule> rules) {
        this.profile = profile;
        this.rules = rules;
    }

    /**
     * Creates a validator with the built-in rules.
     *
     * @param profile the profile, which determines how strict the validator is
     * @return the validator
     */
    public static Validator of(Profile profile) {
        return new Validator(Objects.requireNonNull(profile, "profile"), Rules.known());
    }

    /** A validator with some rules alone. */
    static Validator of(Profile profile, List<Rule> rules) {
        return new Validator(profile, Rules.inOrder(Rules.known(rules)));
    }

    /**
     * This validator with more rules.
     *
     * @param more rules of your own
     * @return a validator that also has these rules
     * @throws IllegalArgumentException if two rules have, or had, the same id, if one has the category {@code
     *     validator} or {@code waiver}, which are reserved for findings of the validator itself, or if {@link
     *     Rule#metadata()} of one throws an exception or returns null
     */
    public Validator withRules(Rule... more) {
        Objects.requireNonNull(more, "more");
        return withRules(List.of(more));
    }

    /**
     * This validator with more rules.
     *
     * @param more rules of your own
     * @return a validator that also has these rules
     * @throws IllegalArgumentException if two rules have, or had, the same id, if one has the category {@code
     *     validator} or {@code waiver}, which are reserved for findings of the validator itself, or if {@link
     *     Rule#metadata()} of one throws an exception or returns null
     */
    public Validator withRules(Collection<? extends Rule> more) {
        Objects.requireNonNull(more, "more");
        List<KnownRule> all = new ArrayList<>(rules);
        all.addAll(Rules.known(more));
        return new Validator(profile, Rules.inOrder(all));
    }

    /**
     * Checks a document.
     *
     * @param request the document, and all other inputs that are available
     * @return the report
     * @throws IllegalArgumentException if the profile refers to a rule or a threshold that this validator does not
     *     have, so that a misspelt name does not go unnoticed. This is checked here and not earlier, because the rule
     *     may still be {@linkplain #withRules added}
     * @throws CancellationException if the {@linkplain ValidationRequest#withStop stop signal} of the request asked to
     *     stop, or if a rule or a resolver threw it. Any other exception of a rule becomes a finding and does not end
     *     the validation
     */
    public ValidationReport validate(ValidationRequest request) {
        Objects.requireNonNull(request, "request");
        checkProfile();
        return report(request, rules);
    }

    /**
     * Checks that this validator has every rule, threshold and list of words to which its profile refers. {@link
     * #validate} does so too; call this method to find out before there is a document.
     *
     * @throws IllegalArgumentException if the profile refers to a rule that this validator does not have, to one rule
     *     under two of its names, or to a threshold or words that the rule does not have
     */
    public void checkProfile() {
        new ProfileNames(profile, rules).check();
    }

    /**
     * The validator in a few words, for a log or a debugger; the text may change.
     *
     * @return its profile, and the number of its rules
     */
    @Override
    public String toString() {
        return "validator by the profile " + profile + ", with " + rules.size() + " rules";
    }

    /** What the rules that are switched off would say; it counts against what their silence might be taken for. */
    ValidationReport unheard(ValidationReport report) {
        Profile all = profile;
        List<KnownRule> off = new ArrayList<>();
        for (KnownRule rule : rules) {
            if (report.isSwitchedOff(rule.metadata())) {
                off.add(rule);
                all = all.withSeverity(rule.metadata().id(), Severity.INFO);
            }
        }
        return new Validator(all, off).report(report.request(), off);
    }

    private ValidationReport report(ValidationRequest request, List<KnownRule> chosen) {
        Survey survey = new Survey(request);
        SetAside setAside = SetAside.in(request.strategy());
        List<RuleRun.Report> reports = new ArrayList<>();
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (KnownRule rule : chosen) {
            request.stopIfAsked();
            outcomes.add(outcome(rule, survey, setAside, reports));
        }
        FindingList list = new FindingList(survey);
        List<Finding> findings = list.of(reports);
        List<WaivedFinding> waived = new ArrayList<>();
        if (!profile.waivers().isEmpty()) {
            WaiverCheck waivers = new WaiverCheck(profile, survey);
            waivers.waive(findings, waived);
            findings.addAll(list.of(waivers.look(outcomes)));
            findings.sort(FindingList.OF_REPORT);
        }
        return new ValidationReport(this, profile, request, findings, waived, outcomes);
    }

    private RuleOutcome outcome(KnownRule rule, Survey survey, SetAside setAside, List<RuleRun.Report> reports) {
        RuleMetadata metadata = rule.metadata();
        Optional<Severity> severity = profile.severityOf(metadata);
        if (severity.isEmpty()) {
            return RuleOutcome.notRun(metadata, Status.SWITCHED_OFF, "the profile " + profile + " switches it off");
        }
        Optional<String> obstacle = obstacle(metadata, survey.request());
        if (obstacle.isPresent()) {
            return RuleOutcome.notRun(metadata, Status.NOT_RUN, obstacle.get());
        }
        boolean mayBeWithheld = metadata.missesElements() && survey.request().isPublicEdition();
        Severity most = setAside.spares(metadata) ? Severity.INFO : severity.get();
        return run(rule, new RuleRun(metadata, most, profile, reports, mayBeWithheld), survey, reports);
    }

    private Optional<String> obstacle(RuleMetadata rule, ValidationRequest request) {
        if (isForeign(rule, request.strategy())) {
            return Optional.of("it goes by English wording, and the document is in "
                    + request.strategy().language().orElseThrow());
        }
        for (Input input : Input.values()) {
            if (rule.needs().contains(input) && !request.has(input)) {
                return Optional.of(input.absence());
            }
        }
        return Optional.empty();
    }

    /** Whether a rule has nothing but English words to go by, where the document has others. Who gives it words knows the language. */
    private boolean isForeign(RuleMetadata rule, Strategy strategy) {
        return rule.isHeuristic()
                && !Languages.isEnglish(strategy)
                && profile.wordsOf(rule).isEmpty();
    }

    /** A rule that breaks down must not take the others with it, nor pass for one that found nothing. */
    private static RuleOutcome run(KnownRule rule, RuleRun run, Survey survey, List<RuleRun.Report> reports) {
        RuleMetadata metadata = rule.metadata();
        try {
            rule.rule().check(new RuleContext(survey, run));
            return run.outcome();
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (Exception | AssertionError | StackOverflowError | LinkageError fault) {
            String words = RuleFault.describe(fault);
            reports.add(RuleFault.report(metadata, words, fault));
            return RuleOutcome.notRun(metadata, Status.FAILED, "it broke down: " + words);
        } finally {
            run.end();
        }
    }
}
