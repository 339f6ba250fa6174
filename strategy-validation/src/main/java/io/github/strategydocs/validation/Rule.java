package io.github.strategydocs.validation;

import java.util.List;

/**
 * One check of what a document says.
 *
 * <p>Implemented by whoever adds a rule. A rule keeps no state between documents and must be safe to share between
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
 * <p>A rule is given to a validator {@linkplain Validator#withRules by hand}, or offered as a service and
 * {@linkplain Rules#found() found}; for that, it has a public constructor without parameters.
 */
public interface Rule {

    /**
     * The description of the rule. A validator asks for it once, when the rule is added.
     *
     * @return always the same metadata
     */
    RuleMetadata metadata();

    /**
     * Looks at a document and reports what it finds.
     *
     * @param context the document, what came with it, and where to report
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
