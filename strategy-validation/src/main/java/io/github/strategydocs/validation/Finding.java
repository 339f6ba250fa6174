package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.SourcePosition;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Something that a rule found in a document.
 *
 * <pre>{@code
 * System.out.println(finding.severity() + " " + finding.path() + ": " + finding.message());
 * System.out.println("  " + finding.why() + " " + finding.remedy());
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
public final class Finding {

    private final RuleRun.Report report;
    private final Order order;
    private final Particulars particulars;

    // Worked out when first asked for; always the same, and immutable, so that no lock is needed.
    @Nullable
    private Place place;

    @Nullable
    private String identity;

    Finding(RuleRun.Report report, Order order, Particulars particulars) {
        this.report = report;
        this.order = order;
        this.particulars = particulars;
    }

    /**
     * The id of the rule.
     *
     * @return for example {@code action/no-deadline}
     */
    public String rule() {
        return report.rule().id();
    }

    /** All that is to be said about the rule. */
    RuleMetadata metadata() {
        return report.rule();
    }

    /** Where it stands among others. */
    Order order() {
        return order;
    }

    /** What tells it from others that the rule may report of the same place. */
    String about() {
        return report.about();
    }

    /** Is told once who it is, when all findings of its run are known. */
    void identify(String known) {
        this.identity = known;
    }

    /** What the {@link #fingerprint()} is made of. */
    String identity() {
        String known = identity;
        if (known == null) {
            particulars.identify();
            known = Objects.requireNonNull(identity);
        }
        return known;
    }

    Place place() {
        Place known = place;
        if (known == null) {
            known = particulars.placeOf(path());
            place = known;
        }
        return known;
    }

    /** Whether it is about the rules or the profile, and not about the document. */
    boolean isAboutTheCheck() {
        return metadata().equals(RuleFault.METADATA) || WaiverCheck.RULES.contains(metadata());
    }

    /**
     * How severe the finding is according to the profile.
     *
     * @return the severity
     */
    public Severity severity() {
        return report.severity();
    }

    /**
     * The message in plain English, which names the element by its title.
     *
     * @return one or more sentences
     */
    public String message() {
        return report.template().fill(report.arguments(), particulars.nameOf(path()));
    }

    /**
     * The message template, without its {@linkplain #arguments() arguments}, for translation.
     *
     * @return a text with the names of arguments in braces; {@code {place}} stands for the name of the element or
     *     attribute at {@link #path()}
     */
    public String template() {
        return report.template().text();
    }

    /**
     * The arguments of the message.
     *
     * @return an unmodifiable map from names to texts, numbers, dates or lists of these, in the order in which the rule
     *     gave them
     */
    public Map<String, Object> arguments() {
        return report.arguments().asMap();
    }

    /** The value of one argument, or null if it was not given: the others are not worked out. */
    @Nullable
    Object argument(String name) {
        return report.arguments().get(name);
    }

    /**
     * The element that the finding is about: the innermost one that contains the place.
     *
     * @return its id, or the name of a section, or empty if the finding is about the document as a whole
     */
    public Optional<String> element() {
        return place().element();
    }

    /**
     * The type of what the finding is about.
     *
     * @return the label of the type, such as {@code action}; {@code strategy} for the document as a whole
     */
    public String type() {
        return place().type();
    }

    /**
     * The title of what the finding is about.
     *
     * @return the title in full, or empty if the element has none
     */
    public Optional<String> title() {
        return place().title();
    }

    /**
     * The path at which it was found.
     *
     * @return the path; if something is missing, the path at which it would be
     */
    public ElementPath path() {
        return report.path();
    }

    /**
     * The place at which it was found, as a JSON Pointer (RFC 6901).
     *
     * @return the pointer that corresponds to {@link #path()} in this version of the document
     */
    public String pointer() {
        return particulars.pointerOf(path());
    }

    /**
     * The position at which it was found in the source text of the document.
     *
     * @return line and column, or empty if the request has no source; if something is missing, the position of what
     *     encloses it
     */
    public Optional<SourcePosition> position() {
        return particulars.positionOf(path());
    }

    /**
     * Why it matters.
     *
     * @return one or more sentences
     */
    public String why() {
        return metadata().why();
    }

    /**
     * What to do about it.
     *
     * @return one or more sentences
     */
    public String remedy() {
        return metadata().remedy();
    }

    /**
     * Identifies the finding across runs and across versions of the document. The fingerprint depends on the rule and
     * on the identity of the place, not on wording or order: it does not change when a message is reworded, an element
     * moves, or the rule is renamed.
     *
     * @return 32 hexadecimal digits
     */
    public String fingerprint() {
        return Fingerprint.of(identity()); // not kept: few ask for it, and to make the first takes the platform a while
    }

    /**
     * The exception or error with which a rule failed, if this finding reports such a failure; for the log of a program
     * that has rules of its own.
     *
     * <pre>{@code
     * report.findingsByRule("validator/rule-failed")
     *         .forEach(finding -> finding.cause().ifPresent(Throwable::printStackTrace));
     * }</pre>
     *
     * @return the exception or error, or empty for all other findings
     */
    public Optional<Throwable> cause() {
        return Optional.ofNullable(report.cause());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && rule().equals(finding.rule())
                && severity() == finding.severity()
                && template().equals(finding.template())
                && report.arguments().equals(finding.report.arguments())
                && path().equals(finding.path())
                && message().equals(finding.message())
                && pointer().equals(finding.pointer())
                && identity().equals(finding.identity())
                && position().equals(finding.position());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule(), path(), identity());
    }

    /**
     * The finding, for a log or a debugger; the text may change.
     *
     * @return severity, rule, place and message
     */
    @Override
    public String toString() {
        return severity() + " " + rule() + " at " + path() + ": " + message();
    }
}
