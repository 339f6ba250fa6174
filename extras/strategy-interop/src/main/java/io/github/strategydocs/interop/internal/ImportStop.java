package io.github.strategydocs.interop.internal;

/** Ends the reading of a source of which no more can be made; the log says why. */
public final class ImportStop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStop() {
        super("reading ended", null, false, false);
    }
}
