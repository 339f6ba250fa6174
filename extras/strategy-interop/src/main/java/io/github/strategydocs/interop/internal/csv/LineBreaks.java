package io.github.strategydocs.interop.internal.csv;

/** Line breaks inside cells, which spreadsheets write in their own way whatever was there. */
final class LineBreaks {

    private LineBreaks() {}

    /** A text in which all line breaks are line feeds. */
    static String alike(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether two texts are the same but for the kind of their line breaks. */
    static boolean areAlike(String one, String other) {
        return one.equals(other) || alike(one).equals(alike(other));
    }
}
