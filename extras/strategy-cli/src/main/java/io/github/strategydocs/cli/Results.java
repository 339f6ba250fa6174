package io.github.strategydocs.cli;

import io.github.strategydocs.json.internal.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where results go: to standard output as they come, or to a file, which is written whole at the end. */
final class Results {

    static final String STANDARD_STREAM = "-";

    private final Surroundings surroundings;
    private final String target;
    private final Path file;
    private final Runnable check;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    /**
     * Results that go to a place.
     *
     * @param target a file, or {@code -}
     * @param check throws what is in the way of writing there; it is asked now, for whoever would wait in vain, and again
     *     when all has been read
     * @throws UnusableException if that cannot be the name of a file
     */
    Results(Surroundings surroundings, String target, Runnable check) {
        this.surroundings = surroundings;
        this.target = target;
        this.file = file(target);
        this.check = check;
        check.run();
    }

    private static Path file(String name) {
        Path file = FileNames.path(name);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Path said = file.getParent() == null ? folder : file.getParent();
            throw new UnusableException(name + " cannot be written: "
                    + (Files.exists(folder)
                            ? said + " is no folder"
                            : "there is no folder " + said + "; make it first"));
        }
        return file;
    }

    boolean isStandardOutput() {
        return target.equals(STANDARD_STREAM);
    }

    /** Whether there is a file already that the results would replace. */
    boolean isThere() {
        return !isStandardOutput() && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
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
        check.run();
        try {
            WholeFile.write(file, kept.toByteArray());
        } catch (IOException e) {
            throw new UnusableException(target + " cannot be written: " + IoReasons.of(e), e);
        }
    }

    /** What writes itself to a stream. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes everything at once. */
    void write(Content content) {
        try {
            content.writeTo(stream());
        } catch (IOException e) {
            throw new UnusableException(target + " cannot be written: " + IoReasons.of(e), e);
        }
        complete();
    }

    void write(byte[] bytes) {
        write(out -> out.write(bytes));
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }
}
