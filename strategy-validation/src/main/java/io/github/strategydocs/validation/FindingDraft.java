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
 * <p>Texts are cut where they are long, but for {@linkplain #sentence sentences}, and what stands in quotation marks keeps the
 * closing one; dates are written as people say them, and constants as the
 * format names them. The argument {@code ids} is a list of the elements that share the
 * finding, if there are several.
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
    private boolean isThere;
    private String about = "";

    FindingDraft(RuleRun run, Particulars particulars, ElementPath path) {
        this.run = run;
        this.particulars = particulars;
        this.path = path;
    }

    /**
     * Gives something that the message speaks of.
     *
     * @param name the name under which the template speaks of it; {@code place} is taken
     * @param value a text, a number, a date, a constant, or a list of such, which is said as {@code a, b and c}; a list is
     *     copied, so that it may change afterwards
     * @return this draft
     * @throws IllegalArgumentException if it is something else, or a list that holds null; or if the name is {@code place}
     */
    public FindingDraft argument(String name, Object value) {
        arguments = arguments.with(free(name), Objects.requireNonNull(value, name));
        return this;
    }

    /**
     * Gives a text that would lose what it says if it were cut. It stands in the message as it is, on one line.
     *
     * <pre>{@code
     * for (Change change : context.changes().orElseThrow().changes()) {
     *     context.finding(change.path())
     *         .sentence("change", change.sentence())
     *         .report("{change}, and nothing says why.");
     * }
     * }</pre>
     *
     * @param name the name under which the template speaks of it; {@code place} is taken
     * @param text a sentence, or the part of one, in which long texts are cut already
     * @return this draft
     * @throws IllegalArgumentException if the name is {@code place}
     */
    public FindingDraft sentence(String name, String text) {
        arguments = arguments.withWhole(free(name), Objects.requireNonNull(text, name));
        return this;
    }

    /**
     * Gives texts that would lose what they say if they were cut. They stand in the message as they are, with commas between
     * them.
     *
     * @param name the name under which the template speaks of them; {@code place} is taken
     * @param texts sentences, or parts of such; the list is copied
     * @return this draft
     * @throws IllegalArgumentException if the list holds null, or if the name is {@code place}
     */
    public FindingDraft sentences(String name, List<String> texts) {
        arguments = arguments.withWhole(free(name), Objects.requireNonNull(texts, name));
        return this;
    }

    /**
     * Gives the name of something of which the message speaks. It is worked out when somebody reads the finding, which spares
     * time where there are thousands; and it is cut, where it is long, so that it stands in the message whole, closing
     * quotation mark and all.
     *
     * @param name the name under which the template speaks of it; {@code place} is taken
     * @param path the path of a value or an attribute of the document
     * @return this draft
     * @throws IllegalArgumentException if the name is {@code place}
     */
    public FindingDraft named(String name, ElementPath path) {
        return argument(name, new LaterName(particulars, Objects.requireNonNull(path, "path"), true));
    }

    /**
     * Gives the name of something of which the message speaks, as {@link RuleContext#nameOf(ElementPath)} has it, but works
     * it out when somebody reads the finding. It is not cut.
     *
     * @param name the name under which the template speaks of it; {@code place} is taken
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
     * Says that this finding matters less than others of the rule, whatever the profile says.
     *
     * @param severity the greatest severity that it can have
     * @return this draft
     */
    public FindingDraft atMost(Severity severity) {
        this.ceiling = Objects.requireNonNull(severity, "severity");
        return this;
    }

    /**
     * Says that this finding matters more than others of the rule: it is a step more severe than the profile says.
     *
     * @return this draft
     */
    public FindingDraft worse() {
        this.isWorse = true;
        return this;
    }

    /**
     * Says that this finding is about what is there, even if others of the rule {@linkplain RuleMetadata#missesElements()
     * may come of an element that is not}: it matters as much in a public edition.
     *
     * @return this draft
     */
    public FindingDraft isThere() {
        this.isThere = true;
        return this;
    }

    /**
     * Tells this finding from others that the rule may report of the same place, so that each is known again in the next
     * version of the document.
     *
     * @param key an id or another key that stays when wording and order change
     * @return this draft
     */
    public FindingDraft about(String key) {
        this.about = Objects.requireNonNull(key, "key");
        return this;
    }

    /**
     * Reports the finding.
     *
     * @param template what was found, in plain English, with the names of arguments in braces; {@code {place}} is the
     *     name of what the path leads to, such as {@code the deadline of action "Open data"}
     * @throws IllegalArgumentException if the template speaks of an argument that was not given
     * @throws IllegalStateException if the rule has returned from its check already, so that nobody would hear of it
     */
    public void report(String template) {
        Objects.requireNonNull(template, "template");
        Severity severity = run.severity(isWorse, ceiling);
        if (isThere) {
            run.report(path, about, severity, template, arguments);
        } else {
            run.reportMissing(path, about, severity, template, arguments);
        }
    }
}
