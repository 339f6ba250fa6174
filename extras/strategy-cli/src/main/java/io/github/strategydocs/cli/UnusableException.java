package io.github.strategydocs.cli;

/** Something that the caller gave cannot be used; the message says what and why, and is all that they need. */
final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableException(String message) {
        super(message);
    }

    UnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
