package io.github.strategydocs.benchmarks;

import java.util.List;

/** Figures that belong together, such as those of reading. */
interface Group {

    /** Measures all candidates on a document. */
    List<Row> measure(Document document) throws Exception;
}
