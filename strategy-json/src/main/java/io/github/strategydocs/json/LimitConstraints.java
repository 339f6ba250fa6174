package io.github.strategydocs.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** Has the parser keep our limits, and say which of them was reached. */
final class LimitConstraints extends StreamReadConstraints {

    private static final long serialVersionUID = 1L;

    /** The parser counts the bytes of a name, of which a UTF-16 unit has three at most; the reader counts again. */
    private static final int BYTES_PER_UNIT = 3;

    /** A number may have a sign, a point and an exponent besides its digits. */
    private static final int NUMBER_SLACK = 24;

    static final LimitConstraints USUAL = new LimitConstraints(Limits.DEFAULT);

    @SuppressWarnings("ReferenceEquality") // linking the equals of a record costs a starting process 20 ms
    static LimitConstraints of(Limits limits) {
        return limits == Limits.DEFAULT || limits.equals(Limits.DEFAULT) ? USUAL : new LimitConstraints(limits);
    }

    private final int numberDigits;

    private LimitConstraints(Limits limits) {
        super(
                limits.nesting(),
                DEFAULT_MAX_DOC_LEN,
                // The reader counts digits, and goes on; only what is too long for any text ends reading here.
                Math.max(limits.numberDigits(), limits.stringLength() - 2 * NUMBER_SLACK) + NUMBER_SLACK,
                limits.stringLength(),
                (int) Math.min(Integer.MAX_VALUE, (long) limits.stringLength() * BYTES_PER_UNIT),
                DEFAULT_MAX_TOKEN_COUNT);
        this.numberDigits = limits.numberDigits();
    }

    /** A limit was reached inside the parser. */
    static final class Reached extends StreamConstraintsException {

        private static final long serialVersionUID = 1L;

        private final ProblemForm form;
        private final String limit;
        private final int max;

        Reached(ProblemForm form, String limit, int max) {
            super(limit);
            this.form = form;
            this.limit = limit;
            this.max = max;
        }

        ProblemForm form() {
            return form;
        }

        int max() {
            return max;
        }

        String limit() {
            return limit;
        }
    }

    @Override
    public void validateNestingDepth(int depth) throws StreamConstraintsException {
        if (depth > _maxNestingDepth) {
            throw new Reached(ProblemForm.TOO_DEEP, "nesting", _maxNestingDepth);
        }
    }

    @Override
    public void validateStringLength(int length) throws StreamConstraintsException {
        if (length > _maxStringLen) {
            throw new Reached(ProblemForm.TEXT_TOO_LONG, "stringLength", _maxStringLen);
        }
    }

    @Override
    public void validateNameLength(int length) throws StreamConstraintsException {
        if (length > _maxNameLen) {
            throw new Reached(ProblemForm.NAME_TOO_LONG, "stringLength", _maxStringLen);
        }
    }

    @Override
    public void validateIntegerLength(int length) throws StreamConstraintsException {
        validateNumberLength(length);
    }

    @Override
    public void validateFPLength(int length) throws StreamConstraintsException {
        validateNumberLength(length);
    }

    private void validateNumberLength(int length) throws StreamConstraintsException {
        if (length > _maxNumLen) {
            throw new Reached(ProblemForm.NUMBER_TOO_LONG, "numberDigits", numberDigits);
        }
    }
}
