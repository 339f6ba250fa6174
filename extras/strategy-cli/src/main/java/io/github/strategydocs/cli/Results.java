package io.github.strategydocs.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where results go: to standard output as they come, or to a file, which is written whole at the end. */
final class Results {

    static final String STANDARD_STREAM = "-";

    private final Surroundings surroundings;
    private final String target;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    Results(Surroundings surroundings, String target) {
        this.surroundings = surroundings;
        this.target = target;
    }

    boolean isStandardOutput() {
        return target.equals(STANDARD_STREAM);
    }

    /** Where to write to; closing it closes nothing. */
    OutputStream stream() {
        return isStandardOutput() ? surroundings.out() : kept;
    }

    /** Says that all has been written. */
    void complete() {
        if (isStandardOutput()) {
            surroundings.out().flush();
            return;
        }
        try {
            WholeFile.write(Path.of(target), kept.toByteArray());
        } catch (IOException e) {
            throw new UnusableException(target + " cannot be written: " + IoReasons.of(e), e);
        }
    }

    /** Writes everything at once. */
    void write(byte[] bytes) {
        try {
            stream().write(bytes);
        } catch (IOException e) {
            throw new UnusableException(target + " cannot be written: " + IoReasons.of(e), e);
        }
        complete();
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }
}
