package io.github.strategydocs.interop.internal.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.strategydocs.json.ProblemForm;
import io.github.strategydocs.json.StrategyNotation.Fault;
import java.util.Map;
import java.util.Optional;

/** Something in a text that is YAML perhaps, but not taken. */
final class YamlFault extends JsonProcessingException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    YamlFault(ProblemForm form, long offset, Map<String, Object> arguments, String hint) {
        this(Fault.of(form, offset, arguments, Optional.of(hint)));
    }

    YamlFault(Fault fault) {
        super(fault.message());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
