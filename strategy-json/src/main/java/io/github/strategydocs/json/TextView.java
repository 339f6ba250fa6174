package io.github.strategydocs.json;

/** A text inside the parser's own buffer, so that looking at it makes no copy. */
final class TextView implements CharSequence {

    private char[] buffer = new char[0];
    private int offset;
    private int length;

    TextView of(char[] characters, int from, int count) {
        this.buffer = characters;
        this.offset = from;
        this.length = count;
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return buffer[offset + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(buffer, offset + start, end - start);
    }

    @Override
    public String toString() {
        return new String(buffer, offset, length);
    }
}
