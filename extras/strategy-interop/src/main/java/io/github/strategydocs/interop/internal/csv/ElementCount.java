package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.ImportLog.Spot;

/** Counts rows, values and items, and ends reading where there are too many. */
final class ElementCount {

    private final int greatest;
    private final ImportLog log;
    private int elements;

    ElementCount(int greatest, ImportLog log) {
        this.greatest = greatest;
        this.log = log;
    }

    void add(Spot place) {
        elements++;
        if (elements > greatest) {
            throw log.exceeded(
                    place, "there are more rows and values than the limit elements of " + greatest, "elements");
        }
    }
}
