package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The look over a text, by blocks, sees what a decoder and a plain loop see, which go step by step. */
class InputProperties {

    @Property(seed = "1", tries = 4000)
    void the_first_byte_that_is_not_utf_8_is_the_one_at_which_a_decoder_stops(@ForAll("texts") byte[] text) {
        assertThat(new Input(text).invalidAt()).isEqualTo(decoderStopsAt(text));
    }

    @Property(seed = "2", tries = 4000)
    void an_escape_of_a_surrogate_is_seen_wherever_it_stands(@ForAll("escapes") String text) {
        assertThat(new Input(text.getBytes(StandardCharsets.UTF_8)).mayHoldLoneSurrogates())
                .isEqualTo(hasSurrogateEscape(text));
    }

    @Example
    void every_pair_of_bytes_is_judged_as_a_decoder_judges_it() {
        for (int first = 0; first < 0x100; first++) {
            for (int second = 0; second < 0x100; second++) {
                byte[] text = {'a', (byte) first, (byte) second, (byte) 0x80, (byte) 0x80, 'a'};

                assertThat(new Input(text).invalidAt())
                        .as("%02X %02X", first, second)
                        .isEqualTo(decoderStopsAt(text));
            }
        }
    }

    /** Bytes of all kinds among plain ones, so that blocks of eight words are passed over and broken off. */
    @Provide
    Arbitrary<byte[]> texts() {
        Arbitrary<byte[]> plain = Arbitraries.integers()
                .between(0, 90)
                .map(length -> "x".repeat(length).getBytes(StandardCharsets.US_ASCII));
        Arbitrary<byte[]> characters = Arbitraries.of(
                        "é", "€", "\uD83D\uDEA2", "\\", "\\\\", "\u0800", "\uFFFF", "\u007F")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> bytes = Arbitraries.of(0x80, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF)
                .map(value -> new byte[] {value.byteValue()});
        return Arbitraries.frequencyOf(Tuple.of(4, plain), Tuple.of(4, characters), Tuple.of(1, bytes))
                .list()
                .ofMaxSize(8)
                .map(InputProperties::joined);
    }

    @Provide
    Arbitrary<String> escapes() {
        return Arbitraries.of(
                        "\\",
                        "u",
                        "d",
                        "D",
                        "7",
                        "8",
                        "a",
                        "F",
                        "g",
                        "\\ud8",
                        "\\uD7",
                        "\\\\",
                        "é",
                        "x".repeat(40),
                        "\n")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static boolean hasSurrogateEscape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                if (text.substring(i + 1).matches("(?s)u[dD][89a-fA-F].*")) {
                    return true;
                }
                i++; // what is escaped begins no escape
            }
        }
        return false;
    }

    private static int decoderStopsAt(byte[] text) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(text);
        CoderResult result = decoder.decode(bytes, CharBuffer.allocate(text.length), true);
        return result.isError() ? bytes.position() : -1;
    }
}
