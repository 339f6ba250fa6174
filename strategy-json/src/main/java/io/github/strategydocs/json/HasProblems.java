package io.github.strategydocs.json;

import java.util.List;

/**
 * What carries everything that is wrong with a document, be it the result of reading or an exception, and whoever read it:
 * one handler serves {@link StrategyJson} and the mappers of Jackson 2 and Jackson 3.
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
     * Everything that is wrong, in the order in which it stands.
     *
     * @return an unmodifiable list; of an exception that was serialised in between, empty
     */
    List<Problem> problems();
}
