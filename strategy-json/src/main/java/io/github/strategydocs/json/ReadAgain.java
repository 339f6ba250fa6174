package io.github.strategydocs.json;

/**
 * Says that there may be something to say of a document, so that it has to be read once more, this time by the one who
 * notes where everything stands.
 */
final class ReadAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadAgain() {
        super("not sure that it is in order", null, false, false);
    }
}
