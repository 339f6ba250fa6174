package io.github.strategydocs.report;

import java.util.ArrayList;
import java.util.List;

/** Cells in columns, with two blanks between them and none at the end of a line. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    void add(List<String> row) {
        rows.add(row);
        for (int column = 0; column < row.size(); column++) {
            int width = row.get(column).codePointCount(0, row.get(column).length());
            if (column == widths.size()) {
                widths.add(width);
            } else if (widths.get(column) < width) {
                widths.set(column, width);
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell);
                line.append(" ".repeat(2 + widths.get(column) - cell.codePointCount(0, cell.length())));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
