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
import java.io.IOException;
import java.io.OutputStream;
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
 * A page that shows a strategy: a summary, the questions that a strategy must answer, and each section with its
 * pictures and with the findings about its elements.
 *
 * <pre>{@code
 * StrategyPage page = StrategyPage.of(strategy).withPrevious(last).withAsOf(LocalDate.of(2027, 3, 31));
 * String forThePublic = page.html();
 * String forUs = page.asInternal().html();     // with all that the other withholds
 * }</pre>
 *
 * <p>The page shows the findings that are made both in the whole document and in the edition that is shown, with the
 * messages of that edition, so that no finding discloses internal content to the public. Creating the page takes about
 * as long as checking the document once or twice, which is linear in its size. Immutable and safe to share between
 * threads, if its validator is.
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
     * Creates the page of a document, for the public.
     *
     * @param strategy the document, with or without internal content
     * @return a page without any other input
     */
    public static StrategyPage of(Strategy strategy) {
        return new StrategyPage(strategy, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);
    }

    /**
     * This page with the changes since an earlier version.
     *
     * @param earlier the earlier version; what is internal in one of the versions is removed from both before they are
     *     compared
     * @return the page
     * @throws IllegalArgumentException if it is a different document, as described in {@link
     *     ValidationRequest#withPrevious}
     */
    public StrategyPage withPrevious(Strategy earlier) {
        Objects.requireNonNull(earlier, "earlier");
        ValidationRequest.of(strategy).withPrevious(earlier); // told here, and not when the page is made
        return new StrategyPage(strategy, Optional.of(earlier), asOf, validator, rules, isInternal);
    }

    /**
     * This page with a current date: what is overdue on this date is found, and the timeline marks it.
     *
     * @param day the current date
     * @return the page
     */
    public StrategyPage withAsOf(LocalDate day) {
        return new StrategyPage(
                strategy, previous, Optional.of(Objects.requireNonNull(day, "day")), validator, rules, isInternal);
    }

    /**
     * This page with the findings of another validator. By default, the document is checked with the profile
     * {@linkplain Profile#forStatusOf that fits its status}, and the SMART assessment of its actions uses the profile
     * for publication, since a draft is to become a publication.
     *
     * @param checker the validator
     * @return the page
     * @throws IllegalArgumentException if it already has one of the {@linkplain #withRules rules} that were added to
     *     the page
     */
    public StrategyPage withValidator(Validator checker) {
        Objects.requireNonNull(checker, "checker");
        return new StrategyPage(strategy, previous, asOf, Optional.of(checker), rules, isInternal).withSoundRules();
    }

    /**
     * This page with rules of your own, in addition to the other rules with which the document is checked. They use the
     * same profile as those: that of the {@linkplain #withValidator validator}, or by default the profile that fits the
     * status of the document, and the one for publication for the SMART assessment.
     *
     * <pre>{@code
     * String page = StrategyPage.of(strategy).withRules(Rules.found()).html();
     * }</pre>
     *
     * @param more rules that neither this library nor the validator of the page has
     * @return a page that is also checked with these rules
     * @throws IllegalArgumentException if {@link Validator#withRules(Collection)} does not accept the rules, for
     *     example because two of them have, or had, the same id
     */
    public StrategyPage withRules(Collection<? extends Rule> more) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(Objects.requireNonNull(more, "more"));
        return new StrategyPage(strategy, previous, asOf, validator, Collections.unmodifiableList(all), isInternal)
                .withSoundRules();
    }

    /** What is wrong with rules is told here, and not when the page is made. */
    private StrategyPage withSoundRules() {
        checker(Profile.draft());
        return this;
    }

    /**
     * This page for internal readers, with everything that a public edition withholds. A notice below the title says
     * so.
     *
     * @return the page
     */
    public StrategyPage asInternal() {
        return new StrategyPage(strategy, previous, asOf, validator, rules, true);
    }

    /**
     * The page as a single HTML file. Characters that HTML forbids, and unpaired surrogates, are shown as U+FFFD.
     *
     * @return a complete document that needs no other file and contains no script, to be written in UTF-8
     */
    public String html() {
        return HtmlSheet.write(sheet());
    }

    /**
     * Writes the page as a single HTML file, in UTF-8. The stream is left open.
     *
     * @param out the stream
     * @throws IOException if the stream fails
     */
    public void writeHtml(OutputStream out) throws IOException {
        HtmlSheet.write(sheet(), Objects.requireNonNull(out, "out"));
    }

    /**
     * The page as Markdown, for a repository or a wiki. Tables replace the pictures.
     *
     * @return text in GitHub's Markdown, in which each line ends with a line feed; the content of the document is
     *     escaped, so that it is never interpreted as markup
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
