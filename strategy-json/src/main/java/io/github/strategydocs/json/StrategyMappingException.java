package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import javax.annotation.Nullable;

/**
 * A document could not be read by an {@code ObjectMapper}. It carries everything that is wrong with it.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
 * try {
 *     Strategy strategy = mapper.readValue("{ \"id\": \"plan\" }", Strategy.class);
 * } catch (StrategyMappingException e) {
 *     e.problems().forEach(System.err::println);
 *     e.problems().get(0).code();     // MISSING_ATTRIBUTE
 * }
 * }</pre>
 */
public class StrategyMappingException extends JsonMappingException implements HasProblems {

    private static final long serialVersionUID = 1L;

    @Nullable
    private final transient List<Problem> problems;

    StrategyMappingException(JsonParser parser, List<Problem> problems, @Nullable Throwable cause) {
        super(parser, StrategyReadException.describe(problems), cause);
        this.problems = List.copyOf(problems);
    }

    @Override
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
