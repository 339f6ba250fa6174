package io.github.strategydocs.json;

/**
 * Says that a document has to be read once more, this time noting where each id stands. Most documents are in order, and
 * noting the ids of a large one takes a good part of the time of reading it.
 */
final class ReadAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadAgain() {
        super("ids matter", null, false, false);
    }
}
