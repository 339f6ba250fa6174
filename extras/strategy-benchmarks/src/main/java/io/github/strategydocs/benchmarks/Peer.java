package io.github.strategydocs.benchmarks;

/** A library, or a way of using one, that reads and writes whole documents. */
interface Peer {

    /** What the table calls it. */
    String name();

    /** Reads a document; nothing in it may be ignored. */
    Object read(byte[] json) throws Exception;

    /** Writes what {@link #read} gave, without insignificant white space. */
    byte[] write(Object document) throws Exception;
}
