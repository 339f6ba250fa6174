package io.github.strategydocs.cli;

/** The words that were given make no sense; the message says why. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String command;

    UsageException(String message, String command) {
        super(message);
        this.command = command;
    }

    /** The command whose help may help. */
    String command() {
        return command;
    }
}
