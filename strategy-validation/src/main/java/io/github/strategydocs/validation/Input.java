package io.github.strategydocs.validation;

/**
 * An input that a rule may need in addition to the document. A rule is not run if one of its inputs is missing.
 *
 * <pre>{@code
 * for (Rule rule : Rules.builtIn()) {
 *     if (rule.metadata().needs().contains(Input.CORPUS)) {
 *         System.out.println(rule.metadata().id() + " compares with the strategies of others");
 *     }
 * }
 * }</pre>
 */
public enum Input {
    /** The previous version: {@link ValidationRequest#withPrevious}. */
    PREVIOUS_VERSION("it compares with the version before, and none was given"),
    /** The documents to which this one refers: {@link ValidationRequest#withRelated}. */
    RELATED_DOCUMENTS("it looks into related documents, and none was given"),
    /** The strategies of other bodies: {@link ValidationRequest#withCorpus}. */
    CORPUS("it compares with the strategies of others, and none were given"),
    /** The date of checking: {@link ValidationRequest#withAsOf}. */
    DATE_OF_CHECKING("it needs the date of checking, and none was given"),
    /** The statement that the document is a public edition: {@link ValidationRequest#asPublicEdition}. */
    PUBLIC_EDITION("it looks at public editions alone, and the document was not said to be one");

    private final String absence;

    Input(String absence) {
        this.absence = absence;
    }

    /** Why a rule that needs this is not run. */
    String absence() {
        return absence;
    }
}
