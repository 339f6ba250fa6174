package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.ImportProblemCode;
import java.util.Optional;

/** A cell does not say what its column asks for. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ImportProblemCode code;
    private final transient Optional<String> hint;

    Unreadable(ImportProblemCode code, String message, Optional<String> hint) {
        super(message, null, false, false);
        this.code = code;
        this.hint = hint;
    }

    ImportProblemCode code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    Optional<String> hint() {
        return hint;
    }
}
