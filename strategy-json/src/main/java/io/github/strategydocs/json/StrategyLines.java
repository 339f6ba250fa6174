package io.github.strategydocs.json;

import io.github.strategydocs.model.Strategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Nullable;

/**
 * Reads and writes many documents as NDJSON, one per line, with only one in memory at a time.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(file)) {
 *     StrategyLines.read(in, ReadOptions.lenient()).forEachRemaining(line -> {
 *         if (!line.result().isUsable()) {
 *             System.err.println("line " + line.number() + ": " + line.result().problems());
 *         }
 *     });
 * }
 * }</pre>
 *
 * <p>A line that cannot be read is a result with problems and does not end reading. Blank lines are skipped. A line
 * that is longer than the limit on the input is reported as such, and reading continues with the next line.
 */
public final class StrategyLines {

    private static final int BUFFER = 1 << 16;
    private static final int BOM_LENGTH = 3;

    private StrategyLines() {}

    /**
     * The result of one line.
     *
     * @param number the line, from 1
     * @param result the result of reading it; line numbers of its problems refer to the whole input
     */
    public record Line(long number, ReadResult result) {

        /** Checks that there is a result. */
        public Line {
            Objects.requireNonNull(result, "result");
        }
    }

    /**
     * Reads the documents of a stream, one at a time, as they are asked for. The stream is left open.
     *
     * @param in the stream, in UTF-8
     * @param options how to read each document
     * @return an iterator to be used by one thread; it throws {@link UncheckedIOException} if the stream fails
     */
    public static Iterator<Line> read(InputStream in, ReadOptions options) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(options, "options");
        return new LineIterator(in, options);
    }

    /**
     * Writes documents to a stream, one a line, as they are given. The stream is left open.
     *
     * @param out the stream
     * @return takes each document; to be used by one thread; throws {@link StrategyWriteException} if it cannot be
     *     written
     */
    public static Consumer<Strategy> writeTo(OutputStream out) {
        Objects.requireNonNull(out, "out");
        return strategy -> {
            byte[] line = StrategyJson.write(strategy, JsonForm.COMPACT);
            try {
                out.write(line);
                out.write('\n');
            } catch (IOException e) {
                throw new StrategyWriteException("cannot write " + strategy + ": " + e.getMessage(), e);
            }
        };
    }

    private static final class LineIterator implements Iterator<Line> {

        private final InputStream in;
        private final ReadOptions options;
        private long number;

        private final byte[] buffer = new byte[BUFFER];
        private int position;
        private int filled;

        @Nullable
        private byte[] line;

        LineIterator(InputStream in, ReadOptions options) {
            this.in = in;
            this.options = options;
        }

        @Override
        public boolean hasNext() {
            while (line == null || isBlank(line)) {
                try {
                    line = nextLine();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                if (line == null) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Line next() {
            if (!hasNext() || line == null) {
                throw new NoSuchElementException("no more lines");
            }
            byte[] text = line;
            line = null;
            return new Line(number, StrategyJson.parseLine(text, options, number));
        }

        /**
         * The next line, cut two bytes beyond the limit. A carriage return may be taken off, and one byte too many must
         * remain so that the reader sees that the line is too long.
         */
        @Nullable
        private byte[] nextLine() throws IOException {
            if (position == filled && !fill()) {
                return null;
            }
            number++;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            boolean ended = false;
            while (!ended && (position < filled || fill())) {
                int end = position;
                while (end < filled && buffer[end] != '\n') {
                    end++;
                }
                int room = options.limits().inputBytes() + 2 - bytes.size();
                bytes.write(buffer, position, Math.min(end - position, room));
                ended = end < filled;
                position = ended ? end + 1 : end;
            }
            byte[] text = bytes.toByteArray();
            // The carriage return before a line feed belongs to the end of the line.
            boolean carriageReturn = text.length > 0 && text[text.length - 1] == '\r';
            return carriageReturn ? Arrays.copyOf(text, text.length - 1) : text;
        }

        private boolean fill() throws IOException {
            position = 0;
            filled = Math.max(0, in.read(buffer));
            return filled > 0;
        }

        /** A line that was cut is not blank, whatever it begins with: what follows is not known. */
        private boolean isBlank(byte[] text) {
            if (text.length > options.limits().inputBytes()) {
                return false;
            }
            for (int i = Input.hasByteOrderMark(text) ? BOM_LENGTH : 0; i < text.length; i++) {
                if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
