package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.ElementPath;

/** The finding that a rule broke down. */
final class RuleFault {

    static final RuleMetadata METADATA = RuleMetadata.builder("validator/rule-failed")
            .title("A rule that broke down")
            .why("What the rule looks for may be there or not: nobody has looked.")
            .remedy(
                    "Report it to those who wrote the rule, with the document if you may; until it is mended, a profile "
                            + "can switch the rule off.")
            .inDraft(Severity.ERROR)
            .inPublication(Severity.ERROR)
            .build();

    /** What broke stands at the end of what an exception says, and is cut only where it says far too much. */
    private static final int LONGEST = 500;

    private RuleFault() {}

    /** What broke, in words: those of the exception, unless it breaks down over them too. */
    static String describe(Throwable fault) {
        String name = fault.getClass().getName();
        try {
            String words = fault.toString();
            return words == null ? name : words;
        } catch (Exception | AssertionError | StackOverflowError | LinkageError another) {
            return name;
        }
    }

    static RuleRun.Report report(RuleMetadata rule, String words, Throwable fault) {
        return new RuleRun.Report(
                METADATA,
                ElementPath.ROOT,
                rule.id(),
                Severity.ERROR,
                new Template("The rule {rule} broke down and found nothing further: {fault}."),
                Arguments.NONE.with("rule", rule.id()).withWhole("fault", Naming.fitted(words, LONGEST)),
                fault);
    }
}
