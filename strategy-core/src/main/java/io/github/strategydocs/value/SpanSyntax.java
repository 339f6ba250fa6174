package io.github.strategydocs.value;

/**
 * The syntax of spans, checked by hand because documents hold many; it is the same as {@link Span#PATTERN}, which a test
 * proves.
 */
final class SpanSyntax {

    private static final String CALENDAR_UNITS = "YMWD";
    private static final String CLOCK_UNITS = "HMS";
    private static final int MAX_DIGITS = 9;

    private final CharSequence text;
    private int position;

    private SpanSyntax(CharSequence text) {
        this.text = text;
    }

    static boolean matches(CharSequence text) {
        return new SpanSyntax(text).matches();
    }

    private boolean matches() {
        if (!skip('P')) {
            return false;
        }
        boolean calendar = position < text.length() && text.charAt(position) != 'T';
        if (calendar && !parts(CALENDAR_UNITS)) {
            return false;
        }
        boolean clock = skip('T');
        if (clock && !parts(CLOCK_UNITS)) {
            return false;
        }
        return (calendar || clock) && position == text.length();
    }

    private boolean skip(char wanted) {
        if (position < text.length() && text.charAt(position) == wanted) {
            position++;
            return true;
        }
        return false;
    }

    /** At least one number with a unit, the units in their order. */
    private boolean parts(String units) {
        int next = 0;
        do {
            if (!digits()) {
                return false;
            }
            boolean fraction = skip('.');
            if (fraction && !digits()) {
                return false;
            }
            int unit = position < text.length() ? units.indexOf(text.charAt(position), next) : -1;
            if (unit < 0 || (fraction && text.charAt(position) != 'S')) {
                return false;
            }
            next = unit + 1;
            position++;
        } while (position < text.length() && text.charAt(position) != 'T');
        return true;
    }

    private boolean digits() {
        int start = position;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
        return position > start && position - start <= MAX_DIGITS;
    }
}
