package io.github.strategydocs.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Nullable;

/** A stream in UTF-8 for results that remembers why writing failed, where a print stream only knows that it did. */
final class ResultStream extends PrintStream {

    private final Remembering behind;

    ResultStream(OutputStream stream) {
        this(new Remembering(stream));
    }

    private ResultStream(Remembering behind) {
        super(behind, false, StandardCharsets.UTF_8);
        this.behind = behind;
    }

    /**
     * Why something could not be written; a reader who has gone, as {@code head} does, needs no explanation. Java has no
     * type for that failure: only the words of the system tell it, "Broken pipe" on Unix and "The pipe is being closed" or
     * "has been ended" on Windows. Where they are in another language, one line too many is said.
     */
    Optional<String> failure() {
        return reason().filter(reason -> !tellsOfPipe(reason));
    }

    /** Whether whoever read this has gone. */
    boolean isReaderGone() {
        return reason().filter(ResultStream::tellsOfPipe).isPresent();
    }

    private Optional<String> reason() {
        return Optional.ofNullable(behind.failure).map(IoReasons::of);
    }

    private static boolean tellsOfPipe(String reason) {
        return reason.toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static final class Remembering extends FilterOutputStream {

        @Nullable
        private IOException failure;

        Remembering(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int b) throws IOException {
            try {
                out.write(b);
            } catch (IOException e) {
                throw remember(e);
            }
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            try {
                out.write(bytes, start, length);
            } catch (IOException e) {
                throw remember(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw remember(e);
            }
        }

        private IOException remember(IOException e) {
            failure = failure == null ? e : failure;
            return e;
        }
    }
}
