package io.github.strategydocs.validation;

import java.util.List;

/**
 * A check of the content of a document.
 *
 * <p>Implemented by users who add rules. A rule keeps no state between documents and must be safe to share between
 * threads. It reports findings and must not throw: an exception is reported as a failure of the rule.
 *
 * <pre>{@code
 * final class TitleShouting implements Rule {
 *
 *     private static final RuleMetadata METADATA = RuleMetadata.builder("acme/title-shouting")
 *         .title("A title in capitals")
 *         .why("Capitals are hard to read.")
 *         .remedy("Write the title as a sentence.")
 *         .inDraft(Severity.INFO).inPublication(Severity.WARNING)
 *         .build();
 *
 *     public RuleMetadata metadata() {
 *         return METADATA;
 *     }
 *
 *     public void check(RuleContext context) {
 *         for (Located<Action> located : context.all(Action.class)) {
 *             String title = located.value().title();
 *             if (title.equals(title.toUpperCase(Locale.ROOT))) {
 *                 context.finding(located.path().attribute("title")).report("{place} is in capitals.");
 *             }
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>A rule is {@linkplain Validator#withRules added to a validator} directly, or provided as a service that {@link
 * Rules#found()} finds; a service needs a public constructor without parameters.
 */
public interface Rule {

    /**
     * The description of the rule. A validator asks for it once, when the rule is added.
     *
     * @return always the same metadata
     */
    RuleMetadata metadata();

    /**
     * Checks a document and reports what it finds.
     *
     * @param context gives access to the document and the other inputs, and receives the findings
     */
    void check(RuleContext context);

    /**
     * Documents that show what the rule finds, and similar ones in which it finds nothing. {@link RuleExamples} runs
     * them as tests, and the catalogue of rules shows them.
     *
     * @return the examples; by default there are none
     */
    default List<RuleExample> examples() {
        return List.of();
    }
}
