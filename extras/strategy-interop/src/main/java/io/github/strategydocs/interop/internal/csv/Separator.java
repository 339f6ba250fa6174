package io.github.strategydocs.interop.internal.csv;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What separates cells. Spreadsheets write semicolons where the comma is in use for decimals, and tabs where people copy.
 *
 * @param character the separator
 * @param length the length of the line that says so, ahead of the table; 0 if there is none
 */
record Separator(char character, int length) {

    private static final String POSSIBLE = ",;\t";
    private static final Map<Character, String> WORDS = Map.of(';', "semicolons", '\t', "tabs", ',', "commas");

    /** The line by which a spreadsheet is told. */
    private static final Pattern SAID = Pattern.compile("\"?sep=([,;\t])\"?\\r?\\n", Pattern.CASE_INSENSITIVE);

    /** The separator that is said, or else the one by which most headings are found. */
    static Separator of(String text, Predicate<String> isHeading) {
        Matcher said = SAID.matcher(text);
        if (said.lookingAt()) {
            return new Separator(said.group(1).charAt(0), said.end());
        }
        char best = ',';
        int most = 0;
        for (int i = 0; i < POSSIBLE.length(); i++) {
            int found = headings(text, POSSIBLE.charAt(i), isHeading);
            if (found > most) {
                most = found;
                best = POSSIBLE.charAt(i);
            }
        }
        return new Separator(best, 0);
    }

    /** How many headings stand in the first row that holds anything. */
    private static int headings(String text, char separator, Predicate<String> isHeading) {
        boolean isQuoted = false;
        int count = 0;
        int cells = 0;
        int start = 0;
        for (int i = 0; i <= text.length() && cells < CsvRows.MAX_COLUMNS; i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            boolean isEnd = i == text.length() || (!isQuoted && (c == '\n' || c == '\r'));
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (isEnd || (!isQuoted && c == separator)) {
                String cell = text.substring(start, i).strip();
                boolean isInQuotes = cell.length() > 1 && cell.charAt(0) == '"' && cell.endsWith("\"");
                count += isHeading.test(isInQuotes ? cell.substring(1, cell.length() - 1) : cell) ? 1 : 0;
                start = i + 1;
                cells++;
            }
            if (isEnd && count > 0) {
                break;
            }
        }
        return count;
    }

    /** For example "semicolons". */
    String words() {
        return WORDS.getOrDefault(character, "\"" + character + "\"");
    }
}
