package io.github.strategydocs.report.page;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.page.internal.Checks;
import io.github.strategydocs.report.page.internal.Edition;
import io.github.strategydocs.report.page.internal.HtmlSheet;
import io.github.strategydocs.report.page.internal.MarkdownSheet;
import io.github.strategydocs.report.page.internal.Sheet;
import io.github.strategydocs.report.page.internal.StrategySheet;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.RuleOutcome;
import io.github.strategydocs.validation.SmartAssessment;
import io.github.strategydocs.validation.ValidationReport;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A strategy as one page to be read: a summary, the questions that a strategy must answer, each section with its pictures,
 * and beside each element what was found about it.
 *
 * <pre>{@code
 * StrategyPage page = StrategyPage.of(strategy).withPrevious(last).withAsOf(LocalDate.of(2027, 3, 31));
 * String forThePublic = page.html();
 * String forUs = page.asInternal().html();     // with all that the other withholds
 * }</pre>
 *
 * <p>A finding is shown where it holds of the whole document and can be seen in the edition that is shown, in the words
 * that the edition gives it: so none speaks of what the public is not to see. The cost is that of checking the document
 * once or twice, and linear in its size. Immutable and safe to share between threads, if its
 * validator is.
 */
public final class StrategyPage {

    private final Strategy strategy;
    private final Optional<Strategy> previous;
    private final Optional<LocalDate> asOf;
    private final Optional<Validator> validator;
    private final List<Rule> rules;
    private final boolean isInternal;

    private StrategyPage(
            Strategy strategy,
            Optional<Strategy> previous,
            Optional<LocalDate> asOf,
            Optional<Validator> validator,
            List<Rule> rules,
            boolean isInternal) {
        this.strategy = Objects.requireNonNull(strategy, "strategy");
        this.previous = previous;
        this.asOf = asOf;
        this.validator = validator;
        this.rules = rules;
        this.isInternal = isInternal;
    }

    /**
     * The page of a document, for the public.
     *
     * @param strategy the document, with or without what is internal
     * @return a page with nothing beside the document
     */
    public static StrategyPage of(Strategy strategy) {
        return new StrategyPage(strategy, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);
    }

    /**
     * The same page, with what changed since an earlier version.
     *
     * @param earlier the earlier version; what is internal in either is left out of both before they are compared
     * @return such a page
     * @throws IllegalArgumentException if it is another document, as {@link ValidationRequest#withPrevious} says
     */
    public StrategyPage withPrevious(Strategy earlier) {
        ValidationRequest.of(strategy).withPrevious(earlier); // told here, and not when the page is made
        return new StrategyPage(strategy, Optional.of(earlier), asOf, validator, rules, isInternal);
    }

    /**
     * The same page, seen on a day: what is overdue on it is found, and the timeline marks it.
     *
     * @param day the day
     * @return such a page
     */
    public StrategyPage withAsOf(LocalDate day) {
        return new StrategyPage(strategy, previous, Optional.of(day), validator, rules, isInternal);
    }

    /**
     * The same page, with the findings of a validator. Without one, the document's own status decides by which profile it
     * is checked, and its actions are held against the profile for publication: a draft is as SMART as what it will become.
     *
     * @param checker the validator
     * @return such a page
     * @throws IllegalArgumentException if it has one of the {@linkplain #withRules rules} that the page was given
     */
    public StrategyPage withValidator(Validator checker) {
        return new StrategyPage(strategy, previous, asOf, Optional.of(checker), rules, isInternal).withSoundRules();
    }

    /**
     * The same page, with rules of your own beside those by which it is checked anyhow. They count in the same profiles: unless
     * the page has a validator, that for the document's own status, and that for publication where actions are judged.
     *
     * <pre>{@code
     * String page = StrategyPage.of(strategy).withRules(Rules.found()).html();
     * }</pre>
     *
     * @param more rules that neither this library nor the validator of the page has
     * @return a page that has them too
     * @throws IllegalArgumentException if two rules have, or had, the same id, as {@link Validator#withRules(Collection)}
     *     says
     */
    public StrategyPage withRules(Collection<? extends Rule> more) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(more);
        return new StrategyPage(strategy, previous, asOf, validator, Collections.unmodifiableList(all), isInternal)
                .withSoundRules();
    }

    /** What is wrong with rules is told here, and not when the page is made. */
    private StrategyPage withSoundRules() {
        checker(Profile.draft());
        return this;
    }

    /**
     * The same page for those inside, with all that a public edition leaves out. It says so under its title.
     *
     * @return such a page
     */
    public StrategyPage asInternal() {
        return new StrategyPage(strategy, previous, asOf, validator, rules, true);
    }

    /**
     * The page as one file of HTML.
     *
     * @return a complete document that needs no other file and holds no script, to be written in UTF-8
     */
    public String html() {
        return HtmlSheet.write(sheet());
    }

    /**
     * The page as Markdown, for a repository or a wiki. What the pictures show stands in tables.
     *
     * @return text in GitHub's Markdown, each line ended by a line feed; whatever the document says is shown as it is and
     *     never taken for markup
     */
    public String markdown() {
        return MarkdownSheet.write(sheet());
    }

    private Sheet sheet() {
        Edition edition = Edition.of(strategy, previous, asOf, isInternal);
        return new StrategySheet(edition, checks(edition)).sheet();
    }

    private Checks checks(Edition edition) {
        ValidationReport whole = checker(Profile.forStatusOf(strategy)).validate(request(strategy, previous));
        boolean isWhole = edition.strategy().equals(strategy);
        if (isWhole) {
            return new Checks(whole, whole, smart(whole));
        }
        ValidationReport shown =
                checker(ofWhatIsHeard(whole)).validate(request(edition.strategy(), edition.previous()));
        return new Checks(whole, shown, smart(whole));
    }

    /**
     * Which findings the edition shares cannot be told from the whole alone, since rules count, compare and name what may be
     * withheld. But a rule that looked at all of the whole and found nothing has nothing to share.
     */
    private static Profile ofWhatIsHeard(ValidationReport whole) {
        Set<String> heard = new HashSet<>();
        whole.findings().forEach(finding -> heard.add(finding.rule()));
        Profile profile = whole.profile();
        for (RuleOutcome outcome : whole.rulesRun()) {
            String rule = outcome.rule().id();
            profile = heard.contains(rule) ? profile : profile.without(rule);
        }
        return profile;
    }

    /** A draft is as SMART as what it will become, unless somebody says by what it is measured. */
    private SmartAssessment smart(ValidationReport whole) {
        Profile publication = Profile.publication();
        return validator.isPresent() || whole.profile().name().equals(publication.name())
                ? whole.smart()
                : checker(publication).validate(request(strategy, previous)).smart();
    }

    /** By what the document is checked; the profile is for where nobody said. */
    private Validator checker(Profile profile) {
        Validator checker = validator.orElseGet(() -> Validator.of(profile));
        return rules.isEmpty() ? checker : checker.withRules(rules);
    }

    private ValidationRequest request(Strategy document, Optional<Strategy> before) {
        ValidationRequest request = ValidationRequest.of(document);
        if (before.isPresent()) {
            request = request.withPrevious(before.get());
        }
        return asOf.isPresent() ? request.withAsOf(asOf.get()) : request;
    }
}
