package io.github.strategydocs.interop.internal.csv;

import java.util.ArrayList;
import java.util.List;

/** A row as it stands in a file. Not safe to share between threads. */
final class Row {

    private final int number;
    private final int line;
    private final List<String> cells = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();

    /**
     * An empty row.
     *
     * @param number the number of the row, the heading being 1
     * @param line the line of the file on which it begins; 0 if it is not known
     */
    Row(int number, int line) {
        this.number = number;
        this.line = line;
    }

    /** A row that stands in no file. */
    static Row of(int number, List<String> cells) {
        Row row = new Row(number, 0);
        cells.forEach(cell -> row.add(cell, 0, 0));
        return row;
    }

    void add(String cell, int cellLine, int cellColumn) {
        cells.add(cell);
        lines.add(cellLine);
        columns.add(cellColumn);
    }

    List<String> cells() {
        return cells;
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The place of the row. */
    CellPlace place() {
        return new CellPlace(number, 0, "", line, columns.isEmpty() ? 0 : columns.get(0));
    }

    /** The place of a cell. */
    CellPlace place(int index, String heading) {
        return new CellPlace(number, index + 1, heading, lines.get(index), columns.get(index));
    }
}
