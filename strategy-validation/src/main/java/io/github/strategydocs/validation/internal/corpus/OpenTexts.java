package io.github.strategydocs.validation.internal.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What is made of the texts of single documents when they are looked into. Only of those that were asked for last it is
 * kept: a search asks for few, again and again, and all at once would take more memory than the index.
 */
final class OpenTexts<T> {

    private static final int MOST = 256;

    private final IntFunction<T> open;
    private final Map<Integer, T> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, T> eldest) {
            return size() > MOST;
        }
    };

    OpenTexts(IntFunction<T> open) {
        this.open = open;
    }

    T of(int document) {
        T opened = known.get(document);
        if (opened == null) {
            opened = open.apply(document);
            known.put(document, opened);
        }
        return opened;
    }
}
