package io.github.strategydocs.jackson3;

import io.github.strategydocs.json.HasProblems;
import io.github.strategydocs.json.Problem;
import java.util.List;
import javax.annotation.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Thrown when a mapper of Jackson 3 cannot read a document. Contains all problems.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new StrategyModule()).build();
 * try {
 *     Strategy strategy = mapper.readValue("{ \"id\": \"plan\" }", Strategy.class);
 * } catch (StrategyMappingException e) {
 *     e.problems().forEach(System.err::println);
 * }
 * }</pre>
 */
public class StrategyMappingException extends DatabindException implements HasProblems {

    private static final long serialVersionUID = 1L;

    @Nullable
    private final transient List<Problem> problems;

    StrategyMappingException(JsonParser parser, String message, List<Problem> problems, @Nullable Throwable cause) {
        super(parser, message, cause);
        this.problems = List.copyOf(problems);
    }

    @Override
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
