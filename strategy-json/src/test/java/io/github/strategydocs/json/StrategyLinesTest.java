package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.RandomDocuments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Many documents, one a line. */
class StrategyLinesTest {

    private static final String LINE = TestDocuments.MINIMAL.replace("\n", " ").strip();

    private static List<StrategyLines.Line> lines(String text) {
        return lines(text, ReadOptions.lenient());
    }

    private static List<StrategyLines.Line> lines(String text, ReadOptions options) {
        List<StrategyLines.Line> lines = new ArrayList<>();
        StrategyLines.read(new ByteArrayInputStream(TestDocuments.utf8(text)), options)
                .forEachRemaining(lines::add);
        return lines;
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void what_is_not_given_is_told_before_the_first_line_is_asked_for() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> StrategyLines.read(null, ReadOptions.lenient()))
                .withMessage("in");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> StrategyLines.read(new ByteArrayInputStream(new byte[0]), null))
                .withMessage("options");
    }

    @Test
    void what_is_written_is_read_back_in_order() {
        RandomDocuments documents = new RandomDocuments(8);
        List<Strategy> written = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Consumer<Strategy> writer = StrategyLines.writeTo(out);
        for (int i = 0; i < 50; i++) {
            written.add(documents.next());
            writer.accept(written.get(i));
        }

        Iterator<StrategyLines.Line> lines =
                StrategyLines.read(new ByteArrayInputStream(out.toByteArray()), ReadOptions.lenient());
        for (int i = 0; i < 50; i++) {
            StrategyLines.Line line = lines.next();
            assertThat(line.number()).isEqualTo(i + 1);
            assertThat(line.result().strategy()).isEqualTo(written.get(i));
        }
        assertThat(lines.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(lines::next);
    }

    @Test
    void blank_lines_are_passed_over_and_counted() {
        assertThat(lines("\n \t\n\r\n" + LINE + "\n\n" + LINE))
                .extracting(StrategyLines.Line::number)
                .containsExactly(4L, 6L);
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\r\n  ")).isEmpty();
        assertThat(lines("\uFEFF")).isEmpty();
        assertThat(lines("\uFEFF\r\n" + LINE))
                .extracting(StrategyLines.Line::number)
                .containsExactly(2L);
    }

    @Test
    void a_line_may_end_in_either_way_or_at_the_end_of_the_input() {
        for (String text :
                List.of(LINE + "\n" + LINE, LINE + "\r\n" + LINE + "\r\n", "\uFEFF" + LINE + "\n" + LINE + "\n")) {
            assertThat(lines(text, ReadOptions.strict()))
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line.result().problems()).isEmpty());
        }
    }

    @Test
    void a_broken_line_is_a_result_of_its_own_and_its_problems_stand_in_the_whole_input() {
        String broken = LINE.replace("draft", "drafd");
        List<StrategyLines.Line> lines = lines(LINE + "\r\n" + broken + "\r\n" + LINE.substring(0, 20) + "\r\n" + LINE);

        assertThat(lines).extracting(line -> line.result().isUsable()).containsExactly(true, false, false, true);
        Problem wrong = lines.get(1).result().problems().get(0);
        assertThat(wrong.code()).isEqualTo(ProblemCode.UNKNOWN_CONSTANT);
        assertThat(wrong.line()).isEqualTo(2);
        assertThat(wrong.column()).isEqualTo(broken.indexOf("\"drafd\"") + 1);
        Problem cut = lines.get(2).result().problems().get(0);
        assertThat(cut.code()).isEqualTo(ProblemCode.TRUNCATED);
        assertThat(cut.line()).isEqualTo(3);
        assertThat(cut.column()).isEqualTo(21);
    }

    @Test
    void the_source_map_of_a_line_counts_in_the_whole_input() {
        StrategyLines.Line second = lines("\n" + LINE).get(0);

        assertThat(second.result().sourceMap().locate(io.github.strategydocs.metamodel.ElementPath.parse("title")))
                .contains(new io.github.strategydocs.metamodel.SourcePosition(2, LINE.indexOf("\"title\"") + 1));
    }

    @Test
    void a_line_that_is_too_long_is_reported_and_skipped() {
        int limit = LINE.length() + 10;
        ReadOptions options = ReadOptions.lenient().withLimits(Limits.DEFAULT.withInputBytes(limit));
        String fits = LINE + " ".repeat(10);
        List<StrategyLines.Line> lines =
                lines(fits + "\r\n" + fits + " \n" + LINE + " ".repeat(1_000_000) + "\n" + fits, options);

        assertThat(lines).extracting(line -> line.result().isUsable()).containsExactly(true, false, false, true);
        assertThat(lines.get(2).result().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.found()).contains("inputBytes");
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void a_line_that_is_too_long_is_reported_wherever_the_limit_cuts_it() {
        ReadOptions options = ReadOptions.lenient().withLimits(Limits.DEFAULT.withInputBytes(LINE.length()));
        String blank = " ".repeat(LINE.length() + 2);
        for (String tooLong :
                List.of(LINE + "\rand more", LINE + "\r\rand more", LINE + " \r", blank + LINE, blank + "\r" + LINE)) {
            assertThat(lines(tooLong + "\n" + LINE, options))
                    .as(tooLong)
                    .extracting(line -> line.result().isUsable())
                    .containsExactly(false, true);
        }
    }

    @Test
    void one_line_is_held_at_a_time() {
        byte[] line = TestDocuments.utf8(TestDocuments.withProperties("\"x-a\": \"" + "a".repeat(1 << 20) + "\"")
                        .replace("\n", " ")
                + "\n");
        int count = 2_000;
        // Two gigabytes, far more than a test has.
        InputStream endless = new InputStream() {
            private long position;

            @Override
            public int read() {
                return position < (long) line.length * count ? line[(int) (position++ % line.length)] : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (position >= (long) line.length * count) {
                    return -1;
                }
                int start = (int) (position % line.length);
                int read = Math.min(length, line.length - start);
                System.arraycopy(line, start, buffer, offset, read);
                position += read;
                return read;
            }
        };
        Iterator<StrategyLines.Line> lines = StrategyLines.read(endless, ReadOptions.lenient());
        for (int i = 0; i < 300; i++) {
            assertThat(lines.next().result().isUsable()).isTrue();
        }
    }

    @Test
    void a_stream_that_fails_is_reported_as_such() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("no more");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(
                        () -> StrategyLines.read(failing, ReadOptions.lenient()).hasNext())
                .withMessageContaining("no more");
    }
}
