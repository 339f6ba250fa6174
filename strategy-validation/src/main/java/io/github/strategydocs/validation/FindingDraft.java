package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.ElementPath;
import java.util.List;
import java.util.Objects;

/**
 * A finding that a rule is about to report.
 *
 * <pre>{@code
 * for (Located<Channel> located : context.all(Channel.class)) {
 *     context.finding(located.path().attribute("owner"))
 *         .argument("owner", located.value().owner().orElse("nobody"))
 *         .report("{place} is \"{owner}\", which has left.");
 * }
 * }</pre>
 *
 * <p>Long texts are shortened in the message, except {@linkplain #sentence sentences}; a shortened quotation keeps its
 * closing quotation mark. Dates are written out in words, and constants as the format names them. If several elements
 * share the finding, the argument {@code ids} lists their ids.
 *
 * <p>Called, not implemented, by users. It serves one finding and is not safe to share between threads.
 */
public final class FindingDraft {

    private final RuleRun run;
    private final Particulars particulars;
    private final ElementPath path;
    private Arguments arguments = Arguments.NONE;
    private Severity ceiling = Severity.ERROR;
    private boolean isWorse;
    private boolean isAboutPresentContent;
    private String about = "";

    FindingDraft(RuleRun run, Particulars particulars, ElementPath path) {
        this.run = run;
        this.particulars = particulars;
        this.path = path;
    }

    /**
     * Sets an argument of the message.
     *
     * @param name the name of the argument in the template; {@code place} is reserved
     * @param value a text, a number, a date, a constant, or a list of these, which the message shows as {@code a, b and
     *     c}; a list is copied
     * @return this draft
     * @throws IllegalArgumentException if the value has another type or is a list that contains null, or if the name is
     *     {@code place}
     */
    public FindingDraft argument(String name, Object value) {
        arguments = arguments.with(free(name), Objects.requireNonNull(value, name));
        return this;
    }

    /**
     * Sets a text as an argument that is never shortened. The message shows it in full, on one line.
     *
     * <pre>{@code
     * for (Change change : context.changes().orElseThrow().changes()) {
     *     context.finding(change.path())
     *         .sentence("change", change.sentence())
     *         .report("{change}, and nothing says why.");
     * }
     * }</pre>
     *
     * @param name the name of the argument in the template; {@code place} is reserved
     * @param text a sentence or a part of one, in which long texts have already been shortened
     * @return this draft
     * @throws IllegalArgumentException if the name is {@code place}
     */
    public FindingDraft sentence(String name, String text) {
        arguments = arguments.withWhole(free(name), Objects.requireNonNull(text, name));
        return this;
    }

    /**
     * Sets a list of texts as an argument that is never shortened. The message shows them in full, separated by commas.
     *
     * @param name the name of the argument in the template; {@code place} is reserved
     * @param texts sentences or parts of sentences; the list is copied
     * @return this draft
     * @throws IllegalArgumentException if the list contains null, or if the name is {@code place}
     */
    public FindingDraft sentences(String name, List<String> texts) {
        arguments = arguments.withWhole(free(name), Objects.requireNonNull(texts, name));
        return this;
    }

    /**
     * Sets the name of an element or attribute as an argument. The name is computed when the finding is read, which
     * saves time if there are thousands of findings. A long name is shortened in such a way that its closing quotation
     * mark is kept.
     *
     * @param name the name of the argument in the template; {@code place} is reserved
     * @param path the path of a value or an attribute of the document
     * @return this draft
     * @throws IllegalArgumentException if the name is {@code place}
     */
    public FindingDraft named(String name, ElementPath path) {
        return argument(name, new LaterName(particulars, Objects.requireNonNull(path, "path"), true));
    }

    /**
     * Sets the name of an element or attribute as an argument, as {@link RuleContext#nameOf(ElementPath)} returns it.
     * The name is computed when the finding is read, and is not shortened.
     *
     * @param name the name of the argument in the template; {@code place} is reserved
     * @param path the path of a value or an attribute of the document
     * @return this draft
     * @throws IllegalArgumentException if the name is {@code place}
     */
    public FindingDraft namedInFull(String name, ElementPath path) {
        return argument(name, new LaterName(particulars, Objects.requireNonNull(path, "path"), false));
    }

    /** A name under which a rule may give something: a template has one already for where the finding is. */
    private static String free(String name) {
        if (name.equals(Template.PLACE)) {
            throw new IllegalArgumentException(
                    "the argument \"" + name + "\" is taken: it names what the path of the finding leads to");
        }
        return name;
    }

    /**
     * Limits the severity of this finding, whatever severity the profile gives the rule.
     *
     * @param severity the highest severity that the finding can have
     * @return this draft
     */
    public FindingDraft atMost(Severity severity) {
        this.ceiling = Objects.requireNonNull(severity, "severity");
        return this;
    }

    /**
     * Raises the severity of this finding by one step above the severity that the profile gives the rule.
     *
     * @return this draft
     */
    public FindingDraft worse() {
        this.isWorse = true;
        return this;
    }

    /**
     * States that this finding is about existing content, although other findings of the rule {@linkplain
     * RuleMetadata#missesElements() may be due to a missing element}. It therefore keeps its severity in a public
     * edition.
     *
     * @return this draft
     */
    public FindingDraft aboutPresentContent() {
        this.isAboutPresentContent = true;
        return this;
    }

    /**
     * Distinguishes this finding from others that the rule reports at the same place, so that each can be recognised in
     * the next version of the document.
     *
     * @param key an id or another key that does not change with wording or order
     * @return this draft
     */
    public FindingDraft about(String key) {
        this.about = Objects.requireNonNull(key, "key");
        return this;
    }

    /**
     * Reports the finding.
     *
     * @param template the message in plain English, with the names of arguments in braces; {@code {place}} is the name
     *     of the element or attribute at the path, such as {@code the deadline of action "Open data"}
     * @throws IllegalArgumentException if the template refers to an argument that was not set
     * @throws IllegalStateException if the rule has already returned from its check, so that the finding would be lost
     */
    public void report(String template) {
        Objects.requireNonNull(template, "template");
        Severity severity = run.severity(isWorse, ceiling);
        if (isAboutPresentContent) {
            run.report(path, about, severity, template, arguments);
        } else {
            run.reportMissing(path, about, severity, template, arguments);
        }
    }
}
