package io.github.strategydocs.metamodel;

/**
 * A position in the text of a document, as editors count it.
 *
 * <pre>{@code
 * SourcePosition place = new SourcePosition(41, 7);
 * place.toString();                                      // "41:7"
 * place.compareTo(new SourcePosition(40, 80)) > 0;       // true
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param line 1 for the first line
 * @param column 1 for the first character of the line, counted in UTF-16 units
 */
public record SourcePosition(int line, int column) implements Comparable<SourcePosition> {

    /**
     * Checks line and column.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public SourcePosition {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns are counted from 1, not " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(SourcePosition other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /**
     * The position in the style of a compiler message.
     *
     * @return for example {@code 41:7}
     */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
