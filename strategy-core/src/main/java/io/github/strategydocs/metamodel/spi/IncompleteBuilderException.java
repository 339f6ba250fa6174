package io.github.strategydocs.metamodel.spi;

import io.github.strategydocs.metamodel.IncompleteValueException;
import java.util.List;

/**
 * What generated builders throw. Immutables tells the type of the value in a sentence alone, whose form it promises to keep:
 * {@code Cannot build Party, some of required attributes are not set [name, kind]}.
 *
 * <pre>{@code
 * try {
 *     Party.builder().id("board").build();
 * } catch (IncompleteBuilderException e) {
 *     e.getMessage();     // "Party cannot be built without name, kind"
 * }
 * }</pre>
 */
public final class IncompleteBuilderException extends IncompleteValueException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param sentence what Immutables says
     */
    public IncompleteBuilderException(String sentence) {
        super(
                between(sentence, "Cannot build ", ","),
                List.of(between(sentence, "[", "]").split(", ")));
    }

    private static String between(String sentence, String before, String after) {
        int from = sentence.indexOf(before) + before.length();
        return sentence.substring(from, sentence.indexOf(after, from));
    }
}
