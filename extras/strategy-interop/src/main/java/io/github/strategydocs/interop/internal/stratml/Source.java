package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.ImportLog.At;
import io.github.strategydocs.interop.internal.Texts;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a document: by its byte-order mark, or else as its declaration says, or else UTF-8. A parser that is
 * given bytes would do so too, but prints what it does not like.
 */
final class Source {

    private static final int DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml\\s[^>]{0,100}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");

    private final byte[] bytes;
    private final ImportLog log;

    private Source(byte[] bytes, ImportLog log) {
        this.bytes = bytes;
        this.log = log;
    }

    static String decode(byte[] bytes, ImportLog log) {
        return new Source(bytes, log).decode();
    }

    private String decode() {
        if (bytes.length == 0) {
            throw log.error(
                    ImportProblemCode.EMPTY_INPUT, new At("", 1, 1), "the input holds nothing", Optional.empty());
        }
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            log.warn(ImportProblemCode.BYTE_ORDER_MARK, new At("", 1, 1), "the input begins with a byte-order mark");
            return decode(StandardCharsets.UTF_8, 3);
        } else if (startsWith(0xFE, 0xFF)) {
            return decode(StandardCharsets.UTF_16BE, 2);
        } else if (startsWith(0xFF, 0xFE)) {
            return decode(StandardCharsets.UTF_16LE, 2);
        } else if (startsWith(0, '<')) {
            return decode(StandardCharsets.UTF_16BE, 0);
        } else if (startsWith('<', 0)) {
            return decode(StandardCharsets.UTF_16LE, 0);
        }
        return decode(declared(), 0);
    }

    private boolean startsWith(int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }

    private Charset declared() {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher matcher = ENCODING.matcher(start);
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = matcher.group(1);
        Charset charset = named(name);
        // It was read byte by byte so far, which none of the wider encodings can be.
        if (!charset.newEncoder().canEncode('<') || "<".getBytes(charset).length != 1) {
            throw wrong(new At("", 1, 1), "the input says that it is encoded as " + name + ", which it is not");
        }
        return charset;
    }

    private Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            throw wrong(
                    new At("", 1, 1),
                    "the input says that it is encoded as " + name + ", which is no encoding known here");
        }
    }

    private String decode(Charset charset, int offset) {
        return Texts.decode(bytes, charset, offset, log);
    }

    private RuntimeException wrong(At at, String message) {
        return log.error(ImportProblemCode.WRONG_ENCODING, at, message, Optional.of("save the file as UTF-8"));
    }
}
