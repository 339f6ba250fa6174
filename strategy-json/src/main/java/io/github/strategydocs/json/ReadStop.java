package io.github.strategydocs.json;

/** Ends reading where going on makes no sense: at a limit, or after too many problems, which are already listed. */
final class ReadStop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadStop(String message) {
        super(message, null, false, false);
    }
}
