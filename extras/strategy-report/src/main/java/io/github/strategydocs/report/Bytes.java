package io.github.strategydocs.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes text to a stream in UTF-8, whatever the platform thinks. */
final class Bytes {

    private Bytes() {}

    static void write(OutputStream stream, CharSequence text) {
        try {
            stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
