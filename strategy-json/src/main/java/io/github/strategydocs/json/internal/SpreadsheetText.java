package io.github.strategydocs.json.internal;

/**
 * Texts in the cells of a spreadsheet, which runs what begins like a formula, whoever wrote it. Such a text gets an
 * apostrophe, which a spreadsheet takes for the mark of a text; so does one that begins with apostrophes or spaces ahead of such
 * a beginning, so that each text comes back as it was.
 */
public final class SpreadsheetText {

    // A line feed too: spreadsheets make one of each carriage return, and what was marked must still be known then.
    private static final String BEGINS_FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    // Some spreadsheets pass over these, and over their own mark, before they look for a formula.
    private static final String PASSED_OVER = "' \u00A0\uFEFF";
    private static final char MARK = '\'';

    private SpreadsheetText() {}

    /**
     * A text as a cell that no spreadsheet runs.
     *
     * @param text any text
     * @return the cell, from which {@link #textOf} gives the text again
     */
    public static String harmless(String text) {
        return isFormulaBehind(text, 0) ? MARK + text : text;
    }

    /**
     * The text of a cell.
     *
     * @param cell a cell, whoever wrote it
     * @return the text without the mark that keeps it from being run
     */
    public static String textOf(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && isFormulaBehind(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isFormulaBehind(String text, int from) {
        int i = from;
        while (i < text.length() && PASSED_OVER.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && BEGINS_FORMULAS.indexOf(text.charAt(i)) >= 0;
    }
}
