package io.github.strategydocs.json;

import java.util.List;

/**
 * A result of reading or an exception that has the problems of a document. One handler can therefore serve {@link
 * StrategyJson} and the mappers of Jackson 2 and Jackson 3.
 *
 * <pre>{@code
 * try {
 *     StrategyJson.read("{ \"id\": \"plan\" }");
 * } catch (RuntimeException e) {
 *     if (e instanceof HasProblems document) {
 *         document.problems().forEach(System.err::println);
 *     }
 * }
 * }</pre>
 *
 * <p>Called, not implemented, by users.
 */
public interface HasProblems {

    /**
     * All problems, in the order of the text.
     *
     * @return an unmodifiable list; empty for an exception that was serialized and deserialized
     */
    List<Problem> problems();
}
