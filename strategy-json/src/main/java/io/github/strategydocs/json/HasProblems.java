package io.github.strategydocs.json;

import java.util.List;

/**
 * An exception that carries everything that is wrong with a document, whoever read it: one handler serves
 * {@link StrategyJson} and the mappers of Jackson 2 and Jackson 3.
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
     * @return an unmodifiable list, empty if the exception was serialised in between
     */
    List<Problem> problems();
}
