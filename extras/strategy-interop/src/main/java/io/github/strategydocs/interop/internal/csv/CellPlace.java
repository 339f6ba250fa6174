package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.internal.ImportLog.Spot;

/**
 * A cell, or a row.
 *
 * @param row the row, the heading being 1
 * @param number the column, from 1; 0 for the row as a whole
 * @param heading what stands at the head of the column
 * @param line the line in the file
 * @param column the column in the file, in UTF-16 units
 */
record CellPlace(int row, int number, String heading, int line, int column) implements Spot {

    private static final int LETTERS = 26;

    @Override
    public String source() {
        return number == 0 ? "row=" + row : "cell=" + row + "," + number;
    }

    /** A message that says where the cell is, as people see it in a spreadsheet. */
    String says(String message) {
        String cell = number == 0
                ? ""
                : ", column " + letters() + (heading.isBlank() ? "" : " (" + CellWords.shorten(heading) + ")");
        return "row " + row + cell + ": " + message;
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
