package io.github.strategydocs.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The items of a list that is being patched, in chunks: putting one in front of a million moves a few hundred, so that a
 * long patch of a long list takes no time that grows with the product of both.
 */
final class ItemList implements Iterable<Object> {

    private static final int CHUNK = 512;

    private final List<List<Object>> chunks = new ArrayList<>();
    private int size;

    ItemList(List<?> items) {
        for (int start = 0; start < items.size(); start += CHUNK) {
            chunks.add(new ArrayList<>(items.subList(start, Math.min(items.size(), start + CHUNK))));
        }
        size = items.size();
    }

    int size() {
        return size;
    }

    Object get(int index) {
        int chunk = chunkOf(index);
        return chunks.get(chunk).get(index - startOf(chunk));
    }

    void set(int index, Object item) {
        int chunk = chunkOf(index);
        chunks.get(chunk).set(index - startOf(chunk), item);
    }

    void add(int index, Object item) {
        if (chunks.isEmpty()) {
            chunks.add(new ArrayList<>());
        }
        int chunk = index == size ? chunks.size() - 1 : chunkOf(index);
        List<Object> items = chunks.get(chunk);
        items.add(index - startOf(chunk), item);
        size++;
        if (items.size() > 2 * CHUNK) {
            chunks.set(chunk, new ArrayList<>(items.subList(0, CHUNK)));
            chunks.add(chunk + 1, new ArrayList<>(items.subList(CHUNK, items.size())));
        }
    }

    Object remove(int index) {
        int chunk = chunkOf(index);
        List<Object> items = chunks.get(chunk);
        Object removed = items.remove(index - startOf(chunk));
        if (items.isEmpty()) {
            chunks.remove(chunk);
        }
        size--;
        return removed;
    }

    @Override
    public Iterator<Object> iterator() {
        return chunks.stream().flatMap(List::stream).iterator();
    }

    private int chunkOf(int index) {
        int chunk = 0;
        for (int end = chunks.get(0).size();
                end <= index;
                end += chunks.get(chunk).size()) {
            chunk++;
        }
        return chunk;
    }

    private int startOf(int chunk) {
        int start = 0;
        for (int i = 0; i < chunk; i++) {
            start += chunks.get(i).size();
        }
        return start;
    }
}
