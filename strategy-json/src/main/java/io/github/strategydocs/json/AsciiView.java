package io.github.strategydocs.json;

import java.nio.charset.StandardCharsets;

/** A text of plain ASCII inside the bytes of a document, so that looking at it makes no copy. */
final class AsciiView implements CharSequence {

    private final byte[] text;
    private int from;
    private int end;

    AsciiView(byte[] text) {
        this.text = text;
    }

    AsciiView of(int start, int stop) {
        this.from = start;
        this.end = stop;
        return this;
    }

    @Override
    public int length() {
        return end - from;
    }

    @Override
    public char charAt(int index) {
        return (char) text[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int stop) {
        return toString().substring(start, stop);
    }

    @Override
    public String toString() {
        return new String(text, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
