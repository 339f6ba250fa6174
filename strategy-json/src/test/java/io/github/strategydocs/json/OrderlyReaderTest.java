package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.IncompleteValueException;
import io.github.strategydocs.metamodel.InvalidValueException;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedTypes;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the reader of documents in order takes, the thorough one takes too, and in the same way. */
class OrderlyReaderTest {

    /** Bytes that mean something to a reader of JSON, and some that are no ASCII. */
    private static final byte[] BYTES =
            "{}[]:,\"\\/ \t\n\u0000\u001f0159.-+eEtfnbrux~ÿ\uFFFD\uD83D\uDE00".getBytes(StandardCharsets.UTF_8);

    private final Random random = new Random(11);

    @Test
    void takes_documents_in_order() {
        RandomDocuments documents = new RandomDocuments(21, DocumentShape.STANDARD.withExtensionsOnly());
        int taken = 0;
        for (int i = 0; i < 100; i++) {
            Strategy strategy = documents.next();
            for (JsonForm form : JsonForm.values()) {
                Optional<Described> read = read(Reading.bytes(strategy, form), ReadOptions.strict());
                if (read.isPresent()) {
                    assertThat(read).contains(strategy);
                    taken++;
                }
            }
        }
        assertThat(taken).isGreaterThan(200);
    }

    @Test
    void takes_nothing_of_which_there_is_something_to_say() {
        RandomDocuments documents = new RandomDocuments(22);
        int taken = 0;
        for (int i = 0; i < 60; i++) {
            byte[] text = Reading.bytes(documents.next(), JsonForm.COMPACT);
            for (int round = 0; round < 200; round++) {
                taken += agree(round == 0 ? text : changed(text)) ? 1 : 0;
            }
        }
        assertThat(taken).isPositive();
    }

    @Test
    void takes_the_end_of_a_text_only_where_it_belongs() {
        byte[] text = TestDocuments.utf8(TestDocuments.MINIMAL.strip());
        assertThat(agree(text)).isTrue();
        for (int end = 0; end < text.length; end++) {
            assertThat(agree(Arrays.copyOf(text, end))).isFalse();
        }
    }

    private byte[] changed(byte[] text) {
        int at = random.nextInt(text.length);
        byte other = BYTES[random.nextInt(BYTES.length)];
        byte[] changed;
        switch (random.nextInt(3)) {
            case 0 -> {
                changed = text.clone();
                changed[at] = other;
            }
            case 1 -> {
                changed = Arrays.copyOf(text, text.length + 1);
                System.arraycopy(text, at, changed, at + 1, text.length - at);
                changed[at] = other;
            }
            default -> {
                changed = Arrays.copyOf(text, text.length - 1);
                System.arraycopy(text, at + 1, changed, at, text.length - at - 1);
            }
        }
        return changed;
    }

    /** Whether the text was taken; if so, the thorough reader has the same to say. */
    private static boolean agree(byte[] text) {
        boolean taken = false;
        for (ReadOptions options : new ReadOptions[] {ReadOptions.lenient(), ReadOptions.strict()}) {
            Optional<Described> read = read(text, options);
            if (read.isPresent()) {
                DescribedParser.Outcome outcome = parser(text, options).parseThoroughly();
                String shown = new String(text, StandardCharsets.UTF_8);
                assertThat(outcome.problems()).as(shown).isEmpty();
                assertThat(outcome.value()).as(shown).isEqualTo(read.get());
                taken = true;
            }
        }
        return taken;
    }

    private static DescribedParser parser(byte[] text, ReadOptions options) {
        return new DescribedParser(
                DescribedTypes.strategy(), Sections::isName, text, options, new TextPositions(text, 1));
    }

    private static Optional<Described> read(byte[] text, ReadOptions options) {
        try {
            return Optional.of(new OrderlyReader(text, options).read(DescribedTypes.strategy()));
        } catch (ReadAgain | InvalidValueException | IncompleteValueException e) {
            return Optional.empty();
        }
    }
}
