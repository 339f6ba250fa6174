package io.github.strategydocs.json;

/** An operation of a patch cannot be carried out. */
final class PatchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String reason;
    private final boolean isAboutFrom;

    private PatchFailure(ProblemCode code, String message, boolean isAboutFrom) {
        super(message, null, false, false);
        this.code = code;
        this.reason = message;
        this.isAboutFrom = isAboutFrom;
    }

    PatchFailure(ProblemCode code, String message) {
        this(code, message, false);
    }

    /** The same, said of the place from which something is taken. */
    PatchFailure aboutFrom() {
        return new PatchFailure(code, reason, true);
    }

    String reason() {
        return reason;
    }

    ProblemCode code() {
        return code;
    }

    boolean isAboutFrom() {
        return isAboutFrom;
    }
}
