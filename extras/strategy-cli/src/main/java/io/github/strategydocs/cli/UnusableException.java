package io.github.strategydocs.cli;

import java.util.Optional;
import javax.annotation.Nullable;

/** Something that the caller gave cannot be used; the message says what and why, and is all that they need. */
final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @Nullable
    private final String file;

    UnusableException(String message) {
        super(message);
        this.file = null;
    }

    UnusableException(String message, Throwable cause) {
        super(message, cause);
        this.file = null;
    }

    /**
     * Of a file that stands beside what the command is about.
     *
     * @param file the name by which the caller knows it
     */
    UnusableException(String message, String file, Throwable cause) {
        super(message, cause);
        this.file = file;
    }

    /** The file that cannot be used, where it stands beside what the command is about. */
    Optional<String> file() {
        return Optional.ofNullable(file);
    }
}
