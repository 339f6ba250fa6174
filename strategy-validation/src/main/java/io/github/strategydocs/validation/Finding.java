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

    private final RuleMetadata rule;
    private final Severity severity;
    private final Message message;
    private final Place place;
    private final String identity;

    @Nullable
    private final SourcePosition position;

    Finding(
            RuleMetadata rule,
            Severity severity,
            Message message,
            Place place,
            String identity,
            @Nullable SourcePosition position) {
        this.rule = rule;
        this.severity = severity;
        this.message = message;
        this.place = place;
        this.identity = identity;
        this.position = position;
    }

    /**
     * The id of the rule.
     *
     * @return for example {@code action/no-deadline}
     */
    public String rule() {
        return rule.id();
    }

    /** All that is to be said about the rule. */
    RuleMetadata metadata() {
        return rule;
    }

    /** Where it stands among others. */
    Order order() {
        return place.order();
    }

    /** Whether it is about the rules or the profile, and not about the document. */
    boolean isAboutTheCheck() {
        return rule.equals(RuleFault.METADATA) || WaiverCheck.RULES.contains(rule);
    }

    /**
     * How much the finding matters, in the profile that was asked for.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What was found, in plain English, naming the element by its title.
     *
     * @return one or more sentences
     */
    public String message() {
        return message.text();
    }

    /**
     * The message before its {@linkplain #arguments() arguments} were put in, for those who translate it.
     *
     * @return a text with the names of arguments in braces; {@code {place}} stands for the name of what {@link #path()}
     *     leads to
     */
    public String template() {
        return message.template();
    }

    /**
     * What the message speaks of.
     *
     * @return an unmodifiable map from name to text, number, date, or list of such, in the order in which the rule gave
     *     them
     */
    public Map<String, Object> arguments() {
        return message.arguments();
    }

    /**
     * The element that the finding is about: the nearest around the place.
     *
     * @return its id, or the name of a section, or empty if the finding is about the document as a whole
     */
    public Optional<String> element() {
        return place.element();
    }

    /**
     * The type of what the finding is about.
     *
     * @return the label of the type, such as {@code action}; {@code strategy} for the document as a whole
     */
    public String type() {
        return place.type();
    }

    /**
     * The title of what the finding is about.
     *
     * @return the title in full, or empty if the element has none
     */
    public Optional<String> title() {
        return place.title();
    }

    /**
     * Where it was found.
     *
     * @return a path; where something is missing, the path at which it would stand
     */
    public ElementPath path() {
        return place.path();
    }

    /**
     * Where it was found, as a JSON Pointer (RFC 6901).
     *
     * @return the pointer of {@link #path()} in this version of the document
     */
    public String pointer() {
        return place.pointer();
    }

    /**
     * Where it was found in the text of the document.
     *
     * @return line and column, or empty if the request came without a source; where something is missing, the place of
     *     what is around it
     */
    public Optional<SourcePosition> position() {
        return Optional.ofNullable(position);
    }

    /**
     * Why it matters.
     *
     * @return one or more sentences
     */
    public String why() {
        return rule.why();
    }

    /**
     * What to do about it.
     *
     * @return one or more sentences
     */
    public String remedy() {
        return rule.remedy();
    }

    /**
     * Tells whether two findings, of two versions of a document perhaps, are the same one. It is made of the rule and of
     * the identity of what was found, not of wording or order: it stays when a message is reworded, an element moves, or
     * the rule is renamed.
     *
     * @return 32 hexadecimal digits
     */
    public String fingerprint() {
        return Fingerprint.of(identity); // not kept: few ask for it, and to make the first takes the platform a while
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && rule().equals(finding.rule())
                && severity == finding.severity
                && message.equals(finding.message)
                && path().equals(finding.path())
                && pointer().equals(finding.pointer())
                && identity.equals(finding.identity)
                && Objects.equals(position, finding.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule(), path(), identity);
    }

    /**
     * The finding, for a log or a debugger; the text may change.
     *
     * @return severity, rule, place and message
     */
    @Override
    public String toString() {
        return severity + " " + rule + " at " + path() + ": " + message.text();
    }
}
