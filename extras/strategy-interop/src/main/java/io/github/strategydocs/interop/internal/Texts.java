package io.github.strategydocs.interop.internal;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog.At;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Bytes as characters, and places in them. */
public final class Texts {

    private Texts() {}

    /** The characters of some bytes, from an offset on; a byte that is none in the encoding ends reading. */
    public static String decode(byte[] bytes, Charset charset, int offset, ImportLog log) {
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        boolean isWrong =
                decoder.decode(in, out, true).isError() || decoder.flush(out).isError();
        String text = out.flip().toString();
        if (isWrong) {
            throw log.error(
                    ImportProblemCode.WRONG_ENCODING,
                    placeBehind(text),
                    "the input is not encoded as " + charset.name(),
                    Optional.of("save the file as UTF-8"));
        }
        return text;
    }

    /** The place behind the last character of a text. */
    public static At placeBehind(String text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new At("", line, text.length() - lineStart + 1);
    }

    /** The offset of a place in a text, or its length if there is no such place. */
    public static int offsetOf(String text, At at) {
        int line = 1;
        int i = 0;
        while (i < text.length() && line < at.line()) {
            line += endsLine(text, i) ? 1 : 0;
            i++;
        }
        return Math.min(text.length(), i + Math.max(0, at.column() - 1));
    }

    /** A line ends behind a line feed, or behind a carriage return alone. */
    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
