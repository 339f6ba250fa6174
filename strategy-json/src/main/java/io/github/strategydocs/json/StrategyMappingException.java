package io.github.strategydocs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** A document could not be read by an {@code ObjectMapper}. It carries everything that is wrong with it. */
public class StrategyMappingException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    StrategyMappingException(JsonParser parser, List<Problem> problems) {
        super(parser, StrategyReadException.describe(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong, in the order in which it stands.
     *
     * @return an unmodifiable list
     */
    public List<Problem> problems() {
        return problems;
    }
}
